import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getTeam } from '../../shared/contracts/rhythm.ts';
import { getSession } from '../../shared/contracts/session.ts';
import { say } from '../../shared/words/say.ts';
import { openBrowser } from '../support/browser.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

/** The manager’s clicks from an empty Kadens to a first session held. */
const CLICKS_MAX = 12;

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

test('Maria goes from an empty Kadens to a first session held within twelve clicks', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${kadens.address}/?only=left&leftView=personal`);
  const tab = page.frameLocator('[data-testid="left-personal"]');
  let clicks = 0;
  const click = async (what: Locator): Promise<void> => {
    await what.click();
    clicks += 1;
  };
  const button = (name: string): Locator => tab.getByRole('button', { name }).first();

  const consent = context.waitForEvent('page');
  await click(button(say('sv', 'personal.consent.do')));
  await click((await consent).getByRole('button').first());
  await click(button(say('sv', 'personal.first.continue')));

  // She reads what Ali will read, and nothing has been sent before she says so.
  const greeting = say('sv', 'chat.greeting', { name: 'Ali', manager: 'Maria' });
  await tab.getByText(greeting).waitFor();
  const toAli = () => JSON.stringify(kadens.standIns.chats.personal('ali').messages);
  expect(toAli()).not.toContain(greeting);
  await click(button(say('sv', 'personal.first.send')));
  await expect.poll(toAli).toContain(greeting);

  // Ali says what to raise in the card itself, and the card turns into its answer.
  const alis = await context.newPage();
  await alis.goto(`${kadens.address}/?only=right&rightView=chat`);
  const card = alis.getByTestId('right-chat').getByTestId('card').filter({ hasText: greeting });
  await card.getByLabel(say('sv', 'chat.point.ask')).fill('Hur vi delar på Volvo');
  await card.getByRole('button', { name: say('sv', 'chat.point.add') }).click();
  await alis.getByTestId('right-chat').getByText('Du tar upp:').waitFor();
  await alis.close();

  await click(button(say('sv', 'personal.first.now')));
  const line = tab.getByRole('textbox', { name: say('sv', 'panel.capture') });
  await line.waitFor();
  const live = (await kadens.must('maria', getTeam)).rows.map(({ liveSessionId }) => liveSessionId);
  const session = await kadens.must('maria', getSession, { params: { id: live.find(Boolean) ?? '' } });
  expect(session.agenda.map(({ text }) => text)).toContain('Hur vi delar på Volvo');
  await line.fill('Ali ringer tio nya bolag på onsdag');
  await tab.getByRole('button', { name: /25 nov/i }).waitFor();
  await line.press('Enter');
  await expect.poll(() => line.inputValue()).toBe('');
  await click(button(say('sv', 'panel.close')));
  await click(button(say('sv', 'panel.closing.do')));
  await tab.getByText(say('sv', 'recap.closed')).locator('visible=true').first().waitFor();
  expect(clicks).toBeLessThanOrEqual(CLICKS_MAX);
});
