import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getTeam } from '../../shared/contracts/rhythm.ts';
import { startOnTheSpot } from '../../shared/contracts/session.ts';
import { expectAccessible, pageOf, themes, violationsOn } from '../support/accessibility.ts';
import type { NamedSurface } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { closePage } from '../support/kept-pages.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

describe('nobody is left out', () => {
  let kadens: Product;
  let browser: Browser;
  let live = '';
  beforeAll(async () => {
    kadens = await startProduct({ withSample: true });
    const { rows } = await kadens.must('maria', getTeam);
    const ali = rows.find(({ rhythm }) => rhythm.rep.name === 'Ali Rezai')?.rhythm;
    const body = { rhythmId: ali?.id ?? '', type: 'deal' };
    live = (await kadens.must('maria', startOnTheSpot, { body })).id;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await kadens.end();
  });

  const inSession = () => `view=panel&url=${encodeURIComponent(`/tabs/session/${live}`)}`;
  const surfaces: readonly NamedSurface[] = (
    ['not-found', 'guest', 'consent-needed', 'admin-needed', 'unavailable'] as const
  ).map((problem) => [`the screen about ${problem}`, 'maria', { at: inSession, width: 320, problem }]);

  test.each(surfaces)('%s has no violation in any theme, and fits in 320 pixels', (_name, person, surface) =>
    expectAccessible(browser, kadens.address, person, surface),
  );

  test.each(themes)('the chat with its cards has no violation in the %s theme', async (theme) => {
    const page = await pageOf(browser, 900);
    await page.goto(`${kadens.address}/?only=left&leftView=chat&theme=${theme}`);
    await page.locator('[data-testid="card"]:visible').last().waitFor();
    const found = await violationsOn(page, 'page', theme === themes[0] ? 'all' : 'colours');
    await closePage(page);
    expect(found).toEqual([]);
  });

  test.each(['privacy', 'negotiation', 'terms', 'support', 'results-api'])(
    'the page about %s has no violation',
    async (about) => {
      const page = await pageOf(browser, 800);
      await page.goto(`${kadens.address}/tabs/${about}`);
      await page.getByRole('heading').first().waitFor();
      const found = await violationsOn(page, 'page');
      await closePage(page);
      expect(found).toEqual([]);
    },
  );
});
