import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askForHelp } from '../../shared/contracts/commitment.ts';
import { getMine, getTeam } from '../../shared/contracts/rhythm.ts';
import { say } from '../../shared/words/say.ts';
import { openBrowser } from '../support/browser.ts';
import { coachAli } from '../support/coached-pair.ts';
import { closePage, openPage } from '../support/kept-pages.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const sv = (...words: Parameters<typeof say> extends [unknown, ...infer Rest] ? Rest : never): string =>
  say('sv', ...words);

describe('three times that suit both, in the team', () => {
  let kadens: Product;
  let browser: Browser;
  beforeAll(async () => {
    kadens = await startProduct({ withSample: true });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await kadens.end();
  });
  const open = async (width: number) => {
    const page = await openPage(browser, { width, height: 900 });
    await page.goto(`${kadens.address}/host/maria?view=personal`);
    return { page, tab: page.frameLocator('iframe') };
  };
  const rowOf = async (name: string) => {
    const { rows } = await kadens.must('maria', getTeam);
    return rows.find(({ rhythm }) => rhythm.rep.name === name);
  };

  test('fit in 320 pixels, and so does a day of one’s own', async () => {
    const { page, tab } = await open(320);
    await tab.getByRole('button', { name: sv('book.with', { name: 'Ali' }) }).click();
    const form = tab.getByTestId('book-session');
    await tab.getByTestId('suited-time').nth(2).waitFor();
    const sidewise = () =>
      form.evaluate((one) =>
        Math.max(one.scrollWidth - one.clientWidth, one.getBoundingClientRect().right - 320),
      );
    expect(await sidewise()).toBeLessThanOrEqual(0);
    await tab.getByTestId('other-time').click();
    await tab.getByTestId('plan-day').waitFor();
    expect(await sidewise()).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    await closePage(page);
  });

  test('what the browser draws in a day’s field follows Teams’ theme, not the machine’s', async () => {
    const page = await openPage(browser, { width: 1280, height: 900 });
    await page.goto(`${kadens.address}/host/maria?view=personal&theme=dark`);
    const tab = page.frameLocator('iframe');
    await tab.getByRole('button', { name: sv('book.with', { name: 'Ali' }) }).click();
    await tab.getByTestId('other-time').click();
    const day = tab.getByTestId('plan-day');
    await day.waitFor();
    expect(await day.evaluate((one) => getComputedStyle(one).colorScheme)).toBe('dark');
    await closePage(page);
  });

  test('book the next 1:1 by the keyboard alone, and the row says when it is', async () => {
    const { page, tab } = await open(1280);
    expect((await rowOf('Ali Rezai'))?.next).toBeNull();
    await tab.getByRole('button', { name: sv('book.with', { name: 'Ali' }) }).focus();
    await page.keyboard.press('Enter');
    const times = tab.getByTestId('suited-time');
    await times.nth(2).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await tab.locator(':focus').textContent()).toBe(sv('book.do'));
    await page.keyboard.press('Enter');
    await tab.getByRole('button', { name: /^Förbered .* med Ali$/ }).waitFor();
    const second = (await rowOf('Ali Rezai'))?.next;
    expect(second).toMatchObject({ minutes: 30, extra: false });
    await closePage(page);
  });

  test('a call for help is answered with ten minutes, which can be taken back at once', async () => {
    const [promise] = (await kadens.must('ali', getMine)).commitments.filter(({ state }) => state === 'open');
    if (!promise) throw new Error('Ali has promised nothing');
    const { id, version } = promise;
    await kadens.must('ali', askForHelp, { params: { id }, body: { version } });
    const { page, tab } = await open(900);
    await tab.getByRole('button', { name: /^Ta tio minuter med Ali/ }).click();
    await tab.getByTestId('suited-time').first().waitFor();
    await tab.getByTestId('book').click();
    await tab.getByRole('button', { name: sv('app.undo') }).waitFor();
    expect(await rowOf('Ali Rezai')).toMatchObject({ helpWanted: 0 });
    await tab.getByRole('button', { name: sv('app.undo') }).click();
    await tab.getByRole('button', { name: /^Ta tio minuter med Ali/ }).waitFor();
    expect(await rowOf('Ali Rezai')).toMatchObject({ helpWanted: 1 });
    await closePage(page);
  });
});

describe('times that Microsoft shows only after a surer sign-in', () => {
  let kadens: Product;
  let browser: Browser;
  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    await coachAli(kadens);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await kadens.end();
  });

  test('that somebody has to sign in again comes with the administrator’s link where only one can help', async () => {
    kadens.standIns.policies.set('maria', 'graph');
    const page = await openPage(browser, { width: 320, height: 900 });
    await page.goto(`${kadens.address}/host/maria?view=personal&lang=sv`);
    const tab = page.frameLocator('iframe');
    await tab.getByRole('button', { name: sv('book.with', { name: 'Ali' }) }).click();
    await tab.getByTestId('plan-day').waitFor();
    await tab.getByTestId('book-session').press('Escape');
    const location = `${kadens.address}/tabs/auth-end?result=admin-needed`;
    await page
      .context()
      .route('**/auth/start?**', (route) => route.fulfill({ status: 302, headers: { location } }));
    await tab.getByRole('button', { name: sv('personal.reconnect.do') }).click();
    await tab.getByRole('button', { name: sv('personal.consent.copy') }).waitFor();
    await closePage(page);
  });

  test('come when the person has made it, in the window where leave is given', async () => {
    kadens.standIns.policies.set('maria', 'graph');
    const page = await openPage(browser, { width: 320, height: 900 });
    await page.goto(`${kadens.address}/host/maria?view=personal&lang=sv`);
    const tab = page.frameLocator('iframe');
    await tab.getByRole('button', { name: sv('book.with', { name: 'Ali' }) }).click();
    const form = tab.getByTestId('book-session');
    const opened = page.context().waitForEvent('page');
    await form.getByRole('button', { name: sv('plan.times.give-leave') }).click();
    const window = await opened;
    await window.getByText('Organisationen vill att du bekräftar att det är du.').waitFor();
    await window.getByRole('button').first().click();
    await form.getByTestId('suited-time').first().waitFor();
    await closePage(page);
  });
});

describe('a time that Kadens may not write to the calendar', () => {
  let kadens: Product;
  let browser: Browser;
  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['User.Read']);
    await coachAli(kadens);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await kadens.end();
  });

  test.each(['sv', 'en'] as const)(
    'says that leave wasn’t given, with the administrator’s link where that is what is missing (%s)',
    async (language) => {
      const page = await openPage(browser, { width: 320, height: 900 });
      const context = page.context();
      await page.goto(`${kadens.address}/host/maria?view=personal&lang=${language}`);
      const tab = page.frameLocator('iframe');
      await tab.getByRole('button', { name: say(language, 'book.with', { name: 'Ali' }) }).click();
      const form = tab.getByTestId('book-session');
      await tab.getByTestId('plan-day').waitFor();
      await tab.getByTestId('book').click();
      await form.getByText(say(language, 'plan.book.leave')).waitFor();
      const give = form.getByRole('button', { name: say(language, 'plan.times.give-leave') }).last();
      const consent = context.waitForEvent('page');
      await give.click();
      await (await consent).getByRole('button').nth(1).click();
      const failed = form.getByText(say(language, 'personal.consent.failed'));
      await failed.waitFor();

      const location = `${kadens.address}/tabs/auth-end?result=admin-needed`;
      await context.route('**/auth/start?**', (route) =>
        route.fulfill({ status: 302, headers: { location } }),
      );
      await give.click();
      await form.getByRole('button', { name: say(language, 'personal.consent.copy') }).waitFor();
      expect(await failed.count()).toBe(0);
      expect(await form.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
      await form.getByRole('button', { name: say(language, 'plan.book.alone') }).waitFor();
      await closePage(page);
    },
  );
});
