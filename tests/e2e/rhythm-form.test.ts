import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bookOwnSeries } from '../../local-teams/sample/own-series.ts';
import { presets } from '../../shared/coaching/presets.ts';
import { getProgramme, setProgramme } from '../../shared/contracts/programme.ts';
import { chooseTeam, setCadence } from '../../shared/contracts/rhythm.ts';
import { closeSession, recordDecision, startOnTheSpot } from '../../shared/contracts/session.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { say } from '../../shared/words/say.ts';
import { CADENCE } from '../contract/endpoints-world.ts';
import { openBrowser } from '../support/browser.ts';
import { EVENTUALLY } from '../support/eventually.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

let kadens: Product;
let browser: Browser;
beforeAll(async () => {
  [kadens, browser] = await Promise.all([startProduct(), openBrowser()]);
  kadens.standIns.consents.grant('maria', ['*']);
});
afterAll(async () => {
  await browser.close();
  await kadens.end();
});

test('a hint in the form for a rhythm has room for its text on a phone', async () => {
  const people = [kadens.idOf('ali'), kadens.idOf('sara')];
  const { rows } = await kadens.must('maria', chooseTeam, { body: { people, greet: false } });
  const ofAli = rows.find(({ rhythm }) => rhythm.rep.id === kadens.idOf('ali'))?.rhythm;
  const { id = '', version } = ofAli ?? {};
  await kadens.must('maria', setCadence, { params: { id }, body: { ...CADENCE, version } });
  const page = await browser.newPage({
    viewport: { width: 320, height: 560 },
    timezoneId: CADENCE.zone,
  });
  await page.goto(`${kadens.address}/host/maria?view=personal&lang=sv`);
  const tab = page.frameLocator('iframe');
  await tab.getByRole('button', { name: say('sv', 'personal.do.set-rhythm.with', { name: 'Sara' }) }).click();
  const form = tab.getByRole('alertdialog');
  await form.getByLabel(say('sv', 'personal.rhythm.weekday')).selectOption(String(CADENCE.weekday));
  const time = form.getByLabel(say('sv', 'personal.rhythm.time'), { exact: true });
  await time.selectOption(CADENCE.time);
  const hint = form.getByText(say('sv', 'personal.rhythm.taken', { name: 'Ali' }));
  await hint.waitFor();
  const sticksOut = await hint.evaluate(
    (text) =>
      text.getBoundingClientRect().bottom -
      (text.closest('[role="status"]')?.getBoundingClientRect().bottom ?? 0),
  );
  expect(sticksOut).toBeLessThanOrEqual(0);
  await page.close();
});

test('the 1:1 that two who are new here already have is what the form begins with', async () => {
  await kadens.must('maria', chooseTeam, { body: { people: [kadens.idOf('johan')], greet: false } });
  bookOwnSeries(kadens.standIns.calendars, 'maria', 'johan', kadens.now());
  const page = await browser.newPage({ viewport: { width: 1024, height: 900 } });
  await page.goto(`${kadens.address}/host/maria?view=personal&lang=sv`);
  const tab = page.frameLocator('iframe');
  await tab
    .getByRole('button', { name: say('sv', 'personal.do.set-rhythm.with', { name: 'Johan' }) })
    .click();
  const form = tab.getByRole('alertdialog');
  await form.getByRole('button', { name: say('sv', 'personal.series.use'), pressed: true }).waitFor();
  await form.getByRole('button', { name: say('sv', 'personal.series.save') }).waitFor();
  // Nothing keeps her from making a new one.
  await form.getByRole('button', { name: say('sv', 'personal.series.new') }).click();
  await form.getByRole('button', { name: say('sv', 'personal.rhythm.save') }).waitFor();
  await page.close();
});

test('adding to a team ticks nobody by itself: those who are left may have been left out', async () => {
  await kadens.must('maria', chooseTeam, { body: { people: [kadens.idOf('johan')], greet: false } });
  const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  await page.goto(`${kadens.address}/host/maria?view=personal&lang=sv`);
  const tab = page.frameLocator('iframe');
  await tab.getByRole('button', { name: say('sv', 'personal.team.add'), exact: true }).click();
  await tab.getByText(say('sv', 'personal.first.who.adding')).waitFor();
  await tab.getByRole('checkbox').first().waitFor();
  expect(await tab.getByRole('checkbox', { checked: true }).count()).toBe(0);
  await page.close();
});

test('a rhythm that begins with the company’s start shows when it changes, and the next phase opens filled in', async () => {
  const people = [kadens.idOf('elin')];
  const { rows } = await kadens.must('maria', chooseTeam, { body: { people, greet: false } });
  const id = rows.find(({ rhythm }) => rhythm.rep.id === people[0])?.rhythm.id ?? '';
  const phases = [
    { ...presets['new-in-role'], months: 3 },
    { ...presets.established, months: null },
  ];
  await kadens.must('eva', setProgramme, { body: { version: 0, phases } });
  const page = await browser.newPage({ viewport: { width: 1024, height: 900 }, timezoneId: CADENCE.zone });
  await page.goto(`${kadens.address}/host/maria?view=personal&lang=sv`);
  const tab = page.frameLocator('iframe');
  await tab.getByRole('button', { name: say('sv', 'personal.do.set-rhythm.with', { name: 'Elin' }) }).click();
  const form = tab.getByRole('alertdialog');
  await form.getByRole('button', { name: say('sv', 'programme.use') }).click();
  await form.getByText(/föreslår Kadens varannan vecka/u).waitFor();
  await form.getByRole('button', { name: say('sv', 'personal.rhythm.save') }).click();
  await expect
    .poll(async () => (await kadens.must('maria', getProgramme)).followed.length, EVENTUALLY)
    .toBe(1);
  await page.close();

  const body = { rhythmId: id, type: 'pipeline' as const };
  const session = await kadens.must('maria', startOnTheSpot, { body });
  const params = { id: session.id };
  await kadens.must('maria', recordDecision, { params, body: { text: 'Fortsätt med Volvo' } });
  await kadens.must('maria', closeSession, { params, body: { noStepReason: 'Inget nytt' } });
  await kadens.moveClock(addMinutes(kadens.now(), 95 * 24 * 60));
  const later = await browser.newPage({ viewport: { width: 1024, height: 900 }, timezoneId: CADENCE.zone });
  await later.goto(`${kadens.address}/host/maria?view=personal&lang=sv`);
  const then = later.frameLocator('iframe');
  await then.getByRole('button', { name: say('sv', 'programme.next.do'), exact: true }).click();
  const weeks = then.getByRole('alertdialog').getByLabel(say('sv', 'personal.rhythm.often'), { exact: true });
  expect(await weeks.inputValue()).toBe('2');
  await later.close();
});
