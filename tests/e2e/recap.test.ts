import { z } from 'zod';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PersonKey } from '../../local-teams/protocol.ts';
import {
  disputeCommitment,
  dropCommitment,
  keepCommitment,
  moveCommitment,
  noteOutcome,
  recordCommitment,
} from '../../shared/contracts/commitment.ts';
import type { CommitmentView } from '../../shared/contracts/commitment.ts';
import { addDeal } from '../../shared/contracts/deal.ts';
import { sayExpectation } from '../../shared/contracts/expectation.ts';
import { rate } from '../../shared/contracts/rating.ts';
import { chooseTeam, setCadence } from '../../shared/contracts/rhythm.ts';
import type { RhythmView } from '../../shared/contracts/rhythm.ts';
import { closeSession, recordDecision, startOnTheSpot } from '../../shared/contracts/session.ts';
import { nameDeal } from '../../shared/contracts/session-subject.ts';
import { getPrivateNote, writePrivateNote } from '../../shared/contracts/private-note.ts';
import type { SessionId } from '../../shared/domain/ids.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { say } from '../../shared/words/say.ts';
import type { WordKey, WordValues } from '../../shared/words/say.ts';
import { violationsOn } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const words = (key: WordKey, values?: WordValues) => say('sv', key, values);
const copied = z.object({ plain: z.string(), html: z.string() });

describe('the recap two weeks later', () => {
  let kadens: Product;
  let browser: Browser;
  let context: BrowserContext;
  let rhythm: RhythmView;
  let id: SessionId;

  const open = async (person: PersonKey, width = 320): Promise<{ page: Page; tab: FrameLocator }> => {
    const page = await context.newPage();
    await page.setViewportSize({ width, height: 800 });
    const url = encodeURIComponent(`/tabs/session/${id}`);
    await page.goto(
      `${kadens.address}/host/${person}?view=${width < 640 ? 'panel' : 'personal'}&lang=sv&url=${url}`,
    );
    const tab = page.frameLocator('iframe');
    await tab.getByTestId('recap-followed').waitFor();
    return { page, tab };
  };
  const told = (tab: FrameLocator, part: string) => tab.getByTestId(part).innerText();
  const record = (by: 'maria' | 'ali', owner: 'maria' | 'ali', text: string, sessionId: SessionId | null) =>
    kadens.must(by, recordCommitment, {
      body: { rhythmId: rhythm.id, sessionId, ownerId: kadens.idOf(owner), text, due: '2026-12-01' },
    });
  const seen = ({ id: one, version }: CommitmentView) => ({ params: { id: one }, body: { version } });

  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['User.Read']);
    const chosen = await kadens.must('maria', chooseTeam, {
      body: { people: [kadens.idOf('ali')], greet: false },
    });
    const made = chosen.rows[0]?.rhythm;
    if (!made) throw new Error('nobody to coach');
    rhythm = made;
    const earlier = await record('maria', 'maria', 'Prata med produkt', null);
    const slow = await record('ali', 'ali', 'Läsa avtalet', null);
    const deal = await kadens.must('ali', addDeal, {
      body: { repId: kadens.idOf('ali'), name: 'Volvo <Lastvagnar>', value: 420_000 },
    });
    id = (
      await kadens.must('maria', startOnTheSpot, { body: { rhythmId: rhythm.id, type: 'deal', minutes: 30 } })
    ).id;
    const params = { params: { id } };
    const kept = await kadens.must('maria', keepCommitment, seen(earlier));
    await kadens.must('maria', noteOutcome, {
      params: { id: kept.id },
      body: { version: kept.version, outcome: 'De bygger den i vår' },
    });
    await kadens.must('ali', moveCommitment, {
      params: { id: slow.id },
      body: { version: slow.version, to: '2026-12-04', reason: 'customer' },
    });
    await kadens.must('ali', nameDeal, { ...params, body: { dealId: deal.id } });
    const rating = { behaviour: 'asks-open', version: 0 };
    await kadens.must('ali', rate, { ...params, body: { ...rating, level: 2, evidence: 'Scania i går' } });
    await kadens.must('maria', rate, { ...params, body: { ...rating, level: 3, evidence: 'Samma samtal' } });
    await kadens.must('maria', sayExpectation, {
      params: { id: rhythm.id },
      body: { text: 'Inget andra möte utan en siffra', sessionId: id },
    });
    await kadens.must('maria', writePrivateNote, {
      ...params,
      body: { text: 'Hemligt om Ali', version: 0 },
    });
    await kadens.must('maria', recordDecision, { ...params, body: { text: 'Volvo räknas inte med' } });
    const [calls, sends, books] = [
      await record('ali', 'ali', 'Ringa Atlas', id),
      await record('ali', 'ali', 'Skicka offerten', id),
      await record('ali', 'ali', 'Boka Stena', id),
    ];
    await record('ali', 'maria', 'Läsa igenom offerten', id);
    const wrong = await record('maria', 'ali', 'Ringa alla kunder', id);
    await kadens.moveClock(toInstant('2026-11-23T08:30:00.000Z'));
    await kadens.must('maria', closeSession, { ...params, body: {} });

    await kadens.moveClock(toInstant('2026-11-24T07:00:00.000Z'));
    await kadens.must('ali', disputeCommitment, seen(wrong));
    await kadens.must('ali', recordDecision, { ...params, body: { text: 'Inga rabatter över tio procent' } });
    await record('ali', 'ali', 'Fråga Petra om supporten', id);
    await kadens.must('ali', keepCommitment, seen(calls));
    await kadens.must('ali', moveCommitment, {
      params: { id: sends.id },
      body: { version: sends.version, to: '2026-12-10', reason: 'time' },
    });
    await kadens.must('ali', dropCommitment, {
      params: { id: books.id },
      body: { version: books.version, why: 'De har valt en annan' },
    });
    await kadens.moveClock(toInstant('2026-12-04T08:00:00.000Z'));
    browser = await openBrowser();
    context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  });
  afterAll(async () => {
    await browser.close();
    await kadens.end();
  });

  test('shows both what came of what was followed up, and what has changed since', async () => {
    for (const person of ['ali', 'maria'] as const) {
      const { page, tab } = await open(person);
      const steps = await told(tab, 'recap-steps');
      expect(steps).toContain(
        'Sedan dess: ett klart, ett flyttat, ett struket, ett som inte stämmer och 2 tillagda.',
      );
      const marks = await tab
        .getByTestId('recap-steps')
        .locator('[data-mark]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-mark')));
      expect(marks).toEqual(['moved', 'open', 'disputed', 'open', 'kept', 'dropped']);
      expect(steps).toMatch(/Skicka offerten\n[^]{0,60}flyttat från tis 1 dec · Tiden räckte inte/);
      expect(steps).toMatch(/Boka Stena\n.*Struket tis 24 nov · De har valt en annan/);
      expect(await told(tab, 'recap-decisions')).toMatch(
        /Volvo räknas inte med\nInga rabatter över tio procent\n/,
      );

      const followed = await told(tab, 'recap-followed');
      expect(followed).toMatch(/Prata med produkt\nKlart · De bygger den i vår/);
      expect(followed).toMatch(/Läsa avtalet\nFlyttat till fre 4 dec · Väntar på kunden/);
      const own = person === 'ali' ? 'Det Maria hade lovat' : 'Det Ali hade lovat';
      expect(followed).toContain(own);
      expect(followed).toContain('Det du hade lovat');
      expect(await told(tab, 'recap-about')).toContain('Volvo <Lastvagnar>');
      const [mine, theirs] = person === 'ali' ? ['Du: 2', 'Maria: 3'] : ['Du: 3', 'Ali: 2'];
      expect(await told(tab, 'recap-behaviours')).toMatch(new RegExp(`${mine} · .*\n${theirs} · `));
      expect(await tab.locator('body').innerText()).not.toContain('Hemligt');
      expect(await violationsOn(page, 'tab')).toEqual([]);
      await page.close();
    }
  });

  test('says who added what after the close, and when', async () => {
    for (const [person, mark] of [
      ['ali', words('recap.late.you', { day: 'tis 24 nov' })],
      ['maria', words('recap.late', { name: 'Ali', day: 'tis 24 nov' })],
    ] as const) {
      const { page, tab } = await open(person);
      expect(await tab.getByTestId('late').allInnerTexts()).toEqual(
        [mark, mark].map((one) => expect.stringContaining(one.replace(/\.$/, '')) as string),
      );
      await page.close();
    }
  });

  test('is added to within two weeks, from the keyboard, and both see it', async () => {
    const other = await open('ali');
    const { page, tab } = await open('maria');
    await tab.getByRole('button', { name: words('recap.add') }).press('Enter');
    const line = tab.getByRole('textbox', { name: words('panel.capture') });
    await expect.poll(() => line.evaluate((input) => input === document.activeElement)).toBe(true);
    await line.fill('Ali ska skicka referenserna senast den 15 december');
    await line.press('Enter');
    const added = /Skicka referenserna/;
    await tab.getByTestId('recap-steps').getByText(added).waitFor();
    await other.tab.getByTestId('recap-steps').getByText(added).waitFor();
    await other.tab.getByText(words('recap.late', { name: 'Maria', day: 'i dag' })).waitFor();

    const wrong = other.tab.getByRole('button', { name: /^Stämmer inte: Skicka referenserna/ });
    await wrong.click();
    const mark = words('recap.disputed.you');
    const row = other.tab.locator('[data-mark]', { hasText: added });
    await row.getByText(mark).waitFor();
    await other.tab.getByRole('button', { name: words('app.undo') }).click();
    await row.getByText(mark).waitFor({ state: 'detached' });
    await page.close();
    await other.page.close();
  });

  test('has one’s own notes, closed until wanted, and nobody else’s', async () => {
    const own = { name: words('panel.private'), exact: true };
    const { page, tab } = await open('maria');
    await tab.getByRole('button', own).click();
    const field = tab.getByRole('textbox', own);
    await expect.poll(() => field.inputValue()).toBe('Hemligt om Ali');
    await field.press('ControlOrMeta+End');
    await page.keyboard.type(' och mer');
    await tab.getByText(words('panel.private.saved')).waitFor();
    expect((await kadens.must('maria', getPrivateNote, { params: { id } })).text).toBe(
      'Hemligt om Ali och mer',
    );
    expect(await violationsOn(page, 'tab')).toEqual([]);
    await page.close();
    const other = await open('ali');
    await other.tab.getByTestId('recap').waitFor();
    expect(await other.tab.getByRole('button', own).count()).toBe(0);
    await other.page.close();
  });

  test('is copied as text and for a mail, without what is private or stays between the two', async () => {
    const { page, tab } = await open('maria');
    await tab.getByRole('button', { name: words('recap.actions') }).click();
    await tab.getByRole('menuitem', { name: words('recap.copy.what'), disabled: false }).click();
    await tab.getByText(words('recap.copied.what')).waitFor();
    const { plain, html } = copied.parse(
      await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const text = async (type: string) => (await item?.getType(type))?.text();
        return { plain: await text('text/plain'), html: await text('text/html') };
      }),
    );
    expect(plain.split('\n')[0]).toBe('Affärscoaching, måndag 23 november 2026');
    expect(plain).toContain('- Ali: Ringa Atlas (Klart tis 24 nov)');
    expect(plain).toContain('- Maria: Läsa igenom offerten (tis 1 dec)');
    expect(plain).toContain('- Volvo räknas inte med');
    expect(plain).toContain('- Maria: Prata med produkt (Klart: De bygger den i vår)');
    expect(html).toContain('Volvo &lt;Lastvagnar&gt;');
    expect(html).toMatch(/<li>Volvo räknas inte med<\/li>/);
    for (const kept of ['Hemligt', 'Scania i går', 'Inget andra möte'])
      expect([plain, html].join()).not.toContain(kept);
    await page.close();
  });

  test('is alone on the paper, black on white, when it is printed', async () => {
    const { page, tab } = await open('maria', 900);
    await tab.getByRole('button', { name: words('recap.actions') }).click();
    await tab.getByRole('menuitem', { name: words('recap.print'), disabled: false }).waitFor();
    await page.keyboard.press('Escape');
    const frame = page.frames().find((one) => one.url().includes('/tabs/session/'));
    if (!frame) throw new Error('there is no tab');
    await page.emulateMedia({ media: 'print' });
    await frame.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await frame.locator('body').innerText()).toMatch(/^Affärscoaching, måndag 23 november 2026/);
    expect(await tab.locator('button:visible').count()).toBe(0);
    const colours = await frame.locator('[data-paper]').evaluate((paper) => {
      const { color, backgroundColor } = getComputedStyle(paper);
      return [color, backgroundColor];
    });
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await frame.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await tab.locator('[data-paper]').count()).toBe(0);
    await page.close();
  });

  test('the rep answers what was said of what is expected, and takes it back', async () => {
    const { page, tab } = await open('ali', 900);
    const expected = tab.getByTestId('recap-expected');
    await expected.getByText(words('recap.expected.waits.you')).waitFor();
    await expected.getByRole('button', { name: words('recap.expected.confirm') }).click();
    await expected.getByText(words('recap.expected.confirmed')).waitFor();
    await tab.getByRole('button', { name: words('app.undo') }).click();
    await expected.getByText(words('recap.expected.waits.you')).waitFor();
    await page.close();
  });

  test('where nothing is booked the rep is told what happens, and the manager books from there', async () => {
    const rep = await open('ali', 900);
    await rep.tab.getByText(words('recap.next.none.rep', { name: 'Maria' })).waitFor();
    expect(await rep.tab.getByRole('button', { name: words('recap.next.book') }).count()).toBe(0);

    const { page, tab } = await open('maria', 900);
    await tab.getByText(words('panel.next-time.none')).waitFor();
    await tab.getByRole('button', { name: words('recap.next.book') }).click();
    await tab.getByRole('alertdialog').waitFor();
    await kadens.must('maria', setCadence, {
      params: { id: rhythm.id },
      body: {
        ...{
          weeks: 2,
          minutes: 30,
          weekday: 4,
          time: '10:00',
          zone: 'Europe/Stockholm',
          anchor: '2026-12-10',
        },
        ...{
          mix: { deal: 4, pipeline: 4, skill: 5, performance: 6, preparation: 8 },
          version: rhythm.version,
        },
      },
    });
    await rep.tab.getByRole('button', { name: words('recap.next.open') }).waitFor();
    // Ten o'clock in Stockholm; this browser is in UTC.
    expect(await told(rep.tab, 'recap-next')).toContain('Torsdag 10 december kl. 9');
    await page.close();
    await rep.page.close();
  });
});
