import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chatPermissions, permissions } from '../../bot/compose/permissions.ts';
import { REGISTERED_SCOPES } from '../../local-teams/sign-in/grants.ts';
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

/** The registration's name for a permission that the toolkit has no name for (Microsoft Learn, "Microsoft Graph permissions reference"). */
const byId = new Map([
  ['a0e0e18b-8fb2-458f-8130-da2d7cab9c75', 'TeamsAppInstallation.ReadWriteAndConsentSelfForChat'],
]);

test('what is asked of a person is what the registration asks for, so that an administrator’s consent for all covers it', () => {
  const entra = JSON.parse(readFileSync(new URL('../../appPackage/entra.json', import.meta.url), 'utf8')) as {
    requiredResourceAccess: { resourceAccess: { id: string }[] }[];
  };
  const registered = entra.requiredResourceAccess.flatMap(({ resourceAccess }) =>
    resourceAccess.map(({ id }) => byId.get(id) ?? id),
  );
  const asked = Object.values(permissions).flatMap((one) => (one.of === 'person' ? one.scopes : []));
  expect(new Set(registered)).toEqual(new Set([...asked, 'openid', 'profile']));
  // Local Teams shows an administrator the same.
  expect(new Set([...REGISTERED_SCOPES, 'offline_access'])).toEqual(new Set(asked));
});
