import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { say } from '../../shared/words/say.ts';
import { openBrowser } from '../support/browser.ts';
import { violationsOn } from '../support/accessibility.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

let kadens: Product;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  kadens = await startProduct({ withQuarter: true });
  browser = await openBrowser();
  page = await (await browser.newContext({ viewport: { width: 1600, height: 900 } })).newPage();
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
  // Both windows share the page's one focus: the right panel has moved it to the next thing to answer first.
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

test('a message is saved as a next step by the other, and whoever promised it finds it and puts it in the chat', async () => {
  await page.goto(`${kadens.address}/?left=ali&leftView=thread&right=maria&rightView=thread`);
  const [left, right] = [page.getByTestId('left-chat'), page.getByTestId('right-chat')];
  await page.getByTestId('left-chat-input').fill('Jag skickar prislistan till Peab på fredag');
  await page.keyboard.press('Enter');
  const said = right.getByTestId('message').filter({ hasText: 'prislistan' });
  await said.getByTestId('message-menu').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: say('sv', 'chat.save-step') }).press('Enter');
  const dialog = page.getByTestId('extension-dialog');
  const step = dialog.getByRole('textbox', { name: say('sv', 'chat.step') });
  await expect.poll(() => step.inputValue()).toBe('Skicka prislistan till Peab');
  expect(await violationsOn(page, 'page')).toEqual([]);
  await dialog.getByRole('button', { name: say('sv', 'chat.save') }).click();
  await dialog.getByText(say('sv', 'chat.saved')).waitFor();
  await dialog
    .getByRole('button', { name: say('sv', 'chat.save-step.close') })
    .last()
    .click();
  await dialog.waitFor({ state: 'detached' });

  await page.getByTestId('left-chat-extension').click();
  await page.getByTestId('left-chat-extension-search').fill('PRISLISTAN peab');
  await expect.poll(() => page.getByTestId('extension-result').count()).toBe(1);
  await page.getByTestId('extension-result').press('Enter');
  await page.getByTestId('left-chat-card').waitFor();
  await page.getByTestId('left-chat-send').click();
  for (const chat of [left, right])
    await chat.getByTestId('card').getByText('Skicka prislistan till Peab').waitFor();
});

const itemIn = (side: 'left' | 'right', subject: string | RegExp): Locator =>
  page.getByTestId(`${side}-calendar-item`).filter({ hasText: subject });
const label = (item: Locator) => item.getAttribute('aria-label');
const center = async (item: Locator) => {
  const box = await item.boundingBox();
  if (!box) throw new Error('The item has no place.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, bottom: box.y + box.height };
};

test('Kadens can be mentioned in a meeting’s chat for as long as it is there', async () => {
  await page.goto(`${kadens.address}/?left=ali&leftView=thread&right=maria&rightView=thread`);
  const mention = page.getByTestId('left-chat-mention');
  await mention.waitFor();
  const [meeting] = kadens.standIns.chats.meetingsOf('ali');
  const chat = kadens.standIns.chats.find(meeting?.chatId ?? '');
  if (!chat) throw new Error('no meeting');
  await kadens.standIns.userActions.uninstall('ali', chat);
  await mention.waitFor({ state: 'detached' });
  await kadens.standIns.userActions.install('ali', chat);
  await mention.waitFor();
});

test('a meeting that is dragged, pulled or moved with the keys is elsewhere for both, and Kadens is told', async () => {
  await page.goto(
    `${kadens.address}/?left=maria&leftView=calendar&right=ali&rightView=calendar&rightTheme=dark`,
  );
  const [mine, theirs] = [itemIn('left', /Ali Rezai/), itemIn('right', /Ali Rezai/)];
  const before = await label(theirs);
  const { x, y } = await center(mine);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 20);
  await page.mouse.move(x, y + 72);
  await page.mouse.up();
  await expect.poll(() => label(theirs)).not.toBe(before);
  const dragged = (await label(theirs)) ?? '';
  const times = /(\d\d:\d\d)–(\d\d:\d\d)/;
  expect(before).toMatch(/10:00–10:30/);
  expect(dragged).toMatch(/11:00–11:30/);

  const { x: edge, bottom } = await center(mine);
  await page.mouse.move(edge, bottom - 3);
  await page.mouse.down();
  await page.mouse.move(edge, bottom + 10);
  await page.mouse.move(edge, bottom + 15);
  await page.mouse.up();
  await expect.poll(() => label(theirs)).toMatch(/11:00–11:45/);

  await mine.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowUp');
  await expect.poll(() => label(theirs)).toMatch(/11:15–11:45/);
  expect(times.exec((await label(mine)) ?? '')?.slice(1)).toEqual(['11:15', '11:45']);
  const told = await page.evaluate(async () => (await fetch('/local/traffic')).text());
  expect(told).toContain('#Microsoft.Graph.Event');
});

test('whoever is invited answers one time, leave and customer meetings are put in, and a cancelled one stays until it is removed', async () => {
  await itemIn('right', /Ali Rezai/).focus();
  await page.keyboard.press('Delete');
  await page.getByTestId('right-calendar-declined').click();
  await expect.poll(() => label(itemIn('right', /Ali Rezai/))).toContain('tackat nej');

  await page.getByTestId('right-calendar-leave').click();
  await page.getByTestId('right-calendar-leave-do').click();
  await page.getByTestId('right-calendar-all-day').waitFor();
  await page.getByTestId('right-calendar-customer').click();
  await page.getByTestId('right-calendar-customer-name').fill('Scania');
  await page.getByTestId('right-calendar-customer-do').click();
  await itemIn('right', /Scania/).waitFor();

  await itemIn('left', /Ali Rezai/).focus();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await itemIn('left', /Ali Rezai/).waitFor({ state: 'detached' });
  await expect.poll(() => label(itemIn('right', /Ali Rezai/))).toContain('Inställt');
  await itemIn('right', /Ali Rezai/).click();
  await page.getByTestId('right-calendar-calendar.remove').click();
  await itemIn('right', /Ali Rezai/).waitFor({ state: 'detached' });
});

test('a task in Microsoft To Do is ticked off by whoever has it', async () => {
  const { todo } = kadens.standIns;
  const [list] = todo.lists('ali');
  if (!list) throw new Error('Everybody has a list.');
  const task = todo.add(list, {
    ...{
      title: 'Ring Scania',
      body: { contentType: 'text', content: '' },
      importance: 'normal',
      status: 'notStarted',
    },
    ...{ categories: [], dueAt: null, completedAt: null, reminderAt: null, linkedResources: [] },
  });
  await page.getByTestId('right-calendar-todo').click();
  await page.getByTestId('right-calendar-task').getByRole('checkbox').click();
  await expect.poll(() => task.status).toBe('completed');
  await page.keyboard.press('Escape');
});

test('where there is no room for a week a day is shown, and nobody is kept from any of it', async () => {
  expect(await violationsOn(page, 'page')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  const days = page.getByTestId('left-calendar').locator('[data-day]');
  await expect.poll(() => days.count()).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
