import { calendarScopes } from '../graph/calendar.ts';
import { directoryScopes } from '../graph/directory.ts';
import { installScopes } from '../graph/installed-apps.ts';
import type { ResourcePermission } from '../graph/installed-apps.ts';
import { timesScopes } from '../graph/meeting-times.ts';
import { ownCalendarScopes } from '../graph/own-calendar.ts';
import { transcriptScopes } from '../graph/transcripts.ts';
import { todoScopes } from '../graph/todo.ts';
import type { ConsentPurpose, PermissionName } from '../../shared/domain/permission.ts';

/**
 * One permission that Kadens asks for. `sign-in`: to Kadens itself; `person`: from Graph, on behalf of the signed-in person, with their own
 * consent or an administrator's; `chat`: for one meeting's chat, when the app is added to it.
 */
export type AskedPermission = Readonly<
  | { of: 'sign-in'; scopes: readonly string[] }
  | { of: 'person'; scopes: readonly string[]; consent: 'person' | 'administrator' }
  | { of: 'chat'; permission: ResourcePermission }
>;

/** Every permission that Kadens asks for: the code, the tables for administrators and the settings all read them here. */
export const permissions = {
  'sign-in': { of: 'sign-in', scopes: ['access_as_user'] },
  directory: { of: 'person', scopes: directoryScopes.self, consent: 'person' },
  calendar: { of: 'person', scopes: calendarScopes.write, consent: 'person' },
  times: { of: 'person', scopes: timesScopes, consent: 'person' },
  meetings: { of: 'person', scopes: calendarScopes.meetings, consent: 'person' },
  install: { of: 'person', scopes: installScopes.chat, consent: 'administrator' },
  todo: { of: 'person', scopes: todoScopes.write, consent: 'person' },
  'own-calendar': { of: 'person', scopes: ownCalendarScopes, consent: 'person' },
  transcripts: { of: 'person', scopes: transcriptScopes.read, consent: 'administrator' },
  away: { of: 'person', scopes: ['offline_access'], consent: 'person' },
  'meeting-start': {
    of: 'chat',
    permission: { permissionValue: 'OnlineMeeting.ReadBasic.Chat', permissionType: 'application' },
  },
  'chat-members': {
    of: 'chat',
    permission: { permissionValue: 'ChatMember.Read.Chat', permissionType: 'application' },
  },
  stage: {
    of: 'chat',
    permission: { permissionValue: 'MeetingStage.Write.Chat', permissionType: 'delegated' },
  },
} as const satisfies Readonly<Record<PermissionName, AskedPermission>>;

/** A permission's scopes, by their names at Microsoft. */
export const scopesOf = (name: PermissionName): readonly string[] => {
  const asked: AskedPermission = permissions[name];
  return asked.of === 'chat' ? [asked.permission.permissionValue] : asked.scopes;
};

/** The scopes that a person consents to at once, by the purpose that first needs them. */
export const consentScopes: Readonly<Record<ConsentPurpose, readonly string[]>> = {
  calendar: [...permissions.calendar.scopes, ...permissions.meetings.scopes, ...permissions.directory.scopes],
  directory: permissions.directory.scopes,
  times: permissions.times.scopes,
  todo: permissions.todo.scopes,
  'own-calendar': permissions['own-calendar'].scopes,
  transcripts: [...permissions.transcripts.scopes, ...permissions.meetings.scopes],
};

/** The manifest's permissions for a chat (appPackage/manifest.json); consent must name all of them. */
export const chatPermissions: readonly ResourcePermission[] = Object.values(permissions).flatMap((one) =>
  one.of === 'chat' ? [one.permission] : [],
);
