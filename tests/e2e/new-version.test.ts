import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getTeam } from '../../shared/contracts/rhythm.ts';
import { startOnTheSpot } from '../../shared/contracts/session.ts';
import { say as saying } from '../../shared/words/say.ts';
import type { WordKey } from '../../shared/words/say.ts';
import { openBrowser } from '../support/browser.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

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

test('a part that went with an old version is told of, and what is typed survives the reload', async () => {
  const { rows } = await kadens.must('maria', getTeam);
  const rhythmId = rows.find(({ rhythm }) => rhythm.rep.name === 'Ali Rezai')?.rhythm.id ?? '';
  const { id } = await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type: 'deal' } });
  const page = await (await browser.newContext({ viewport: { width: 320, height: 560 } })).newPage();
  await page.goto(`${kadens.address}/host/maria?view=panel&url=${encodeURIComponent(`/tabs/session/${id}`)}`);
  const panel = page.frameLocator('iframe');
  const line = panel.getByRole('textbox', { name: say('panel.capture') });
  const typed = 'Ali skickar offerten till Volvo på fredag';
  await line.fill(typed);

  await page.route(/\/goal-popover-[^/]*\.js$/, (route) => route.fulfill({ status: 404 }));
  await panel.getByTestId('goal-line').click();
  const notice = panel.getByRole('alert').filter({ hasText: say('crash.missing') });
  await notice.waitFor();
  expect(await line.inputValue()).toBe(typed);

  await page.unroute(/\/goal-popover-[^/]*\.js$/);
  await notice.getByRole('button', { name: say('crash.reload') }).click();
  await notice.waitFor({ state: 'hidden' });
  await expect.poll(() => line.inputValue()).toBe(typed);
  await panel.getByTestId('goal-line').click();
  await panel.getByRole('dialog', { name: say('panel.goals') }).waitFor();
  await page.context().close();
});
