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

/** The panel of a session with a rep whose goal details are fetched when tapped. */
const openPanel = async (rep: string) => {
  const { rows } = await kadens.must('maria', getTeam);
  const rhythmId = rows.find(({ rhythm }) => rhythm.rep.name === rep)?.rhythm.id ?? '';
  const { id } = await kadens.must('maria', startOnTheSpot, {
    body: { rhythmId, type: 'deal', extra: true },
  });
  const page = await (await browser.newContext({ viewport: { width: 320, height: 560 } })).newPage();
  await page.goto(`${kadens.address}/host/maria?view=panel&url=${encodeURIComponent(`/tabs/session/${id}`)}`);
  return { page, panel: page.frameLocator('iframe') };
};

test('a part that went with an old version is told of, and what is typed survives the reload', async () => {
  const { page, panel } = await openPanel('Ali Rezai');
  const line = panel.getByRole('textbox', { name: say('panel.capture') });
  const typed = 'Ali skickar offerten till Volvo på fredag';
  await line.fill(typed);

  await page.route(/\/goal-popover-[^/]*\.js$/, (route) => route.fulfill({ status: 404 }));
  await panel.getByTestId('goal-line').click();
  const notice = panel.getByRole('alert').filter({ hasText: say('crash.missing') });
  await notice.waitFor();
  expect(await line.inputValue()).toBe(typed);
  // The notice covers nothing: what is above and below it is fully visible.
  for (const part of [panel.locator('header').first(), panel.getByTestId('capture')]) {
    const [one, other] = await Promise.all([part.boundingBox(), notice.boundingBox()]);
    if (!one || !other) throw new Error('nothing is seen');
    expect(one.y + one.height <= other.y || other.y + other.height <= one.y).toBe(true);
  }
  await notice.getByRole('button', { name: say('app.close') }).click();
  await notice.waitFor({ state: 'hidden' });
  // Tapping again shows the notice again. A tap may first close what never opened, and beside the notice there is room only for a mark.
  await expect
    .poll(async () => {
      await panel.getByTestId('goal-line').dispatchEvent('click');
      return notice.isVisible();
    })
    .toBe(true);

  await page.unroute(/\/goal-popover-[^/]*\.js$/);
  await notice.getByRole('button', { name: say('crash.reload') }).click();
  await notice.waitFor({ state: 'hidden' });
  await expect.poll(() => line.inputValue()).toBe(typed);
  await panel.getByTestId('goal-line').click();
  await panel.getByRole('dialog', { name: say('panel.goals') }).waitFor();
  await page.context().close();
});

test('a part that was lost with the network comes when there is one again, and nobody is told', async () => {
  const { page, panel } = await openPanel('Sara Nyström');
  const context = page.context();
  await page.route(/\/goal-popover-[^/]*\.js$/, async (route) => {
    await context.setOffline(true);
    await route.abort('internetdisconnected');
  });
  const lost = page.waitForEvent('requestfailed', (request) => request.url().includes('/goal-popover-'));
  await panel.getByTestId('goal-line').click();
  await lost;
  await page.unroute(/\/goal-popover-[^/]*\.js$/);
  const reloaded = page.waitForEvent('framenavigated');
  await context.setOffline(false);
  await reloaded;
  await panel.getByTestId('goal-line').click();
  await panel.getByRole('dialog', { name: say('panel.goals') }).waitFor();
  expect(await panel.getByText(say('crash.missing')).count()).toBe(0);
  await context.close();
});
