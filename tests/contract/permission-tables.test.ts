import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chatPermissions } from '../../bot/compose/permissions.ts';
import { withTables } from '../../docs/permissions/tables.ts';

test('what administrators read of permissions is what the code asks for (npm run permissions writes it)', () => {
  const page = readFileSync(new URL('../../docs/for-administrators.md', import.meta.url), 'utf8');
  expect(withTables(page)).toBe(page);
  for (const of of ['sign-in', 'person', 'chat']) expect(page).toContain(`<!-- permissions: ${of} -->`);
});

test('what is asked of a meeting’s chat is what the manifest asks for', () => {
  const manifest = JSON.parse(
    readFileSync(new URL('../../appPackage/manifest.json', import.meta.url), 'utf8'),
  ) as { authorization: { permissions: { resourceSpecific: { name: string; type: string }[] } } };
  const asked = manifest.authorization.permissions.resourceSpecific.map(
    ({ name, type }) => `${name} ${type.toLowerCase()}`,
  );
  const given = chatPermissions.map((one) => `${one.permissionValue} ${one.permissionType}`);
  expect(new Set(given)).toEqual(new Set(asked));
});
