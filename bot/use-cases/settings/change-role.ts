import type { z } from 'zod';
import type { giveRole as giveContract } from '../../../shared/contracts/settings.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Role } from '../../../shared/domain/role.ts';
import type { UseCase } from '../use-case.ts';
import type { Uses } from '../stores.ts';

type RoleHolders = z.output<typeof giveContract.reply>;

/** Who has which role, and who was given it here. */
export const roleHolders = async (stores: Uses<{ person: 'withRoles' }>): Promise<RoleHolders> => {
  const people = await stores.person.withRoles();
  const those = (role: Role) =>
    people
      .filter((person) => person[role] || person.rolesByHand[role])
      .map(({ id, name, rolesByHand }) => ({ id, name, byHand: rolesByHand[role] }));
  return { leaders: those('leader'), administrators: those('administrator') };
};

/** Gives a role to somebody by their address; they must have opened Kadens, so that it is known who it is. */
export const giveRole: UseCase<
  Readonly<{ role: Role; address: string }>,
  RoleHolders,
  'administrators-only' | 'address-unknown',
  Uses<{ person: 'ofAddress' | 'setRoleByHand' | 'withRoles'; publish: true }>
> = async ({ stores, actor }, { role, address }) => {
  if (!actor.administrator) return refuse('administrators-only');
  const person = await stores.person.ofAddress(address);
  if (!person) return refuse('address-unknown');
  await stores.person.setRoleByHand(person.id, role, true);
  await stores.publish({ noun: 'person', session: null, people: [person.id] });
  return ok(await roleHolders(stores));
};

/** Takes back a role that was given here. */
export const takeRole: UseCase<
  Readonly<{ role: Role; personId: PersonId }>,
  RoleHolders,
  'administrators-only',
  Uses<{ person: 'setRoleByHand' | 'withRoles'; publish: true }>
> = async ({ stores, actor }, { role, personId }) => {
  if (!actor.administrator) return refuse('administrators-only');
  await stores.person.setRoleByHand(personId, role, false);
  await stores.publish({ noun: 'person', session: null, people: [personId] });
  return ok(await roleHolders(stores));
};
