import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { say as saying } from '../../shared/words/say.ts';
import type { WordKey, WordValues } from '../../shared/words/say.ts';
import { violationsOn } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { EVENTUALLY } from '../support/eventually.ts';
import { closePage, openPage } from '../support/kept-pages.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const say = (key: WordKey, values?: WordValues): string => saying('sv', key, values);

describe('a timeline, by keyboard and pointer', () => {
  let kadens: Product;
  let browser: Browser;
  let page: Page;
  let tab: FrameLocator;
  let timeline: Locator;
  const line = (name: RegExp): Locator => timeline.getByRole('list', { name });
  const hasFocus = (what: Locator): Promise<boolean> =>
    what.evaluate((element) => element === document.activeElement);

  beforeAll(async () => {
    kadens = await startProduct({ withSample: true });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await kadens.end();
  });
  beforeEach(async () => {
    page = await openPage(browser, { width: 1200, height: 900, reducedMotion: 'reduce' });
    await page.goto(`${kadens.address}/host/maria?view=personal`);
    tab = page.frameLocator('iframe');
    await tab
      .getByRole('button', { name: say('personal.row.open', { name: 'Ali Rezai' }), exact: true })
      .click();
    timeline = tab.getByRole('region', { name: say('timeline.title') });
    await line(/^Samtal/).waitFor();
  });
  afterEach(() => closePage(page));

  test('the arrow keys go along a line, and Enter opens a point, which says its day', async () => {
    const sessions = line(/^Samtal/).getByRole('button');
    await sessions.first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await hasFocus(sessions.nth(1))).toBe(true);
    await page.keyboard.press('Enter');
    const opened = tab.getByRole('dialog', { name: say('timeline.title') });
    await opened
      .getByRole('button', { name: say('timeline.session.open') })
      .first()
      .waitFor();
    expect(await violationsOn(page, 'tab')).toEqual([]);
    await page.keyboard.press('Escape');
    await opened.waitFor({ state: 'detached' });
    await expect.poll(() => hasFocus(sessions.nth(1)), EVENTUALLY).toBe(true);
  });

  test('the arrow keys move an end of what is shown by a week, and all of it comes back', async () => {
    const points = await line(/^Samtal/)
      .getByRole('button')
      .count();
    const from = timeline.getByRole('slider', { name: say('timeline.zoom.from') });
    const before = Number(await from.getAttribute('aria-valuenow'));
    await from.focus();
    await page.keyboard.press('ArrowRight');
    expect(Number(await from.getAttribute('aria-valuenow'))).toBe(before + 7);
    await page.keyboard.press('End');
    await expect
      .poll(
        () =>
          line(/^Samtal/)
            .getByRole('button')
            .count(),
        EVENTUALLY,
      )
      .toBeLessThan(points);
    await timeline.getByRole('button', { name: say('timeline.zoom.all') }).click();
    await expect
      .poll(
        () =>
          line(/^Samtal/)
            .getByRole('button')
            .count(),
        EVENTUALLY,
      )
      .toBe(points);
  });

  test('a part that is dragged over is shown more closely', async () => {
    const to = timeline.getByRole('slider', { name: say('timeline.zoom.to') });
    const whole = Number(await to.getAttribute('aria-valuenow'));
    await line(/^Ny ARR Q4/).scrollIntoViewIfNeeded();
    const box = await line(/^Ny ARR Q4/).boundingBox();
    if (box === null) throw new Error('The goal is not to be seen');
    const y = box.y + 4;
    await page.mouse.move(box.x + box.width * 0.2, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, y, { steps: 4 });
    await page.mouse.up();
    await timeline.getByRole('button', { name: say('timeline.zoom.all') }).waitFor();
    expect(Number(await to.getAttribute('aria-valuenow'))).toBeLessThan(whole);
  });

  test('the same stands in a table', async () => {
    await timeline.getByRole('button', { name: say('timeline.as-table') }).click();
    const table = timeline.getByRole('table', { name: say('timeline.table') });
    expect(await table.getByRole('row').count()).toBeGreaterThan(10);
    expect(await violationsOn(page, 'tab')).toEqual([]);
    await timeline.getByRole('button', { name: say('timeline.as-axis') }).click();
    await line(/^Samtal/).waitFor();
  });
});
