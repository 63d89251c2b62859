import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bookOwnSeries } from '../../local-teams/sample/own-series.ts';
import { button, dialog, expectAccessible, pageOf, say } from '../support/accessibility.ts';
import type { NamedSurface, TabView } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { closePage } from '../support/kept-pages.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const own = () => 'view=personal';

/** Expands every part that is summed up on one line. */
const openParts = async ({ tab }: TabView): Promise<void> => {
  const closed = tab.locator('section > :is(h2, h3) > [aria-expanded=false]');
  await closed.first().waitFor();
  while ((await closed.count()) > 0) await closed.first().click();
};

const surfaces: readonly NamedSurface[] = [
  ['the manager’s own tab', 'maria', { at: own, width: 1200 }],
  ['the manager’s own tab on a phone', 'maria', { at: own, width: 320 }],
  ['the rep’s own tab on a phone', 'ali', { at: own, width: 320 }],
  [
    'a rep’s drawer',
    'maria',
    {
      at: own,
      width: 1200,
      open: async (view) => {
        await button(view, /Sara Nyström/).click();
        await openParts(view);
        await view.tab.getByRole('heading', { name: say('timeline.title') }).waitFor();
      },
    },
  ],
  [
    'the manager’s page, as the rep sees it',
    'ali',
    {
      at: own,
      width: 800,
      open: async (view) => {
        await button(view, /^Så ser Maria dig/).click();
        await view.tab.getByText(/^Maria (har inte öppnat|öppnade)/).waitFor();
        await openParts(view);
      },
    },
  ],
  [
    'the rhythm dialog',
    'maria',
    {
      at: own,
      width: 1200,
      open: async (view) => {
        await button(view, /^Sätt rytm/).click();
        await dialog(view);
        await view.tab.getByText(/^Ni har redan ett 1:1/).waitFor();
        // She has given it.
        expect(await view.tab.getByText(say('personal.rhythm.will.consent')).count()).toBe(0);
      },
    },
  ],
  [
    'one’s own settings',
    'ali',
    {
      at: own,
      width: 800,
      open: async (view) => {
        await view.tab.locator('button[aria-haspopup=menu]').first().click();
        await view.tab.getByRole('menuitem', { name: say('personal.menu.settings') }).click();
        await view.tab.getByText(say('personal.own-calendar'), { exact: true }).waitFor();
        // What waits for Save stands above the line that says what doesn't.
        const top = async (key: 'settings.zone' | 'settings.at-once' | 'leave' | 'own-calendar' | 'todo') =>
          (await view.tab.getByText(say(`personal.${key}`), { exact: true }).boundingBox())?.y ?? 0;
        const atOnce = await top('settings.at-once');
        expect(await top('settings.zone')).toBeLessThan(atOnce);
        for (const key of ['leave', 'own-calendar', 'todo'] as const)
          expect(await top(key)).toBeGreaterThan(atOnce);
      },
    },
  ],
  [
    'the goal dialog',
    'maria',
    {
      at: own,
      width: 1200,
      open: async (view) => {
        await button(view, /^Sätt mål/).click();
        await dialog(view);
      },
    },
  ],
  ['the first day', 'eva', { at: own, width: 800 }],
  ['the first day before consent', 'lars', { at: own, width: 320 }],
];

describe('nobody is left out', () => {
  let kadens: Product;
  let browser: Browser;
  beforeAll(async () => {
    kadens = await startProduct({ withSample: true });
    bookOwnSeries(kadens.standIns.calendars, 'maria', 'ali', kadens.now());
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await kadens.end();
  });

  test.each(surfaces)('%s has no violation in any theme, and fits in 320 pixels', (_name, person, surface) =>
    expectAccessible(browser, kadens.address, person, surface),
  );

  // axe doesn't judge a text whose ground is partly drawn by Fluent's own mark.
  test('how many promises a group has is as readable as its name under the pointer', async () => {
    const page = await pageOf(browser, 1_200);
    await page.goto(`${kadens.address}/host/maria?${own()}&theme=contrast`);
    const group = page
      .frameLocator('iframe')
      .getByRole('tab', { name: new RegExp(say('personal.commitments.week'), 'u') });
    await group.hover();
    await expect
      .poll(() =>
        group.evaluate((tab) => {
          const count = [...tab.querySelectorAll('span')].find((one) => /^\d+$/u.test(one.textContent));
          return [count, count?.parentElement].map((one) => one && getComputedStyle(one).color);
        }),
      )
      .toSatisfy(([count, name]) => count !== undefined && count === name);
    await closePage(page);
  });

  test('nothing of the team is out of sight, however wide the page: every type, the rhythm and the next occasion', async () => {
    const page = await pageOf(browser, 1_280);
    await page.goto(`${kadens.address}/host/maria?${own()}`);
    const main = page.frameLocator('iframe').locator('main');
    const book = main.getByRole('button', { name: /^Boka nästa 1:1 med Elin/ }).last();
    for (const width of [320, 640, 662, 768, 1_024, 1_100, 1_280]) {
      await page.setViewportSize({ width, height: 720 });
      await expect.poll(() => main.evaluate(() => innerWidth)).toBe(width);
      await book.waitFor();
      const outside = await main.evaluate((shown) =>
        [...shown.querySelectorAll('button, th')]
          .filter((one) => one.getBoundingClientRect().right > innerWidth)
          .map(({ textContent }) => textContent),
      );
      expect([width, outside]).toEqual([width, []]);
      // In a list what waits longest is said, and the rest is one tap away.
      if (width < 640) continue;
      expect([width, await main.locator('th[title]:visible').count()]).toEqual([width, 5]);
      const unnamed = await main.evaluate((shown) => {
        const texts = [...shown.querySelectorAll('th span, li span')].filter(
          (one) => one.getBoundingClientRect().width > 1 && one.scrollWidth <= one.clientWidth,
        );
        return ['Affär', 'Pipeline', 'Färdighet', 'Prestation', 'Inför möte'].filter(
          (name) => !texts.some(({ textContent }) => textContent === name),
        );
      });
      expect([width, unnamed]).toEqual([width, []]);
    }
    await closePage(page);
  });
});
