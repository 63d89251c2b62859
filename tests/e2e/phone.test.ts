import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { personOf } from '../../local-teams/people.ts';
import { openBrowser } from '../support/browser.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

let kadens: Product;
let browser: Browser;
beforeAll(async () => {
  [kadens, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await kadens.end();
});

type Said = Readonly<{ token: string; context: object; runtime: string }>;

/** Teams on a phone has no frame around the tab: its web view offers `nativeInterface`, and answers through `onNativeMessage` (teams-js 2.58). */
const openInWebView = async (page: Page, said: Said): Promise<void> => {
  await page.addInitScript(({ token, context, runtime }) => {
    const answers: Record<string, unknown[]> = {
      initialize: ['content', 'android', runtime, '2.58.0'],
      getContext: [context],
      'authentication.getAuthToken': [true, token],
    };
    type WebView = { onNativeMessage?: (event: object) => void };
    const framelessPostMessage = (sent: string): void => {
      const { id, uuidAsString, func } = JSON.parse(sent) as Record<string, string>;
      const args = answers[func ?? ''];
      if (args)
        queueMicrotask(() =>
          (window as WebView).onNativeMessage?.({
            data: { id, uuidAsString, args, isPartialResponse: false },
          }),
        );
    };
    Object.assign(window, { nativeInterface: { framelessPostMessage } });
  }, said);
  await page.goto(`${kadens.address}/tabs/personal`);
};

test('the tab opens in Teams on a phone, which has no frame around it', async () => {
  const maria = personOf('maria');
  const page = await browser.newPage({ viewport: { width: 390, height: 780 } });
  await openInWebView(page, {
    token: await kadens.token('maria'),
    context: {
      locale: 'sv-se',
      theme: 'default',
      sessionId: crypto.randomUUID(),
      hostName: 'Teams',
      hostClientType: 'android',
      entityId: 'home',
      frameContext: 'content',
      userObjectId: maria.oid,
      userPrincipalName: maria.upn,
      loginHint: maria.upn,
      tid: maria.tenant,
    },
    runtime: JSON.stringify({
      apiVersion: 4,
      isNAAChannelRecommended: false,
      isDeeplyNestedAuthSupported: false,
      isLegacyTeams: false,
      hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
      supports: { pages: { currentApp: {} } },
    }),
  });
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toContain('Teams');
  await page.close();
});
