import '../../shared/words/all.ts';
import { permissions, scopesOf } from '../../bot/compose/permissions.ts';
import type { AskedPermission } from '../../bot/compose/permissions.ts';
import { permissionNames } from '../../shared/domain/permission.ts';
import type { PermissionName } from '../../shared/domain/permission.ts';
import { say } from '../../shared/words/say.ts';

const cells = (...texts: readonly string[]): string => `| ${texts.join(' | ')} |`;

const rowOf = (name: PermissionName, permission: AskedPermission): string => {
  const given =
    permission.of === 'chat'
      ? permission.permission.permissionType
      : permission.of === 'person' && permission.consent === 'administrator'
        ? 'an administrator'
        : 'the person';
  return cells(
    scopesOf(name)
      .map((one) => `\`${one}\``)
      .join(', '),
    given,
    say('en', `settings.permission.${name}.for`),
    say('en', `settings.permission.${name}.without`),
  );
};

/** A table of one kind of permission that Kadens asks for, as in docs/for-administrators.md. */
const tableOf = (of: AskedPermission['of']): string =>
  [
    cells('permission', of === 'chat' ? 'type' : 'consent', 'what it is for', 'without it'),
    '|---|---|---|---|',
    ...permissionNames
      .filter((name) => permissions[name].of === of)
      .map((name) => rowOf(name, permissions[name])),
  ].join('\n');

/** The page with its tables regenerated from the code. */
export const withTables = (page: string): string =>
  (['sign-in', 'person', 'chat'] as const).reduce(
    (text, of) =>
      text.replace(
        new RegExp(`(<!-- permissions: ${of} -->\\n)[^]*?(\\n<!-- end -->)`),
        (_all, begin: string, end: string) => `${begin}${tableOf(of)}${end}`,
      ),
    page,
  );
