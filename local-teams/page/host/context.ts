import type { Language } from '../../../shared/domain/language.ts';
import { CLIENT_ID } from '../../people.ts';
import type { LocalMeeting, LocalPerson } from '../../protocol.ts';
import type { Surface, ThemeName } from '../address.ts';

/** The teams-js version whose protocol the host speaks; it offers what desktop Teams offers. */
export const SDK_VERSION = '2.58.0';
export const CLIENT_TYPE = 'desktop';

/** The static tabs of the app's manifest: `entityId` and the path of `contentUrl`. */
const tabs = {
  personal: { entityId: 'home', path: '/tabs/personal' },
  panel: { entityId: 'session', path: '/tabs/meeting' },
  details: { entityId: 'session', path: '/tabs/meeting' },
  stage: { entityId: 'session', path: '/tabs/stage' },
} as const satisfies Record<Surface, unknown>;

export const pathOf = (surface: Surface): string => tabs[surface].path;
export const isPersonalTab = (entityId: string): boolean => entityId === tabs.personal.entityId;

const frameContexts = {
  personal: 'content',
  panel: 'sidePanel',
  details: 'content',
  stage: 'meetingStage',
} as const satisfies Record<Surface, string>;

export const frameContextOf = (surface: Surface): string => frameContexts[surface];

/** Teams' names of the themes. */
export const teamsTheme = { light: 'default', dark: 'dark', contrast: 'contrast' } as const satisfies Record<
  ThemeName,
  string
>;

/** The locale that Teams reports, in lower case like Teams; a chosen language overrides the person's own. */
export const teamsLocale = (person: LocalPerson, language: Language | null): string => {
  const own = person.locale.toLowerCase();
  if (language === null || own.startsWith(language)) return own;
  return language === 'sv' ? 'sv-se' : 'en-gb';
};

export type FrameSetting = Readonly<{
  person: LocalPerson;
  surface: Surface;
  theme: ThemeName;
  language: Language | null;
  meeting: LocalMeeting | null;
  place: string | null;
}>;

/** Identifies this load of the page; a frame's own id follows after a dot. */
const session = crypto.randomUUID();

/**
 * The answer to `getContext`: the flat context that Teams sends and teams-js turns into `app.Context` (teams-js 2.58,
 * `transformLegacyContextToAppContext`).
 */
export const contextFor = (setting: FrameSetting, frame: string): Readonly<Record<string, unknown>> => {
  const { person, surface, theme, language, meeting, place } = setting;
  const locale = teamsLocale(person, language);
  return {
    locale,
    theme: teamsTheme[theme],
    sessionId: session,
    appSessionId: `${session}.${frame}`,
    hostName: 'Teams',
    hostClientType: CLIENT_TYPE,
    ringId: 'general',
    osLocaleInfo: { platform: 'windows', regionalFormat: locale, shortTime: 'HH:mm', longTime: 'HH:mm:ss' },
    appId: CLIENT_ID,
    manifestVersion: '0.1.0',
    entityId: tabs[surface].entityId,
    ...(place !== null && { subEntityId: place }),
    frameContext: frameContexts[surface],
    isFullScreen: false,
    isMultiWindow: false,
    sourceOrigin: null,
    userObjectId: person.oid,
    userDisplayName: person.name,
    userPrincipalName: person.upn,
    loginHint: person.upn,
    userLicenseType: 'Unknown',
    tid: person.tenant,
    tenantSKU: 'unknown',
    ...(surface !== 'personal' && meeting && { chatId: meeting.chatId, meetingId: meeting.id }),
  };
};
