import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enterSection } from '../../shared/contracts/agenda.ts';
import { keepCommitment, recordCommitment } from '../../shared/contracts/commitment.ts';
import { addDeal } from '../../shared/contracts/deal.ts';
import { getMine, getTeam } from '../../shared/contracts/rhythm.ts';
import { getSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import { listUndeliveredMessages } from '../../shared/contracts/undelivered-message.ts';
import { say as saying } from '../../shared/words/say.ts';
import type { WordKey } from '../../shared/words/say.ts';
import { violationsOn } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { giveUpMessages } from '../support/give-up-message.ts';
import { closePage, openPage } from '../support/kept-pages.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

/** The most presses of Tab from one thing to the next. */
const TABS_MAX = 30;
/** Pixels around the focused element where its ring may be. */
const AROUND = 6;
const say = (key: WordKey): string => saying('sv', key);

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

const hasFocus = (what: Locator): Promise<boolean> =>
  what.evaluate((element) => element === document.activeElement);

/** An image of the element and its surroundings, without a caret. */
const seenAt = async (page: Page, what: Locator): Promise<string> => {
  const box = await what.boundingBox();
  if (box === null) throw new Error('What has the focus is not to be seen');
  const x = Math.max(0, box.x - AROUND);
  const y = Math.max(0, box.y - AROUND);
  const clip = { x, y, width: box.width + 2 * AROUND, height: box.height + 2 * AROUND };
  return (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
};

/** Tabs to an element, and checks that its focus is visible. */
const tabTo = async (page: Page, what: Locator): Promise<void> => {
  await what.waitFor();
  let left = TABS_MAX;
  while (!(await hasFocus(what))) {
    if (left === 0) throw new Error(`Tab does not come to ${String(what)}`);
    left -= 1;
    await page.keyboard.press('Tab');
  }
  const focused = await seenAt(page, what);
  await what.evaluate((element: HTMLElement) => element.blur());
  const plain = await seenAt(page, what);
  await what.focus();
  expect(focused === plain, `the focus on ${String(what)} is not to be seen`).toBe(false);
};

const openPanel = async (id: string, prepare: (page: Page) => Promise<unknown> = () => Promise.resolve()) => {
  const page = await openPage(browser, { width: 320, height: 560, reducedMotion: 'reduce' });
  await prepare(page);
  await page.goto(`${kadens.address}/host/maria?view=panel&url=${encodeURIComponent(`/tabs/session/${id}`)}`);
  const panel: FrameLocator = page.frameLocator('iframe');
  return { page, panel };
};

/** Ali's deal session; the live one, if it has begun. */
const startWithAli = async () => {
  const { rows } = await kadens.must('maria', getTeam);
  const rhythm = rows.find((row) => row.rhythm.rep.name === 'Ali Rezai');
  const live = rhythm?.live?.id;
  return live === undefined
    ? kadens.must('maria', startOnTheSpot, { body: { rhythmId: rhythm?.rhythm.id ?? '', type: 'deal' } })
    : kadens.must('maria', getSession, { params: { id: live } });
};

test('a session is held in the side panel without a mouse', async () => {
  const { rows } = await kadens.must('maria', getTeam);
  const id = rows.find(({ rhythm }) => rhythm.rep.name === 'Johan Berg')?.next?.id ?? '';
  const session = () => kadens.must('maria', getSession, { params: { id } });
  const { page, panel } = await openPanel(id);
  const press = async (what: Locator): Promise<void> => {
    await tabTo(page, what);
    await page.keyboard.press('Enter');
  };

  // It is planned for Wednesday, and the focus is on the choice that leaves it on that day.
  await press(panel.getByTestId('start-session'));
  const asked = panel.getByTestId('not-today');
  const cancel = asked.getByRole('button', { name: say('app.cancel') });
  await expect.poll(() => hasFocus(cancel)).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => hasFocus(panel.getByTestId('start-session'))).toBe(true);
  expect((await session()).state).toBe('planned');
  await page.keyboard.press('Enter');
  await expect.poll(() => hasFocus(cancel)).toBe(true);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await session()).state).toBe('live');

  const waiting = (await session()).followUp.length;
  await press(panel.getByRole('button', { name: say('answer.kept'), exact: true }));
  await panel.getByTestId('answered').waitFor();
  expect(waiting).toBeGreaterThan(0);

  const before = await panel.getByTestId('section').getAttribute('data-section');
  await press(panel.getByTestId('next-section'));
  await expect.poll(() => panel.getByTestId('section').getAttribute('data-section')).not.toBe(before);

  const goals = panel.getByTestId('goal-line');
  await press(goals);
  await panel.getByRole('dialog', { name: say('panel.goals') }).waitFor();
  await page.keyboard.press('Escape');
  await panel.getByRole('dialog', { name: say('panel.goals') }).waitFor({ state: 'detached' });
  expect(await hasFocus(goals)).toBe(true);

  const line = panel.getByRole('textbox', { name: say('panel.capture') });
  await tabTo(page, line);
  await page.keyboard.type('Johan ringer Peab på onsdag');
  await panel.getByRole('button', { name: /25 nov/i }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await session()).steps.length).toBe(1);

  await press(panel.getByRole('button', { name: say('panel.close') }).first());
  await press(panel.getByTestId('confirm-close'));
  await panel.getByTestId('recap').waitFor();
  expect((await session()).state).toBe('closed');
  await closePage(page);
});

test('the next key reaches what was opened, what was answered or what comes next, and never nothing', async () => {
  const { rows } = await kadens.must('maria', getTeam);
  const rhythm = rows.find((row) => row.rhythm.rep.name === 'Elin Sandberg')?.rhythm;
  if (!rhythm) throw new Error('nobody to coach');
  const { id: rhythmId, rep } = rhythm;
  for (const text of ['Ringa juristen', 'Skicka offerten'])
    await kadens.must('maria', recordCommitment, {
      body: { rhythmId, ownerId: rep.id, text, due: '2026-11-27' },
    });
  for (const name of ['Peab ramavtal', 'Skanska'])
    await kadens.must('maria', addDeal, { body: { repId: rep.id, name } });
  const { id } = await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type: 'deal' } });
  const { page, panel } = await openPanel(id);
  const button = (key: WordKey) => panel.getByRole('button', { name: say(key), exact: true }).first();
  const focusIsOn = (what: Locator) => expect.poll(() => hasFocus(what)).toBe(true);

  await button('answer.moved').click();
  // The question has the focus: what somebody begins to type at it chooses no reason.
  await focusIsOn(panel.getByText(say('panel.not-yet.why'), { exact: true }));
  await page.keyboard.type('P e');
  expect(await panel.locator('[data-inline-form] [aria-pressed="true"]').count()).toBe(0);
  await button('reason.other').click();
  const other = panel.getByRole('textbox', { name: say('panel.not-yet.other') });
  await focusIsOn(other);
  await page.keyboard.type('Petra har varit sjuk');
  await page.keyboard.press('Enter');
  await focusIsOn(panel.getByText(say('panel.not-yet.day'), { exact: true }));
  await page.keyboard.press('Escape');
  await focusIsOn(button('answer.moved'));
  await button('answer.dropped').click();
  await focusIsOn(panel.getByRole('textbox', { name: say('panel.drop.why') }));
  await page.keyboard.type('Juristen har slutat');
  await page.keyboard.press('Enter');
  await panel.getByTestId('answered').waitFor();
  await focusIsOn(button('answer.kept'));
  await page.keyboard.press('Enter');
  await focusIsOn(panel.getByRole('textbox', { name: say('panel.answered.kept') }));

  const question = panel
    .getByRole('list', { name: say('panel.questions') })
    .getByRole('button')
    .first();
  const asked = await question.textContent();
  await question.click();
  await page.keyboard.type('Peab har en ny inköpschef');
  const written = () => panel.locator('.cm-line').allTextContents();
  await expect.poll(written).toEqual([asked, 'Peab har en ny inköpschef']);
  await button('panel.private').click();
  await focusIsOn(panel.getByRole('textbox', { name: say('panel.private') }));
  await button('panel.private.close').click();
  await focusIsOn(button('panel.private'));

  await panel.getByTestId('next-section').click();
  await focusIsOn(panel.getByTestId('section').getByRole('heading', { level: 2 }));
  const more = panel.getByRole('button', {
    name: saying('sv', 'facts.deal.steps', { n: 0 }),
  });
  await more.click();
  const deals = panel.getByTestId('open-deals').getByRole('button');
  await deals.first().click();
  await panel.getByRole('heading', { name: saying('sv', 'sales.deals') }).waitFor();
  await page.keyboard.press('Escape');
  await panel.getByTestId('open-deals').waitFor({ state: 'detached' });
  await focusIsOn(more);

  // The opener of a popover may disappear with it.
  const which = panel.getByRole('button', { name: say('facts.deal.which') });
  const unname = panel.getByRole('button', { name: /^Ta bort .+ från samtalet$/ });
  await more.click();
  for (const left of [2, 1]) {
    await expect.poll(() => unname.count()).toBe(left);
    await unname.first().click();
  }
  await unname.waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await panel.getByTestId('next-section').click();
  await which.click();
  await panel.getByRole('textbox', { name: say('sales.deal.new') }).click();
  await page.keyboard.type('NCC stomme');
  await page.keyboard.press('Enter');
  await which.waitFor({ state: 'detached' });
  await focusIsOn(panel.getByTestId('facts').getByRole('textbox').first());

  await page.keyboard.press('Alt+n');
  const line = panel.getByRole('textbox', { name: say('panel.capture') });
  await focusIsOn(line);
  // The focused element may be hidden for lack of room, or while something else is loading.
  await line.evaluate((field) => field.closest('form')?.setAttribute('style', 'display: none'));
  await expect.poll(() => panel.locator(':focus').count()).toBe(1);
  await closePage(page);
});

test('what is written at once in a form that opens on a list stands in its first line, and chooses nothing in the list', async () => {
  const page = await openPage(browser, { width: 320, height: 560, reducedMotion: 'reduce' });
  const openOwn = (person: string) => page.goto(`${kadens.address}/host/${person}?view=personal`);
  const tab = page.frameLocator('iframe');
  await openOwn('johan');
  const writeAtOnce = async (opener: RegExp | string, form: Locator): Promise<void> => {
    await tab.getByRole('button', { name: opener }).first().click();
    const list = form.getByRole('combobox').first();
    await list.waitFor();
    const chosen = await list.inputValue();
    const written = form.locator('textarea, input[type="text"]').first();
    await expect.poll(() => hasFocus(written)).toBe(true);
    await page.keyboard.type('Maria ringer mig');
    expect(await written.inputValue()).toBe('Maria ringer mig');
    expect(await list.inputValue()).toBe(chosen);
  };
  const dialog = tab.getByRole('dialog');
  const [held, earlier] = [say('personal.afterwards'), say('personal.afterwards.earlier')];
  await writeAtOnce(new RegExp(`^(${held}|${earlier})$`), dialog);
  await dialog.getByRole('button', { name: say('app.cancel') }).click();
  await dialog.waitFor({ state: 'detached' });
  // Ali practises something, which the list has chosen already.
  await openOwn('ali');
  await writeAtOnce(
    say('development.observe'),
    tab.locator('form').filter({ has: tab.getByRole('combobox') }),
  );
  await closePage(page);
});

test('a tap beside what is open closes it, and the focus is where one tapped', async () => {
  const { id } = await startWithAli();
  const code = /tips-popover/;
  let arrive = (): void => undefined;
  const arrival = new Promise<void>((resolve) => (arrive = resolve));
  const { page, panel } = await openPanel(id, (opened) =>
    opened.route(code, async (route) => {
      await arrival;
      await route.continue();
    }),
  );
  // Everything beside an open popover is hidden from screen readers, but stays in place for taps.
  const beside = { includeHidden: true };
  const button = (key: WordKey) => panel.getByRole('button', { name: say(key), exact: true, ...beside });
  const dialog = panel.getByRole('dialog');
  const open = async (): Promise<void> => {
    await button('panel.tips').click();
    await dialog.waitFor();
  };

  // The popover is still loading.
  await button('panel.tips').click();
  const line = panel.getByRole('textbox', { name: say('panel.capture'), ...beside });
  await line.click();
  const arrived = page.waitForResponse(code);
  arrive();
  await (await arrived).finished();
  await page.keyboard.type('Ring');
  expect(await line.inputValue()).toBe('Ring');
  expect(await dialog.count()).toBe(0);

  await open();
  await line.click();
  await page.keyboard.press('End');
  await page.keyboard.type('er kunden');
  expect(await line.inputValue()).toBe('Ringer kunden');
  await dialog.waitFor({ state: 'detached' });

  await open();
  await panel.getByRole('heading', { level: 1, ...beside }).click();
  await expect.poll(() => hasFocus(button('panel.tips'))).toBe(true);
  await dialog.waitFor({ state: 'detached' });

  // Its opener disappears with it.
  await open();
  await button('panel.follow-up.later').click();
  await button('panel.tips').waitFor({ state: 'detached' });
  await expect.poll(() => hasFocus(button('panel.follow-up.later'))).toBe(true);
  await closePage(page);
});

test('what comes late opens over nobody who has gone on to write', async () => {
  const { id, agenda } = await startWithAli();
  await kadens.must('maria', enterSection, { params: { id }, body: { itemId: agenda[1]?.id ?? '' } });
  let arrive = (): void => undefined;
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const surface = /anchored-popover-surface/;
  let answer = (): void => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const { page, panel } = await openPanel(id, async (opened) => {
    await opened.route(surface, async (route) => {
      await arrival;
      await route.continue();
    });
    await opened.route('**/private-note', async (route) => {
      await answered;
      await route.continue();
    });
  });

  await panel.getByTestId('facts').getByRole('button').first().click();
  await panel
    .getByRole('list', { name: say('panel.questions') })
    .getByRole('button')
    .first()
    .click();
  const arrived = page.waitForResponse(surface);
  arrive();
  await (await arrived).finished();
  await page.keyboard.type('Det vet vi');

  await panel.locator('.cm-line').getByText('Det vet vi', { exact: true }).waitFor();
  expect(await panel.getByRole('dialog').count()).toBe(0);

  // Private notes were asked for, and arrive while the person is typing the next thing.
  await panel.getByRole('button', { name: say('panel.private') }).click();
  const line = panel.getByRole('textbox', { name: say('panel.capture') });
  await line.click();
  await page.keyboard.type('Ring');
  answer();
  await panel.getByRole('textbox', { name: say('panel.private') }).waitFor();
  await page.keyboard.type('er kunden');
  expect(await line.inputValue()).toBe('Ringer kunden');
  await closePage(page);
});

test('what takes the place of what was pressed comes when it is there, and until then nothing goes away', async () => {
  const { rows } = await kadens.must('maria', getTeam);
  const rowOf = (name: string) => rows.find(({ rhythm }) => rhythm.rep.name === name);
  const rhythmId = rowOf('Johan Berg')?.rhythm.id ?? '';
  const { id, agenda } = await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type: 'skill' } });
  const seen = agenda.find(({ section }) => section === 'seen')?.id ?? '';
  await kadens.must('maria', enterSection, { params: { id }, body: { itemId: seen } });
  for (const [session, opens, into] of [
    [id, 'facts.skill.write.manager', 'form'],
    [id, 'panel.private', 'textarea'],
    [rowOf('Sara Nyström')?.next?.id ?? '', 'panel.capture.change', 'li'],
  ] as const) {
    const { page, panel } = await openPanel(session);
    const pressed = panel.getByRole('button', { name: say(opens), exact: true });
    await pressed.waitFor();
    let arrive = (): void => undefined;
    const arrival = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/assets/*.js', async (route) => {
      await arrival;
      await route.continue();
    });
    const asked = page.waitForRequest('**/assets/*.js');
    await pressed.click();
    await asked;
    expect(await hasFocus(pressed)).toBe(true);
    arrive();
    await pressed.waitFor({ state: 'detached' });
    await expect.poll(() => panel.locator(`${into} :focus, ${into}:focus`).count()).toBe(1);
    await closePage(page);
  }
});

test('the focus is on the heading of the page that one goes to, though it takes its time to come', async () => {
  const page = await openPage(browser, { width: 1024, height: 700 });
  await page.route('**/api/sessions/*', async (route) => {
    await page.frameLocator('iframe').locator('[aria-busy=true]').first().waitFor();
    await route.continue();
  });
  await page.goto(`${kadens.address}/host/maria?view=personal&lang=sv`);
  const tab = page.frameLocator('iframe');
  await tab
    .getByRole('button', { name: /^Förbered/ })
    .first()
    .click();
  await expect.poll(() => hasFocus(tab.getByRole('heading', { level: 1 }))).toBe(true);
  await closePage(page);
});

test('what changes in the tab takes the focus from nobody who writes beside it', async () => {
  const { rows } = await kadens.must('maria', getTeam);
  const rhythm = rows.find((row) => row.rhythm.rep.name === 'Sara Nyström')?.rhythm;
  if (!rhythm) throw new Error('nobody to coach');
  const { id: rhythmId, rep } = rhythm;
  await kadens.must('maria', recordCommitment, {
    body: { rhythmId, ownerId: rep.id, text: 'Ringa juristen', due: '2026-11-27' },
  });
  const { id, followUp } = await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type: 'deal' } });
  const { page, panel } = await openPanel(id);
  await panel
    .getByRole('button', { name: say('answer.kept'), exact: true })
    .first()
    .focus();
  await page.evaluate(() => {
    const chat = document.createElement('textarea');
    chat.id = 'chat';
    document.body.append(chat);
    chat.focus();
  });
  for (const { id: commitment, version } of followUp)
    await kadens.must('maria', keepCommitment, { params: { id: commitment }, body: { version } });
  await panel.getByTestId('answered').waitFor();
  await page.keyboard.type('Hej');
  expect(await page.locator('#chat').inputValue()).toBe('Hej');
  await closePage(page);
});

test('a message that did not arrive says so, and is sent again without a mouse', async () => {
  const { commitments } = await kadens.must('ali', getMine);
  const ahead = commitments.find(({ state, due }) => state === 'open' && due !== null);
  expect(await giveUpMessages(kadens, `before:${ahead?.id}`)).toHaveLength(1);
  const page = await openPage(browser, { width: 320, height: 800 });
  await page.goto(`${kadens.address}/host/ali?view=personal&lang=sv`);
  const tab = page.frameLocator('iframe');
  const text = tab.getByText(`Ett meddelande till dig kom inte fram: påminnelsen om ”${ahead?.text}”.`);
  await text.waitFor();
  expect(await violationsOn(page, 'tab')).toEqual([]);
  await tabTo(page, tab.getByRole('button', { name: say('personal.undelivered.again') }));
  await page.keyboard.press('Enter');
  await tab.getByText(say('personal.undelivered.sent')).waitFor();
  await text.waitFor({ state: 'detached' });
  expect((await kadens.must('ali', listUndeliveredMessages)).total).toBe(0);
  await closePage(page);
});
