import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertCompany } from '../../local-teams/sample/company.ts';
import { setGoal } from '../../shared/contracts/goal.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { button, expectAccessible, pageOf, say } from '../support/accessibility.ts';
import type { TabView } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { closePage } from '../support/kept-pages.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const DAY = 24 * 60;
const at = () => 'view=personal';

describe('the leader’s overview', () => {
  let kadens: Product;
  let browser: Browser;
  beforeAll(async () => {
    kadens = await startProduct();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await kadens.end();
  });

  const nothing = (view: TabView) => view.tab.getByText(say('overview.first')).waitFor();
  /** Opens the chart and the table of every sentence. */
  const openCharts = async (view: TabView): Promise<void> => {
    const closed = view.tab.getByTitle(say('overview.more'));
    await closed.first().waitFor();
    while ((await closed.count()) > 0) await closed.first().click();
    await view.tab.locator('table').first().waitFor();
    await expect.poll(() => view.tab.locator('svg').count()).toBeGreaterThan(5);
  };

  test('can be used by everybody before there is anything to show', async () => {
    await expectAccessible(browser, kadens.address, 'eva', { at, width: 1200, open: nothing });
  });

  test('can be used by everybody, with its charts open', async () => {
    await kadens.kadens.sweep();
    await insertCompany(kadens.database.appUrl, kadens.now());
    await kadens.moveClock(addMinutes(kadens.now(), DAY));
    await kadens.moveClock(addMinutes(kadens.now(), 3 * DAY));
    await expectAccessible(browser, kadens.address, 'eva', { at, width: 1200, open: openCharts });
  });

  test('its charts follow a window that is made narrow', async () => {
    const page = await pageOf(browser, 1280);
    const view = { page, tab: page.frameLocator('iframe') };
    await page.goto(`${kadens.address}/host/eva?${at()}`);
    await openCharts(view);
    const charts = view.tab.locator('svg').filter({ has: view.tab.locator('.tick') });
    const widest = async (): Promise<number> =>
      Math.max(...(await charts.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width))));
    await expect.poll(widest).toBeGreaterThan(500);
    await page.setViewportSize({ width: 320, height: 800 });
    await expect.poll(widest).toBeLessThan(320);
    await closePage(page);
  });

  test('says of one team what it says of all, and prints on one page', async () => {
    const page = await pageOf(browser, 1280);
    const view = { page, tab: page.frameLocator('iframe') };
    await page.goto(`${kadens.address}/host/eva?${at()}`);
    await view.tab.getByText(/^I 3 av 4 team/).waitFor();
    // The Tab key passes the drawings of the teams, which nobody can do anything with.
    await view.tab.locator('li svg').first().waitFor();
    await button(view, say('overview.print')).focus();
    const focused = () => view.tab.locator(':focus').textContent();
    const passed: string[] = [];
    while (!passed.includes(say('personal.goal.set.company')) && passed.length < 20) {
      await page.keyboard.press('Tab');
      passed.push((await focused()) ?? '');
    }
    expect(passed).toContain(say('personal.goal.set.company'));
    await view.tab.getByLabel(say('overview.team'), { exact: true }).selectOption({ label: 'Team Jonas' });
    await view.tab.getByText(say('overview.even.no')).waitFor();
    const goal = { level: 'company', ownerId: null, parentId: null, unit: 'money', kind: 'total', up: true };
    const figures = { baseline: 0, target: 12, value: 8, from: '2026-10-01', to: '2026-12-31' };
    await kadens.must('eva', setGoal, { body: { ...goal, ...figures, name: 'Ny ARR' } });
    await view.tab.getByText('Ny ARR').first().waitFor();
    await button(view, say('overview.print')).waitFor();
    const frame = page.frames().find((one) => one.url().includes('/tabs/'));
    const paper = await frame?.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const printed = document.querySelector('[data-paper]');
      return printed?.outerHTML ?? '';
    });
    expect(paper).toContain('Team Jonas');
    expect(paper?.replaceAll('&nbsp;', ' ')).toContain('Ny ARR: 8 kr av 12 kr');
    expect(paper).not.toContain('Team Fatima');
    await closePage(page);
  });
});
