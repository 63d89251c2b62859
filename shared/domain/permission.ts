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
  'transcripts',
  'away',
  'meeting-start',
  'chat-members',
  'stage',
] as const;
export type PermissionName = (typeof permissionNames)[number];

/** What a person can consent to, each when first needed: access to their calendar, for example, or only to their direct reports. */
export const consentPurposes = [
  'calendar',
  'directory',
  'times',
  'todo',
  'own-calendar',
  'transcripts',
] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];
