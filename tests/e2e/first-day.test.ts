import type { Browser, BrowserContext, FrameLocator, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseTeam, getTeam, setCadence } from '../../shared/contracts/rhythm.ts';
import { getSession } from '../../shared/contracts/session.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { bookOwnSeries } from '../../local-teams/sample/own-series.ts';
import { say } from '../../shared/words/say.ts';
import { CADENCE } from '../contract/endpoints-world.ts';
import { openBrowser } from '../support/browser.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

/** The most clicks from an empty Kadens to a first session held (PRODUCT, "The first day"). */
const CLICKS_MAX = 12;
const SATURDAY = toInstant('2026-11-28T09:00:00.000Z');
const MONDAY_MORNING = toInstant('2026-11-30T07:00:00.000Z');
const GREETING = say('sv', 'chat.greeting', { name: 'Ali', manager: 'Maria' });

let browser: Browser;
let kadens: Product;
let atWeekend: Product;
let withSeries: Product;
let withBoth: Product;
beforeAll(async () => {
  [kadens, atWeekend, withSeries, withBoth, browser] = await Promise.all([
    ...([startProduct(), startProduct(), startProduct(), startProduct()] as const),
    openBrowser(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await Promise.all([kadens.end(), atWeekend.end(), withSeries.end(), withBoth.end()]);
});

type FirstDay = Readonly<{
  context: BrowserContext;
  tab: FrameLocator;
  button: (name: string) => Locator;
  click: (what: Locator) => Promise<void>;
  clicks: () => number;
}>;

/** Maria's own tab in an empty Kadens, counting every click in it. */
const open = async ({ address }: Product): Promise<FirstDay> => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    timezoneId: 'Europe/Stockholm',
  });
  const page = await context.newPage();
  await page.goto(`${address}/?only=left&leftView=personal`);
  const tab = page.frameLocator('[data-testid="left-personal"]');
  let clicks = 0;
  return {
    context,
    tab,
    button: (name) => tab.getByRole('button', { name }).first(),
    click: async (what) => {
      await what.click();
      clicks += 1;
    },
    clicks: () => clicks,
  };
};

/** From giving consent to what Ali will read. */
const choose = async ({ context, tab, button, click }: FirstDay): Promise<void> => {
  const consent = context.waitForEvent('page');
  await click(button(say('sv', 'personal.consent.do')));
  await click((await consent).getByRole('button').first());
  await click(button(say('sv', 'personal.first.continue')));
  await tab.getByText(GREETING).waitFor();
};

/** From the first section through all the others to the close, with one next step recorded. */
const holdSession = async (
  product: Product,
  { tab, button, click }: FirstDay,
): Promise<readonly string[]> => {
  await click(button(say('sv', 'personal.first.now')));
  const line = tab.getByRole('textbox', { name: say('sv', 'panel.capture') });
  await line.waitFor();
  const live = (await product.must('maria', getTeam)).rows.map(({ liveSessionId }) => liveSessionId);
  const session = await product.must('maria', getSession, { params: { id: live.find(Boolean) ?? '' } });
  const next = tab.getByTestId('next-section');
  // Read without waiting: the last section has no next one.
  const leadsTo = async () => (await next.allTextContents()).join();
  for (let left = session.agenda.length - 1; left > 0; left -= 1) {
    const before = await leadsTo();
    await click(next);
    await expect.poll(leadsTo).not.toBe(before);
  }
  await line.fill('Ali ringer tio nya bolag på onsdag');
  await tab.getByTestId('understood').getByRole('button').first().waitFor();
  await line.press('Enter');
  await tab.getByRole('log').filter({ hasText: 'tio nya bolag' }).first().waitFor({ state: 'attached' });
  await click(tab.getByTestId('end-session'));
  await click(button(say('sv', 'panel.closing.do')));
  await tab.getByText(say('sv', 'recap.closed')).locator('visible=true').first().waitFor();
  return session.agenda.map(({ text, section }) => text ?? section ?? '');
};

const toAli = (product: Product) => (): string =>
  JSON.stringify(product.standIns.chats.personal('ali').messages);

test('Maria goes from an empty Kadens through every section of a first session within twelve clicks', async () => {
  const day = await open(kadens);
  await choose(day);
  // She reads what Ali will read, and nothing is sent before she says so.
  expect(toAli(kadens)()).not.toContain(GREETING);
  await day.click(day.button(say('sv', 'personal.first.send')));
  await expect.poll(toAli(kadens)).toContain(GREETING);

  // Ali raises a point in the card itself, and the card turns into its answer.
  const alis = await day.context.newPage();
  await alis.goto(`${kadens.address}/?only=right&rightView=chat`);
  const card = alis.getByTestId('right-chat').getByTestId('card').filter({ hasText: GREETING });
  await card.getByLabel(say('sv', 'chat.point.ask')).fill('Hur vi delar på Volvo');
  await card.getByRole('button', { name: say('sv', 'chat.point.add') }).click();
  await alis.getByTestId('right-chat').getByText('Du tar upp:').waitFor();
  await alis.close();

  expect(await holdSession(kadens, day)).toContain('Hur vi delar på Volvo');
  expect(day.clicks()).toBeLessThanOrEqual(CLICKS_MAX);
});

test('on a Saturday she is told when the message goes out, holds the session all the same, and it goes out then', async () => {
  await atWeekend.moveClock(SATURDAY);
  const day = await open(atWeekend);
  await choose(day);
  await day.click(day.button(say('sv', 'personal.first.send')));
  await day.tab.getByText(/Skickas på måndag.*, när arbetsdagen börjar/).waitFor();
  expect(toAli(atWeekend)()).not.toContain(GREETING);

  await holdSession(atWeekend, day);
  expect(day.clicks()).toBeLessThanOrEqual(CLICKS_MAX);

  await atWeekend.moveClock(MONDAY_MORNING);
  await expect.poll(toAli(atWeekend)).toContain(GREETING);
});

test('a 1:1 that she has in her calendar already is found when she lets Kadens look, and one tap makes it the rhythm', async () => {
  bookOwnSeries(withSeries.standIns.calendars, 'maria', 'ali', withSeries.now());
  const day = await open(withSeries);
  await choose(day);
  await day.click(day.button(say('sv', 'personal.first.send-not')));
  const consent = day.context.waitForEvent('page');
  await day.click(day.button(say('sv', 'personal.series.look')));
  await day.click((await consent).getByRole('button').first());
  await day.tab.getByText('Ali Rezai: varannan torsdag kl. 13').waitFor();
  await day.tab.getByText(say('sv', 'personal.series.will')).waitFor();
  await day.click(day.button(say('sv', 'personal.series.use.with', { name: 'Ali Rezai' })));
  await day.tab.getByText('Ali: klart, ert 1:1 är er rytm. Nästa är på torsdag, 26 nov kl. 13.').waitFor();
  const { rows } = await withSeries.must('maria', getTeam);
  expect(rows.filter(({ rhythm }) => rhythm.calendar === 'booked')).toHaveLength(1);
});

test('a rhythm saved before she let Kadens into the calendar isn’t booked beside the 1:1 that is there: that one is offered', async () => {
  bookOwnSeries(withBoth.standIns.calendars, 'maria', 'ali', withBoth.now());
  withBoth.standIns.consents.grant('maria', ['User.Read']);
  const people = [withBoth.idOf('ali')];
  const { rows } = await withBoth.must('maria', chooseTeam, { body: { people, greet: false } });
  const { id = '', version } = rows[0]?.rhythm ?? {};
  await withBoth.must('maria', setCadence, { params: { id }, body: { ...CADENCE, time: '10:00', version } });
  const calendar = async () => (await withBoth.must('maria', getTeam)).rows[0]?.rhythm.calendar;
  expect(await calendar()).toBe('consent-needed');

  const day = await open(withBoth);
  const dialog = day.tab.getByRole('dialog');
  const consent = day.context.waitForEvent('page');
  // One press: the dialog comes with what was found.
  await day.click(day.button(say('sv', 'personal.do.connect.with', { name: 'Ali' })));
  await day.click((await consent).getByRole('button').first());
  await dialog.getByRole('button', { name: say('sv', 'personal.series.new') }).waitFor();
  expect(await calendar()).toBe('consent-needed');
  expect(await day.tab.locator(':focus').textContent()).toBe(say('sv', 'personal.series.use'));
  await day.click(dialog.getByRole('button', { name: say('sv', 'personal.series.use') }));
  // Only an administrator can let Kadens add itself to the chat: then it isn't said to be added either.
  await dialog.getByText(say('sv', 'personal.rhythm.by-hand.then')).waitFor();
  await dialog.getByText(say('sv', 'personal.series.adopted.by-hand')).waitFor();
  expect((await withBoth.must('maria', getTeam)).rows[0]?.rhythm).toMatchObject({
    calendar: 'booked',
    cadence: { time: '13:00' },
  });
  expect(withBoth.standIns.calendars.of('maria').filter(({ recurrence }) => recurrence)).toHaveLength(1);
});
