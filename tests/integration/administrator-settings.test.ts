import { afterAll, beforeAll, expect, test } from 'vitest';
import { getSettings } from '../../shared/contracts/settings.ts';
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
