import { afterAll, beforeAll, expect, test } from 'vitest';
import { getOverview } from '../../shared/contracts/overview.ts';
import { getMe } from '../../shared/contracts/person.ts';
import { personOf } from '../../local-teams/people.ts';
import { getSettings, giveRole, takeRole } from '../../shared/contracts/settings.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

let kadens: Product;
beforeAll(async () => {
  kadens = await startProduct();
});
afterAll(() => kadens.end());

test('an administrator sees each permission by its names on Entra’s page too', async () => {
  const { permissions } = await kadens.must('adam', getSettings);
  const scopes = Object.fromEntries(permissions.map((one) => [one.name, one.scopes]));
  expect(scopes).toMatchObject({
    'sign-in': ['access_as_user'],
    calendar: ['Calendars.ReadWrite'],
    'own-calendar': ['Calendars.ReadBasic'],
    'chat-members': ['ChatMember.Read.Chat'],
  });
});

test('a role that an administrator gives counts until it is taken back, and one from Entra stays', async () => {
  const address = personOf('lars').upn.toUpperCase();
  const unknown = await kadens.call('adam', giveRole, { body: { role: 'leader', address } });
  expect(unknown).toMatchObject({ ok: false, problem: { code: 'address-unknown' } });

  for (const person of ['lars', 'eva'] as const) await kadens.must(person, getMe);
  const { leaders } = await kadens.must('adam', giveRole, { body: { role: 'leader', address } });
  expect(leaders.map(({ name, byHand }) => [name, byHand])).toEqual([
    ['Eva Strand', false],
    ['Lars Holm', true],
  ]);
  expect((await kadens.must('lars', getMe)).leader).toBe(true);
  expect((await kadens.call('lars', getOverview)).ok).toBe(true);

  for (const person of ['lars', 'eva'] as const) {
    const body = { role: 'leader', personId: kadens.idOf(person) };
    await kadens.must('adam', takeRole, { body });
  }
  expect((await kadens.must('adam', getSettings)).leaders.map(({ name }) => name)).toEqual(['Eva Strand']);
  expect((await kadens.must('lars', getMe)).leader).toBe(false);
});

test('whoever was made an administrator may make others, and nobody else may', async () => {
  await kadens.must('maria', getMe);
  const body = { role: 'administrator', address: personOf('maria').upn };
  expect(await kadens.call('maria', giveRole, { body })).toMatchObject({ ok: false, status: 403 });
  await kadens.must('adam', giveRole, { body });
  expect((await kadens.call('maria', giveRole, { body: { ...body, role: 'leader' } })).ok).toBe(true);
});
