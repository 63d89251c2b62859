import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cancelSession } from '../../shared/contracts/reschedule.ts';
import { chooseTeam, getRhythm, getTeam, setCadence } from '../../shared/contracts/rhythm.ts';
import { getSession } from '../../shared/contracts/session.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { say as saying } from '../../shared/words/say.ts';
import type { WordKey, WordValues } from '../../shared/words/say.ts';
import { CADENCE } from '../contract/endpoints-world.ts';
import { openBrowser } from '../support/browser.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const say = (key: WordKey, values?: WordValues) => saying('sv', key, values);

describe('what Maria is suggested to book', () => {
  let kadens: Product;
  let browser: Browser;
  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['User.Read']);
    const people = [kadens.idOf('ali'), kadens.idOf('sara')];
    const { rows } = await kadens.must('maria', chooseTeam, { body: { people, greet: false } });
    for (const [nth, { rhythm }] of rows.entries())
      await kadens.must('maria', setCadence, {
        params: { id: rhythm.id },
        body: { ...CADENCE, anchor: '2026-12-03', time: `${10 + nth}:00`, version: rhythm.version },
      });
    for (const { next } of (await kadens.must('maria', getTeam)).rows) {
      const params = { id: next?.id ?? '' };
      const { version } = await kadens.must('maria', getSession, { params });
      await kadens.must('maria', cancelSession, { params, body: { version, reason: 'customer' } });
    }
    // This week is over: what is due is suggested for the next one.
    await kadens.moveClock(toInstant('2026-11-27T16:00:00.000Z'));
    kadens.standIns.consents.grant('maria', ['*']);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await kadens.end();
  });

  const booked = async (): Promise<number> => {
    const { rows } = await kadens.must('maria', getTeam);
    const all = await Promise.all(
      rows.map(({ rhythm }) => kadens.must('maria', getRhythm, { params: { id: rhythm.id } })),
    );
    return all.flatMap(({ sessions }) => sessions).filter(({ state }) => state === 'planned').length;
  };

  test('is booked for the whole week with one tap, also when it is a double one, and can be taken back', async () => {
    const before = await booked();
    const context = await browser.newContext({ viewport: { width: 1024, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${kadens.address}/host/maria?view=personal&lang=sv`);
    const tab = page.frameLocator('iframe');
    await tab.getByRole('button', { name: say('balance.fill') }).click();
    await tab.getByRole('button', { name: say('balance.fill.do', { count: 2 }) }).dblclick();
    await tab.getByText(say('balance.done.several', { count: 2 })).waitFor();
    expect(await tab.getByText(say('balance.left', { names: 'Ali, Sara' })).count()).toBe(0);
    expect(await booked()).toBe(before + 2);
    await tab.getByRole('button', { name: say('app.undo') }).click();
    await expect.poll(booked).toBe(before);
    await tab.getByRole('button', { name: say('balance.fill') }).waitFor();
  });
});
