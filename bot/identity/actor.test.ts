import { expect, test } from 'vitest';
import { personId, tenantId } from '../../shared/domain/ids.ts';
import { fromTab, onBehalfOf, system, withRolesByHand } from './actor.ts';

const tenant = tenantId.parse('6f1c2a30-0000-4000-8000-000000000001');
const person = personId.parse('0a1b2c3d-0000-4000-8000-000000000010');

test('an actor has the roles of the token and those given in Kadens', () => {
  expect(fromTab({ tenant, person, roles: [] })).toEqual({
    tenant,
    person,
    leader: false,
    administrator: false,
  });
  const administrator = fromTab({ tenant, person, roles: ['Administrator'] });
  expect(withRolesByHand(administrator, { leader: true, administrator: false })).toEqual({
    ...{ tenant, person },
    leader: true,
    administrator: true,
  });
});

test('an actor is made of a row’s own columns and nothing else of it', () => {
  const row = { tenant, person, leader: true, administrator: false, name: 'Eva', address: 'eva@x' };
  expect(onBehalfOf(row)).toEqual({ tenant, person, leader: true, administrator: false });
});

test('the system is nobody', () => {
  expect(system(tenant)).toEqual({ tenant, person: null });
});
