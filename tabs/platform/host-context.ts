import type { app } from '@microsoft/teams-js';

export type ThemeName = 'default' | 'dark' | 'contrast';

/** What Teams says about where the tab is shown, and to whom. */
export type HostContext = Readonly<{
  theme: ThemeName;
  locale: string;
  frameContext: string;
  chatId: string | null;
  meetingId: string | null;
  userId: string;
  tenantId: string;
  loginHint: string | null;
  /** The place in the app that a link asked for, such as `session:<id>`. */
  subPageId: string | null;
  /** True for somebody from another organisation. */
  guest: boolean;
  /** True where printing is possible, which it isn't in Teams on a phone. */
  prints: boolean;
}>;

export const themeFrom = (name: string): ThemeName =>
  name === 'dark' || name === 'contrast' ? name : 'default';

export const hostContextOf = (context: app.Context): HostContext => ({
  theme: themeFrom(context.app.theme),
  locale: context.app.locale,
  frameContext: context.page.frameContext,
  chatId: context.chat?.id ?? null,
  meetingId: context.meeting?.id ?? null,
  userId: context.user?.id ?? '',
  tenantId: context.user?.tenant?.id ?? '',
  loginHint: context.user?.loginHint ?? null,
  subPageId: context.page.subPageId ?? null,
  guest: context.user?.userPrincipalName?.includes('#EXT#') ?? false,
  prints: ['desktop', 'web'].includes(context.app.host.clientType),
});

/**
 * True when the page is open outside Teams. Teams on a computer puts it in a frame or opened its window; on a phone its web view offers
 * `nativeInterface` (teams-js 2.58, `initializeCommunication`).
 */
export const isOutsideTeams = (): boolean =>
  window.parent === window.self && window.opener === null && !('nativeInterface' in window);
