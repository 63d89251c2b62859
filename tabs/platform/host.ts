import { app, authentication, meeting, pages } from '@microsoft/teams-js';
import type { ConsentPurpose } from '../../shared/domain/permission.ts';
import { hostContextOf, themeFrom } from './host-context.ts';
import type { HostContext, ThemeName } from './host-context.ts';

type HostListeners = Readonly<{ theme: (theme: ThemeName) => void; context: (context: HostContext) => void }>;

/** Listens for changes of theme, language and place. */
export const onHostChange = ({ theme, context }: HostListeners): void => {
  app.registerOnThemeChangeHandler((name) => theme(themeFrom(name)));
  try {
    app.registerOnContextChangeHandler((changed) => context(hostContextOf(changed)));
  } catch {
    // An older Teams only reports the theme.
  }
};

/** Lets Teams keep the tab in memory while it is away; `resumed` is called when it is shown again. */
export const enableAppCaching = (resumed: () => void): void => {
  try {
    app.lifecycle.registerBeforeSuspendOrTerminateHandler(() => Promise.resolve());
    app.lifecycle.registerOnResumeHandler(() => {
      resumed();
      void app.notifySuccess();
    });
  } catch {
    // In a Teams without caching the tab is loaded anew instead.
  }
};

export const notifyShown = (): void => void app.notifySuccess();
export const notifyFailed = (message: string): void =>
  app.notifyFailure({ reason: app.FailedReason.Other, message });

/** Shows an address of ours to both, large. Resolves to false if Teams didn't. */
export const shareToStage = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    try {
      meeting.shareAppContentToStage(
        (error, shared) => resolve(error === null && shared === true),
        `${location.origin}${path}`,
      );
    } catch {
      resolve(false);
    }
  });

export type ConsentResult = 'done' | 'declined' | 'admin-needed' | 'wrong-account' | 'expired' | 'failed';
const consentResults = ['done', 'declined', 'admin-needed', 'wrong-account', 'expired', 'failed'] as const;

/** The consent window's answer; anything unknown counts as a failure. */
export const parseConsentResult = (text: string): ConsentResult =>
  consentResults.find((consent) => consent === text) ?? (/cancel/i.test(text) ? 'declined' : 'failed');

/** Opens the window where the person gives consent; `claims` is what Microsoft demands of them besides. */
export const requestConsent = async (
  { tenantId, userId, loginHint }: Pick<HostContext, 'tenantId' | 'userId' | 'loginHint'>,
  purpose: ConsentPurpose,
  claims: string | null,
): Promise<ConsentResult> => {
  const asked = new URLSearchParams({ tenant: tenantId, person: userId, for: purpose });
  if (loginHint !== null) asked.set('hint', loginHint);
  if (claims !== null) asked.set('claims', claims);
  try {
    // teams-js opens nothing but https ("Authentication in tabs").
    const url = `https://${location.host}/auth/start?${asked.toString()}`;
    return parseConsentResult(await authentication.authenticate({ url, width: 600, height: 640 }));
  } catch (error) {
    return parseConsentResult(error instanceof Error ? error.message : String(error));
  }
};

/** The link where an administrator gives consent for everybody in that tenant. */
export const adminConsentUrl = (tenantId: string): string =>
  `${location.origin}/auth/start?admin=true&tenant=${encodeURIComponent(tenantId)}`;

/** Reports the result to the tab that opened this window. False when there is none. */
export const reportConsentResult = async (result: ConsentResult): Promise<boolean> => {
  if (window.opener === null) return false;
  try {
    await app.initialize();
    if (result === 'done') authentication.notifySuccess(result);
    else authentication.notifyFailure(result);
    return true;
  } catch {
    return false;
  }
};

/** Opens a Teams or web address where it belongs. */
export const openLink = (url: string): void => void app.openLink(url).catch(() => window.open(url, '_blank'));

/** Goes to another of Kadens' tabs. */
export const navigateToTab = async (pageId: string, subPageId?: string): Promise<void> => {
  if (pages.currentApp.isSupported())
    await pages.currentApp.navigateTo({ pageId, ...(subPageId !== undefined && { subPageId }) });
};
