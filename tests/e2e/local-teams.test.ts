import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { say } from '../../shared/words/say.ts';
import { openBrowser } from '../support/browser.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

let kadens: Product;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  kadens = await startProduct({ withQuarter: true });
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  await page.goto(kadens.address);
});
afterAll(async () => {
  await browser.close();
  await kadens.end();
});

const panelOf = (side: 'left' | 'right') => page.frameLocator(`[data-testid="${side}-panel"]`);
const item = (name: string) => page.getByTestId(`checklist-${name}`);
const done = (name: string) =>
  expect.poll(() => item(name).getAttribute('data-done'), { message: name }).toBe('true');

test('the address opens on the meeting that begins in ten minutes, prepared by both, in letters of Teams’ widths', async () => {
  for (const side of ['left', 'right'] as const) {
    await panelOf(side)
      .getByText('Hur vi svarar på Volvos fråga om leveranstiden', { exact: true })
      .waitFor();
    await panelOf(side).getByText('Vem som följer med till Scania', { exact: true }).waitFor();
    await panelOf(side).getByTestId('start-session').waitFor();
  }
  const letters = await panelOf('left')
    .locator('body')
    .evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
  expect(letters).toContain('Segoe UI');
});

test('what there is to try ticks itself off when it is done, and a tap shows where that is', async () => {
  const left = panelOf('left');
  await item('step').click();
  await expect
    .poll(() => left.getByTestId('start-session').evaluate((button) => button === document.activeElement))
    .toBe(true);
  expect(await item('start').getAttribute('data-done')).toBe('false');

  await left.getByTestId('start-session').click();
  await done('start');
  await panelOf('right')
    .getByTestId('follow-up')
    .first()
    .getByRole('button', { name: say('sv', 'answer.kept') })
    .click();
  await done('answer');
  // Each window's focus is the page's one: the right panel has given it to the next thing to answer first.
  const right = panelOf('right').locator('body');
  await panelOf('right').getByTestId('answered').first().waitFor();
  await expect.poll(() => right.evaluate(() => document.activeElement !== document.body)).toBe(true);

  const line = left.getByTestId('capture').getByRole('textbox');
  await line.waitFor();
  await item('step').click();
  await expect.poll(() => line.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('Ali ringer Karin på Scania på fredag');
  await page.keyboard.press('Enter');
  await done('step');

  await left.getByTestId('close-session').click();
  await left.getByTestId('confirm-close').click();
  await done('close');
  await page.getByTestId('clock-day').click();
  await done('tomorrow');
  await page.getByText('Du har provat allt').waitFor();
});

test('once put away the list stays away', async () => {
  await page.getByTestId('checklist-put-away').click();
  await page.getByTestId('checklist').waitFor({ state: 'detached' });
  await page.reload();
  await page.getByTestId('clock').waitFor();
  await panelOf('left').locator('body').waitFor();
  expect(await page.getByTestId('checklist').count()).toBe(0);
});
