/** Every permission that Kadens asks an organisation for (docs/for-administrators.md), in the order in which its lack is noticed. */
export const permissionNames = [
  'sign-in',
  'directory',
  'calendar',
  'times',
  'meetings',
  'install',
  'todo',
  'own-calendar',
  'away',
  'meeting-start',
  'chat-members',
  'stage',
] as const;
export type PermissionName = (typeof permissionNames)[number];

/** What a person can grant Kadens, each when it is first needed: access to their calendar, say, or only to who reports to them. */
export const consentPurposes = ['calendar', 'directory', 'times', 'todo', 'own-calendar'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];
