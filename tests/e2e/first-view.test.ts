import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getTeam } from '../../shared/contracts/rhythm.ts';
import { startOnTheSpot } from '../../shared/contracts/session.ts';
import { openBrowser } from '../support/browser.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

describe('the first view', () => {
  let kadens: Product;
  let browser: Browser;
  beforeAll(async () => {
    [kadens, browser] = await Promise.all([startProduct({ withSample: true }), openBrowser()]);
    const { rows } = await kadens.must('maria', getTeam);
    const ali = rows.find(({ rhythm }) => rhythm.rep.id === kadens.idOf('ali'));
    const body = { rhythmId: ali?.rhythm.id ?? '', type: 'deal', others: 'end' };
    await kadens.must('maria', startOnTheSpot, { body });
  });
  afterAll(async () => {
    await browser.close();
    await kadens.end();
  });

  /** The panel beside Maria's and Ali's meeting, where scripts of that name wait until told. */
  const openPanel = async (page: Page, held: Promise<unknown>): Promise<void> => {
    await page.route(/\/tabs\/assets\/first-[^v].*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${kadens.address}/host/maria?view=panel&lang=sv`);
  };

  test('is asked for once, while the tab’s own script is still being fetched', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 560 } });
    const asked: string[] = [];
    let isConnected = false;
    page.on('websocket', () => {
      isConnected = true;
    });
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (!isConnected && /^\/api\/(me|meeting)$/.test(pathname)) asked.push(pathname);
    });
    const both = Promise.all([
      page.waitForRequest(/\/api\/me\?/),
      page.waitForRequest(/\/api\/meeting\?/),
      page.waitForRequest(/\/assets\/first-view/),
    ]);
    await openPanel(page, both);
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
    expect(asked.sort()).toEqual(['/api/me', '/api/meeting']);
    await page.close();
  });
});
