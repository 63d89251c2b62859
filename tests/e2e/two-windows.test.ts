import type { Browser, FrameLocator, Locator, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { behaviourOf } from '../../shared/coaching/behaviours.ts';
import { keepCommitment, recordCommitment } from '../../shared/contracts/commitment.ts';
import { addDeal } from '../../shared/contracts/deal.ts';
import { getDevelopment } from '../../shared/contracts/development.ts';
import { updateGoalValue } from '../../shared/contracts/goal.ts';
import { getMine, getRhythm, getTeam } from '../../shared/contracts/rhythm.ts';
import type { TeamRow } from '../../shared/contracts/rhythm.ts';
import { getSectionFacts } from '../../shared/contracts/section-facts.ts';
import { countPractice } from '../../shared/contracts/session-work.ts';
import { closeSession, getSession, startOnTheSpot, startSession } from '../../shared/contracts/session.ts';
import { enterSection } from '../../shared/contracts/agenda.ts';
import type { SessionView } from '../../shared/contracts/session-view.ts';
import { addDays, addMinutes, dayAt, minutesBetween } from '../../shared/domain/time.ts';
import { shortDay } from '../../shared/words/days.ts';
import { say } from '../../shared/words/say.ts';
import type { WordKey, WordValues } from '../../shared/words/say.ts';
import { openBrowser } from '../support/browser.ts';
import { coveredIn } from '../support/covered.ts';
import { closePage, openPage } from '../support/kept-pages.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { rowIn } from '../support/team-rows.ts';

const sv = (key: WordKey, values?: WordValues): string => say('sv', key, values);

type Window = Readonly<{ page: Page; tab: FrameLocator; close: () => Promise<void> }>;

describe('two people, each in an own window', () => {
  let kadens: Product;
  let browser: Browser;
  let rows: readonly TeamRow[];

  beforeAll(async () => {
    kadens = await startProduct({ withSample: true });
    rows = (await kadens.must('maria', getTeam)).rows;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await kadens.end();
  });

  const rowOf = rowIn(() => rows);
  const open = async (person: string, asked: string, width = 320): Promise<Window> => {
    const page = await openPage(browser, { width, height: 640, reducedMotion: 'reduce' });
    await page.goto(`${kadens.address}/host/${person}?lang=sv&${asked}`);
    return { page, tab: page.frameLocator('iframe'), close: () => closePage(page) };
  };
  const panelOf = (id: string): string => `view=panel&url=${encodeURIComponent(`/tabs/session/${id}`)}`;
  const button = ({ tab }: Window, name: string | RegExp): Locator =>
    tab.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).first();
  const begin = async (name: string, type: string): Promise<SessionView> => {
    const body = { rhythmId: rowOf(name).rhythm.id, type };
    return kadens.must('maria', startOnTheSpot, { body });
  };
  /** Counts two rounds of practice of the behaviour that the session's facts are about, and returns it. */
  const practise = async (id: string): Promise<string> => {
    const { sections } = await kadens.must('maria', getSectionFacts, { params: { id } });
    const [behaviour] = sections.flatMap(({ content }) =>
      content?.kind === 'skill-practice' && content.practice ? [content.practice.behaviour] : [],
    );
    if (behaviour === undefined) throw new Error('nothing to practise');
    await kadens.must('maria', countPractice, {
      params: { id },
      body: { behaviour, rounds: 2, swapped: false },
    });
    return behaviour;
  };
  /** Elements hidden from screen readers, or unreachable, that nevertheless contain a control or a heading. */
  const outOfReach = ({ tab }: Window): Promise<readonly string[]> =>
    tab
      .locator('html')
      .evaluate((html) =>
        [...html.querySelectorAll('[aria-hidden="true"], [inert]')]
          .filter((element) => element.querySelector('h1, h2, main, button, input') !== null)
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      );
  const inReach = (window: Window) => expect.poll(() => outOfReach(window)).toEqual([]);
  const hasFocus = (what: Locator) =>
    expect.poll(() => what.evaluate((element) => element === document.activeElement)).toBe(true);

  test('of two who write in one line the first counts: the other sees it, and what they wrote waits for them', async () => {
    const session = await begin('Ali Rezai', 'deal');
    const params = { id: session.id };
    const itemId = session.agenda.find(({ section }) => section === 'risk')?.id ?? '';
    await kadens.must('maria', enterSection, { params, body: { itemId } });
    const both = [await open('maria', panelOf(session.id)), await open('ali', panelOf(session.id))] as const;
    const [maria, ali] = both;
    const gapOf = ({ tab }: Window) => tab.getByRole('textbox', { name: sv('facts.risk.gap') });
    const settled = async () => {
      const { sections } = await kadens.must('maria', getSectionFacts, { params });
      return sections.flatMap(({ content }) => (content?.kind === 'deal-risk' ? [content.gap] : []));
    };
    const says = (window: Window, text: string) => expect.poll(() => gapOf(window).inputValue()).toBe(text);
    const own = 'Inköpschefen har inte sagt ja';
    const other = 'Ingen har räknat på leveranserna';
    await gapOf(maria).fill(own);
    await gapOf(ali).fill(other);
    await gapOf(ali).press('Tab');
    await expect.poll(settled).toEqual([other]);

    // She is told while she writes, and loses nothing of it.
    await maria.tab.getByText(sv('facts.settled.theirs', { text: other })).waitFor();
    await says(maria, own);
    await gapOf(maria).press('Tab');
    await says(maria, other);
    await maria.tab.getByText(sv('facts.settled.mine', { text: own })).waitFor();
    expect(await settled()).toEqual([other]);
    await maria.page.reload();
    await says(maria, other);
    await maria.tab.getByText(sv('facts.settled.mine', { text: own })).waitFor();

    await button(maria, sv('facts.settled.mine.take')).click();
    await hasFocus(gapOf(maria));
    await gapOf(maria).press('Tab');
    await expect.poll(settled).toEqual([own]);
    for (const window of both) await says(window, own);
    expect(await maria.tab.getByText(sv('facts.settled.mine', { text: own })).count()).toBe(0);

    // Both leave the line before either has been told: one is refused, and told the same.
    await gapOf(maria).fill(`${own} än`);
    await gapOf(ali).fill(other);
    await Promise.all([gapOf(maria).press('Tab'), gapOf(ali).press('Tab')]);
    const choosing = () =>
      Promise.all(both.map((window) => button(window, sv('facts.settled.mine.discard')).count()));
    await expect.poll(async () => (await choosing()).toSorted((a, b) => a - b)).toEqual([0, 1]);
    const [first = null] = await settled();
    for (const window of both) await says(window, first ?? '');
    await kadens.must('maria', closeSession, { params, body: { noStepReason: 'Inget nytt' } });
    await Promise.all(both.map((window) => window.close()));
  });

  test('rate one behaviour: neither sees the other’s before both have, and a refusal loses nothing', async () => {
    const session = await begin('Ali Rezai', 'skill');
    const item = session.agenda.find(({ section }) => section === 'practise')?.id ?? '';
    await kadens.must('maria', enterSection, { params: { id: session.id }, body: { itemId: item } });
    const id = await practise(session.id);
    const name = behaviourOf(id)?.name.sv ?? '';
    const both = [await open('maria', panelOf(session.id)), await open('ali', panelOf(session.id))] as const;
    const [maria, ali] = both;
    const of = ({ tab }: Window) => tab.locator(`li[data-behaviour="${id}"]`);
    const evidence = {
      maria: 'Atlas: bara ja- och nejfrågor',
      ali: 'Volvo: frågade vad stilleståndet kostar',
    };
    for (const window of both) {
      await of(window)
        .getByRole('button', { name: sv('development.rate') })
        .click();
      await window.tab.getByRole('radiogroup', { name }).waitFor();
    }
    const choose = ({ tab }: Window, level: number) =>
      tab.getByRole('radio', { name: sv('development.level', { level }), exact: true }).click();
    const evidenceOf = ({ tab }: Window) => tab.getByLabel(sv('development.rate.evidence'));
    const save = (window: Window) => button(window, sv('development.rate.save')).click();

    await choose(maria, 2);
    await save(maria);
    await maria.tab.getByText(sv('development.rate.evidence.needed')).waitFor();
    await evidenceOf(maria).fill(evidence.maria);
    await choose(ali, 4);
    await evidenceOf(ali).fill(evidence.ali);
    // Should the request be sent all the same, the server refuses it: the typed text stays.
    const refused = { type: 'about:blank', title: 'evidence-needed', status: 422, code: 'evidence-needed' };
    const problem = { status: 422, contentType: 'application/problem+json', body: JSON.stringify(refused) };
    await maria.page.route('**/ratings', (route) => route.fulfill(problem), { times: 1 });
    await save(maria);
    await maria.tab.getByRole('alert').getByText(sv('development.rate.evidence.needed')).waitFor();
    expect(await evidenceOf(maria).inputValue()).toBe(evidence.maria);
    await save(maria);
    await of(maria).getByText(evidence.maria).waitFor();
    await of(maria)
      .getByText(`Ali: ${sv('development.rate.waiting')}`)
      .waitFor();
    expect(await ali.tab.locator('html').innerHTML()).not.toContain(evidence.maria);
    expect(await evidenceOf(ali).inputValue()).toBe(evidence.ali);

    await save(ali);
    for (const [window, other] of [
      [maria, 'Ali'],
      [ali, 'Maria'],
    ] as const) {
      for (const text of [...Object.values(evidence), sv('development.rate.apart', { other })])
        await of(window).getByText(text).waitFor();
    }
    await of(ali).getByText(`Maria: 2 · ${evidence.maria}`).waitFor();

    const unrated = ['asks-open', 'explores-impact'].find((one) => one !== id);
    const other = maria.tab.locator(`li[data-behaviour="${unrated}"]`);
    await other.getByRole('button', { name: sv('development.rate') }).click();
    await maria.tab.getByRole('radio', { name: sv('development.unseen') }).click();
    await save(maria);
    await other.getByText(`Du: ${sv('development.unseen')}`).waitFor();
    // Once both have rated all of it, nothing waits to be seen.
    const waits = ali.tab.getByTestId('ratings').getByText(sv('development.rate.blind'));
    expect(await waits.count()).toBe(1);
    const his = ali.tab.locator(`li[data-behaviour="${unrated}"]`);
    await his.getByRole('button', { name: sv('development.rate') }).click();
    await ali.tab.getByRole('radio', { name: sv('development.unseen') }).click();
    await save(ali);
    await his.getByText(`Du: ${sv('development.unseen')}`).waitFor();
    await expect.poll(() => waits.count()).toBe(0);
    await Promise.all(both.map((window) => window.close()));
  });

  test('when the other answers what one has in hand, or ends what one writes in, the next key presses nothing', async () => {
    const { id, rhythmId } = await begin('Elin Sandberg', 'deal');
    const params = { id };
    for (const text of ['Ringa juristen', 'Skicka offerten', 'Boka mötet'])
      await kadens.must('elin', recordCommitment, {
        body: { rhythmId, ownerId: kadens.idOf('elin'), text, due: '2026-11-23' },
      });
    const looked = () => kadens.must('elin', getSession, { params });
    const maria = await open('maria', panelOf(id));
    const inHand = maria.tab.getByTestId('follow-up');
    const answerAs = async (person: 'elin', text: string) => {
      const one = (await looked()).followUp.find((known) => known.text === text);
      await kadens.must(person, keepCommitment, {
        params: { id: one?.id ?? '' },
        body: { version: one?.version ?? 0 },
      });
    };
    const textInHand = async () => {
      const all = (await looked()).followUp.map(({ text }) => text);
      const shown = (await inHand.textContent()) ?? '';
      return all.find((text) => shown.includes(text)) ?? '';
    };
    const waits = async () => {
      const { followUp, answered } = await looked();
      return followUp.length - answered.length;
    };
    await button(maria, sv('answer.moved')).click();
    await button(maria, sv('reason.other')).click();
    const other = maria.tab.getByRole('textbox', { name: sv('panel.not-yet.other') });
    await hasFocus(other);
    await maria.page.keyboard.type('Petra har');
    const left = (await waits()) - 1;
    await answerAs('elin', await textInHand());
    await other.waitFor({ state: 'detached' });
    const onHeading = () =>
      expect.poll(() => maria.tab.locator('h1:focus, h2:focus, h3:focus').count()).toBe(1);
    await onHeading();
    await maria.page.keyboard.type(' varit sjuk');
    await maria.page.keyboard.press('Enter');
    expect(await waits()).toBe(left);
    // The same where the focus only rests on an answer.
    await button(maria, sv('answer.kept')).focus();
    await answerAs('elin', await textInHand());
    await onHeading();
    await maria.page.keyboard.press('Space');
    expect(await waits()).toBe(left - 1);

    // What is half written is written on where it stands when the session has ended.
    const line = maria.tab.getByRole('textbox', { name: sv('panel.capture') });
    await line.click();
    await maria.page.keyboard.type('Maria pratar m');
    await kadens.must('elin', closeSession, { params, body: { noStepReason: 'Inget nytt' } });
    await maria.tab.getByTestId('left-behind').waitFor();
    await hasFocus(line);
    await maria.page.keyboard.type('ed Petra om rabatten');
    expect(await line.inputValue()).toBe('Maria pratar med Petra om rabatten');
    await maria.close();
  });

  test('a question that one has asked isn’t left for the other to ask', async () => {
    const session = await begin('Elin Sandberg', 'pipeline');
    const params = { id: session.id };
    const itemId = session.agenda.find(({ section }) => section === 'enough')?.id ?? '';
    await kadens.must('maria', enterSection, { params, body: { itemId } });
    const both = [await open('maria', panelOf(session.id)), await open('elin', panelOf(session.id))] as const;
    const [maria, elin] = both;
    const questionsOf = ({ tab }: Window) =>
      tab.getByRole('list', { name: sv('panel.questions') }).getByRole('button');
    for (const window of both) {
      await window.tab.getByTestId('facts').waitFor();
      await questionsOf(window).first().waitFor();
    }
    const asked = (await questionsOf(maria).first().textContent()) ?? '';
    await expect.poll(() => questionsOf(elin).allTextContents()).toContain(asked);
    await questionsOf(maria).first().click();
    await expect.poll(() => questionsOf(elin).allTextContents()).not.toContain(asked);
    await kadens.must('maria', closeSession, { params, body: { noStepReason: 'Inget nytt' } });
    await Promise.all(both.map((window) => window.close()));
  });

  test('where no cause has been named yet, what lies behind says what to do there', async () => {
    const session = await begin('Omar Haddad', 'performance');
    const params = { id: session.id };
    const itemId = session.agenda.find(({ section }) => section === 'causes')?.id ?? '';
    await kadens.must('maria', enterSection, { params, body: { itemId } });
    const maria = await open('maria', panelOf(session.id));
    await maria.tab.getByTestId('facts').getByText('Hitta en orsak som går att påverka.').waitFor();
    await kadens.must('maria', closeSession, { params, body: { noStepReason: 'Inget nytt' } });
    await maria.close();
  });

  test('close together: both are read back to, one ends it, either takes it back, and what either was typing is there', async () => {
    const { liveSessionId } = (await kadens.must('ali', getMine)).rhythms[0] ?? {};
    const id = liveSessionId ?? '';
    const both = [await open('maria', panelOf(id)), await open('ali', panelOf(id))] as const;
    const [maria, ali] = both;
    const left = 'Jag ringer Scania på onsdag';
    const typing = ali.tab.getByRole('textbox', { name: sv('panel.capture') });
    await typing.fill(left);
    // After a reload, the page has everything typed, to the last letter.
    const understood = ali.tab.getByTestId('understood');
    await understood.getByRole('button', { name: 'Ali', exact: true }).click();
    await ali.tab
      .getByRole('group', { name: sv('nudge.owner') })
      .getByRole('button', { name: /^Maria/ })
      .click();
    await understood.getByRole('button', { name: 'Maria', exact: true }).waitFor();
    await ali.page.reload();
    await expect.poll(() => typing.inputValue()).toBe(left);
    // Its owner was kept with it.
    await understood.getByRole('button', { name: 'Maria', exact: true }).waitFor();
    await button(maria, sv('panel.close')).click();
    await ali.tab
      .getByTestId('closing')
      .getByText(sv('panel.closing.reads', { name: 'Maria' }))
      .waitFor();
    // One person takes both back to the section, and then the other reads back.
    await ali.tab
      .getByTestId('closing')
      .getByRole('button', { name: sv('app.back') })
      .click();
    await maria.tab.getByTestId('section').waitFor();
    await button(ali, sv('panel.close')).click();
    const why = maria.tab.getByLabel(sv('panel.closing.why'));
    await maria.tab.getByTestId('confirm-close').click();
    await maria.tab.getByText(sv('app.refused.reason-needed')).waitFor();
    await expect.poll(() => why.evaluate((field) => field === document.activeElement)).toBe(true);
    for (const { tab } of both) await tab.getByLabel(sv('panel.closing.why')).fill('Vi tar det nästa gång');
    // Both presses are on their way before either is answered.
    let free = (): void => undefined;
    const held = new Promise<void>((resolve) => (free = resolve));
    let waiting = 0;
    for (const { page } of both)
      await page.route('**/close', async (route) => {
        waiting += 1;
        await held;
        await route.continue();
      });
    for (const { tab } of both) await tab.getByTestId('confirm-close').click();
    await expect.poll(() => waiting).toBe(2);
    free();
    for (const { tab } of both) await tab.getByTestId('recap').waitFor();
    const told = (window: Window) => window.tab.getByText(sv('panel.ended')).count();
    await expect.poll(async () => (await told(maria)) + (await told(ali))).toBe(1);
    await button(ali, sv('app.undo')).click();
    for (const { tab } of both) await tab.getByTestId('closing').waitFor();
    await maria.tab.getByLabel(sv('panel.closing.why')).fill('Vi tar det nästa gång');
    await maria.tab.getByTestId('confirm-close').click();
    for (const { tab } of both) await tab.getByTestId('recap').waitFor();
    for (const window of both) {
      await inReach(window);
      await hasFocus(window.tab.getByRole('heading', { level: 1 }));
    }

    await ali.tab.getByRole('heading', { name: sv('panel.left') }).waitFor();
    const line = ali.tab.getByRole('textbox', { name: sv('panel.capture') });
    expect(await line.inputValue()).toBe(left);
    await line.press('Enter');
    await ali.tab.getByText(sv('panel.left.saved')).waitFor();
    const { promisedToMe } = await kadens.must('ali', getMine);
    expect(promisedToMe.map(({ text, due }) => [text, due])).toContainEqual(['Ringa Scania', '2026-11-25']);
    await Promise.all(both.map((window) => window.close()));
  });

  test('one closes while the other types: not a letter of the notes is lost, and nothing is left hidden', async () => {
    const { id } = await begin('Elin Sandberg', 'deal');
    const maria = await open('maria', panelOf(id));
    const elin = await open('elin', panelOf(id));
    const notes = elin.tab.getByRole('textbox', { name: sv('panel.notes'), exact: true });
    await notes.click();
    await elin.tab.locator('.cm-content').waitFor();
    await notes.pressSequentially('Vi möts hos kunden');
    await button(maria, sv('panel.close')).click();
    await maria.tab.getByLabel(sv('panel.closing.why')).fill('Inget nytt');
    await Promise.all([
      notes.pressSequentially(' på torsdag', { delay: 5 }).catch(() => undefined),
      maria.tab.getByTestId('confirm-close').click(),
    ]);
    await elin.tab.getByText(sv('panel.ended')).waitFor();
    const typed = (await kadens.must('elin', getSession, { params: { id } })).notes.map(({ text }) => text);
    expect(typed.join()).toContain('Vi möts hos kunden');
    await elin.tab.getByTestId('recap').getByText(typed.join()).waitFor();
    await Promise.all([maria.close(), elin.close()]);
  });

  test('what one types without a network goes into the notes, though the session has ended by the time there is one', async () => {
    const { id } = await begin('Elin Sandberg', 'deal');
    const elin = await open('elin', panelOf(id));
    const notes = elin.tab.getByRole('textbox', { name: sv('panel.notes'), exact: true });
    await notes.waitFor();
    await elin.page.context().setOffline(true);
    await elin.tab.getByText(sv('app.offline')).waitFor();
    await notes.fill('Kunden vill ha ett år till');
    await kadens.must('maria', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
    await elin.page.context().setOffline(false);
    await elin.tab.getByTestId('recap').waitFor();
    await expect
      .poll(async () => (await kadens.must('maria', getSession, { params: { id } })).notes)
      .toContainEqual(expect.objectContaining({ text: 'Elin Sandberg: Kunden vill ha ett år till' }));
    await elin.close();
  });

  test('what one types without a network stands in the notes once, whichever section one was in before', async () => {
    const { id, agenda } = await begin('Elin Sandberg', 'skill');
    const params = { id };
    const elin = await open('elin', panelOf(id));
    await elin.tab.getByTestId('section').waitFor();
    const itemId = agenda.find(({ section }) => section === 'seen')?.id ?? '';
    await kadens.must('maria', enterSection, { params, body: { itemId } });
    await elin.tab.locator('[data-section="seen"]').waitFor();
    await elin.page.context().setOffline(true);
    await elin.tab.getByText(sv('app.offline')).waitFor();
    const notes = elin.tab.getByRole('textbox', { name: sv('panel.notes'), exact: true });
    await notes.fill('Elin lyssnade bra');
    await elin.page.context().setOffline(false);
    await elin.tab.locator('.cm-content').waitFor();
    await expect.poll(() => elin.tab.locator('.cm-line').allTextContents()).toEqual(['Elin lyssnade bra']);
    await kadens.must('maria', closeSession, { params, body: { noStepReason: 'Inget nytt' } });
    await elin.tab.getByTestId('recap').waitFor();
    const kept = (await kadens.must('maria', getSession, { params })).notes.map(({ text }) => text);
    expect(kept).toEqual(['Elin lyssnade bra']);
    await elin.close();
  });

  test('one closes while the other writes what was seen: the words are there to be saved', async () => {
    const session = await begin('Ali Rezai', 'skill');
    const { id, rhythmId } = session;
    await kadens.must('maria', enterSection, {
      params: { id },
      body: { itemId: session.agenda.find(({ section }) => section === 'practise')?.id ?? '' },
    });
    const behaviour = await practise(id);
    const ali = await open('ali', panelOf(id));
    const one = ali.tab.locator(`li[data-behaviour="${behaviour}"]`);
    await one.getByRole('button', { name: sv('development.rate') }).click();
    const seen = 'Stena: tre öppna frågor före priset';
    const evidence = ali.tab.getByLabel(sv('development.rate.evidence'));
    await evidence.fill(seen);
    await kadens.must('maria', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
    const left = ali.tab.getByTestId('rating-left');
    await left.getByText(sv('panel.left')).waitFor();
    expect(await evidence.inputValue()).toBe(seen);
    await left.getByRole('radio', { name: sv('development.level', { level: 4 }), exact: true }).click();
    await button(ali, sv('development.observe.save')).click();
    await ali.tab.getByText(sv('development.observe.saved')).waitFor();
    await left.waitFor({ state: 'hidden' });
    const ratingsOf = async () =>
      (await kadens.must('maria', getDevelopment, { params: { id: rhythmId } })).ratings;
    expect(await ratingsOf()).toContainEqual(
      expect.objectContaining({ behaviour, level: 4, evidence: seen }),
    );
    await button(ali, sv('app.undo')).click();
    await expect.poll(async () => (await ratingsOf()).some((rating) => rating.evidence === seen)).toBe(false);
    await ali.page.reload();
    await ali.tab.getByTestId('recap').waitFor();
    await ali.tab.getByTestId('recap-practised').waitFor();
    expect(await left.count()).toBe(0);
    await ali.close();
  });

  test('a rating half given is there after another section and a reload, and turns up in no other session', async () => {
    const { id, agenda } = await begin('Ali Rezai', 'skill');
    const enter = (section: string) =>
      kadens.must('maria', enterSection, {
        params: { id },
        body: { itemId: agenda.find((one) => one.section === section)?.id ?? '' },
      });
    await enter('seen');
    const maria = await open('maria', panelOf(id));
    const evidence = maria.tab.getByLabel(sv('development.rate.evidence'));
    const level = (of: number) =>
      maria.tab.getByRole('radio', { name: sv('development.level', { level: of }), exact: true });
    const begun = { seen: 'Atlas: lät kunden tala färdigt', 'one-thing': 'Scania: tre frågor om kostnaden' };
    const giveHalf = async (section: keyof typeof begun, chosen: number) => {
      await level(chosen).click();
      await evidence.fill(begun[section]);
    };
    const isAsLeft = async (section: keyof typeof begun, chosen: number) => {
      await expect.poll(() => evidence.inputValue()).toBe(begun[section]);
      expect(await level(chosen).isChecked()).toBe(true);
    };

    await button(maria, sv('facts.skill.write.manager')).click();
    await giveHalf('seen', 2);
    const about = maria.tab.getByTestId('rating-form').getByRole('combobox');
    const observed = await about.inputValue();
    await maria.tab.getByTestId('next-section').click();
    await button(maria, sv('facts.skill.rate')).click();
    await giveHalf('one-thing', 4);
    await maria.page.reload();
    await isAsLeft('one-thing', 4);
    await maria.tab.getByTestId('next-section').click();
    await evidence.waitFor({ state: 'hidden' });
    await enter('seen');
    await isAsLeft('seen', 2);

    await kadens.must('maria', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
    const left = maria.tab.getByTestId('rating-left');
    await expect.poll(() => left.count()).toBe(2);
    const leftWith = (text: string) =>
      left.filter({ has: maria.page.frameLocator('iframe').locator(`input[value="${text}"]`) });
    expect(await leftWith(begun.seen).getByRole('combobox').inputValue()).toBe(observed);
    await leftWith(begun['one-thing'])
      .getByRole('button', { name: sv('development.observe.save') })
      .click();
    await expect.poll(() => left.count()).toBe(1);
    // What was saved is no longer half given.
    await maria.page.reload();
    await isAsLeft('seen', 2);
    expect(await left.count()).toBe(1);

    const other = await begin('Ali Rezai', 'skill');
    await kadens.must('maria', enterSection, {
      params: { id: other.id },
      body: { itemId: other.agenda.find(({ section }) => section === 'seen')?.id ?? '' },
    });
    await maria.page.goto(`${kadens.address}/host/maria?lang=sv&${panelOf(other.id)}`);
    await button(maria, sv('facts.skill.write.manager')).click();
    await expect.poll(() => evidence.inputValue()).toBe('');
    expect(await level(2).isChecked()).toBe(false);
    await kadens.must('maria', closeSession, {
      params: { id: other.id },
      body: { noStepReason: 'Inget nytt' },
    });
    await maria.close();
  });

  test('where nobody has a behaviour in focus, practice has one thing to do: choose one', async () => {
    const { id, agenda } = await begin('Elin Sandberg', 'skill');
    const itemId = agenda.find(({ section }) => section === 'practise')?.id;
    await kadens.must('maria', enterSection, { params: { id }, body: { itemId } });
    const maria = await open('maria', panelOf(id));
    const facts = maria.tab.getByTestId('facts');
    await facts.getByRole('button', { name: sv('facts.skill.choose') }).waitFor();
    await maria.page.waitForLoadState('networkidle');
    expect(await facts.getByRole('button').allInnerTexts()).toEqual([sv('facts.skill.choose')]);
    // One tap opens the choice, and what is left unchosen closes with it.
    await button(maria, sv('facts.skill.choose')).click();
    const choice = maria.tab.getByRole('dialog');
    await choice.locator('form select').waitFor();
    await choice.getByRole('button', { name: sv('app.cancel') }).click();
    await choice.waitFor({ state: 'detached' });
    await kadens.must('maria', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
    await maria.close();
  });

  test('a step that the other recorded is said to be wrong in the panel, and that is taken back', async () => {
    const { id, rhythmId } = await begin('Johan Berg', 'deal');
    const body = { rhythmId, sessionId: id, ownerId: kadens.idOf('johan'), text: 'Ringa Peab', due: null };
    await kadens.must('maria', recordCommitment, { body });
    const johan = await open('johan', panelOf(id));
    await button(johan, sv('answer.disputed')).click();
    await johan.tab.getByText(sv('answer.disputed.done', { name: 'Maria' })).waitFor();
    await button(johan, sv('answer.disputed')).waitFor({ state: 'hidden' });
    await button(johan, sv('app.undo')).click();
    await button(johan, sv('answer.disputed')).waitFor();
    await kadens.must('maria', closeSession, { params: { id }, body: {} });
    await johan.close();
  });

  test('each sees who answered a promise, and hears nothing of what they answered themselves', async () => {
    const body = {
      ...{ rhythmId: rowOf('Johan Berg').rhythm.id, sessionId: null, ownerId: kadens.idOf('johan') },
      ...{ text: 'Ringa Peab om avtalet', due: null },
    };
    const { id: promised } = await kadens.must('maria', recordCommitment, { body });
    const { id } = await begin('Johan Berg', 'deal');
    const [maria, johan] = [await open('maria', panelOf(id)), await open('johan', panelOf(id))];
    for (const { tab } of [maria, johan]) await tab.getByTestId('follow-up').waitFor();
    const skip = async () => {
      while ((await maria.tab.getByTestId('follow-up').getByText(body.text).count()) === 0)
        await button(maria, sv('panel.follow-up.later')).click();
    };
    await skip();
    await button(maria, sv('answer.kept')).click();
    const said = sv('panel.heard.answer', { name: 'Maria', answer: sv('answer.kept'), text: body.text });
    await johan.tab.getByTestId('answered').getByText(said).waitFor();
    await johan.tab.getByRole('log').getByText(said).waitFor();
    await maria.tab
      .getByTestId('answered')
      .getByText(`${sv('answer.kept')}: ${body.text}`)
      .waitFor();
    expect(await maria.tab.getByText(said).count()).toBe(0);
    const { answers } = await kadens.must('johan', getSession, { params: { id } });
    expect(answers).toMatchObject([{ commitment: promised, by: { name: 'Maria Lindqvist' } }]);
    await kadens.must('maria', closeSession, { params: { id }, body: { noStepReason: 'Allt är klart' } });
    await Promise.all([maria.close(), johan.close()]);
  });

  test('a planned session: fifteen minutes come first, a cancellation is undone, and the other’s window follows', async () => {
    const id = rowOf('Sara Nyström').next?.id ?? '';
    const maria = await open('maria', panelOf(id));
    const sara = await open('sara', panelOf(id));
    await button(maria, sv('plan.change')).click();
    const offers = maria.tab.locator('[data-testid^="plan-"]');
    await offers.first().waitFor();
    expect(await offers.evaluateAll((all) => all.map((one) => one.getAttribute('data-testid')))).toEqual([
      'plan-short',
      'plan-move',
      'plan-cancel',
    ]);
    await maria.page.keyboard.press('Escape');
    await hasFocus(maria.tab.getByTestId('change-plan'));

    await button(maria, sv('plan.change')).click();
    await maria.tab.getByTestId('plan-cancel').click();
    await maria.tab.getByTestId('plan-save').click();
    await maria.tab.getByText(sv('plan.cancel.unsaid')).waitFor();
    await button(maria, sv('plan.reason.customer')).click();
    await maria.tab.getByTestId('plan-save').click();
    for (const window of [maria, sara]) {
      await window.tab.getByRole('heading', { name: sv('panel.cancelled') }).waitFor();
      await inReach(window);
    }
    await sara.tab.getByText(sv('plan.cancelled.by', { name: 'Maria' })).waitFor();
    await hasFocus(maria.tab.getByRole('heading', { name: sv('panel.cancelled') }));
    await button(maria, sv('app.undo')).click();
    for (const { tab } of [maria, sara]) await tab.getByTestId('change-plan').waitFor();
    await hasFocus(maria.tab.getByRole('heading', { level: 1 }));
    const { sessions } = await kadens.must('sara', getRhythm, {
      params: { id: rowOf('Sara Nyström').rhythm.id },
    });
    expect(sessions.find((one) => one.id === id)?.state).toBe('planned');
    await Promise.all([maria.close(), sara.close()]);
  });

  test('what one was writing to raise when the other starts the session is there to be added', async () => {
    const id = rowOf('Sara Nyström').next?.id ?? '';
    const sara = await open('sara', panelOf(id));
    await sara.tab.getByRole('textbox', { name: sv('panel.raise') }).fill('Skanska vill vänta');
    await kadens.must('maria', startSession, { params: { id }, body: { onAnotherDay: true } });
    await sara.tab.getByTestId('section').waitFor();
    const point = sara.tab.getByRole('textbox', { name: sv('panel.raise') });
    // The next letter goes where the last one did.
    await hasFocus(point);
    await sara.page.keyboard.press('End');
    await sara.page.keyboard.type(' till mars');
    await sara.page.keyboard.press('Enter');
    await point.waitFor({ state: 'detached' });
    await inReach(sara);
    const { agenda } = await kadens.must('sara', getSession, { params: { id } });
    expect(agenda.flatMap(({ text }) => text ?? [])).toContain('Skanska vill vänta till mars');
    await kadens.must('maria', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
    await sara.close();
  });

  test('a point that isn’t added before its session is over is there to be added to the next', async () => {
    const { rhythm, next } = rowOf('Omar Haddad');
    const id = next?.id ?? '';
    const omar = await open('omar', panelOf(id));
    const point = omar.tab.getByRole('textbox', { name: sv('panel.raise') });
    await point.fill('Jag vill prata om lönen');
    await kadens.must('maria', startSession, { params: { id }, body: { onAnotherDay: true } });
    await omar.tab.getByTestId('section').waitFor();
    expect(await point.inputValue()).toBe('Jag vill prata om lönen');
    await kadens.must('maria', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
    await omar.tab.getByTestId('recap').waitFor();
    const { sessions } = await kadens.must('omar', getRhythm, { params: { id: rhythm.id } });
    const after = sessions.find(({ state }) => state === 'planned')?.id ?? '';
    await omar.page.goto(`${kadens.address}/host/omar?lang=sv&${panelOf(after)}`);
    await expect.poll(() => point.inputValue()).toBe('Jag vill prata om lönen');
    await omar.close();
  });

  test('two reasons why there is no next step: what the second was writing is added to the notes in one tap', async () => {
    const { id } = await begin('Elin Sandberg', 'deal');
    const both = [await open('maria', panelOf(id)), await open('elin', panelOf(id))] as const;
    const [maria, elin] = both;
    await button(maria, sv('panel.close')).click();
    await maria.tab.getByLabel(sv('panel.closing.why')).fill('Vi tar det nästa gång');
    await elin.tab.getByLabel(sv('panel.closing.why')).fill('Lönen tog all tid');
    await maria.tab.getByTestId('confirm-close').click();
    const left = elin.tab.getByTestId('reason-left');
    expect(await left.getByRole('textbox').inputValue()).toBe('Lönen tog all tid');
    await left.getByRole('button', { name: sv('panel.left.reason.save') }).click();
    await left.waitFor({ state: 'detached' });
    await expect
      .poll(async () => (await kadens.must('maria', getSession, { params: { id } })).notes)
      .toContainEqual(expect.objectContaining({ text: 'Elin Sandberg: Lönen tog all tid' }));
    expect(await maria.tab.getByTestId('reason-left').count()).toBe(0);
    await Promise.all(both.map((window) => window.close()));
  });

  test('a step or a decision that both write at once is there once, and again only when that is said; the list takes one away', async () => {
    const { id } = await begin('Elin Sandberg', 'deal');
    const both = [await open('maria', panelOf(id)), await open('elin', panelOf(id))] as const;
    const [maria, elin] = both;
    const lineOf = ({ tab }: Window) => tab.getByRole('textbox', { name: sv('panel.capture') });
    const steps = async () => (await kadens.must('maria', getSession, { params: { id } })).steps.length;
    await lineOf(maria).fill('Elin ringer Lena på Ericsson på fredag');
    await lineOf(elin).fill('Jag ringer Lena på Ericsson på fredag');
    await Promise.all(both.map((window) => lineOf(window).press('Enter')));
    const there = ({ tab }: Window) => tab.getByTestId('step-there');
    await expect.poll(async () => (await there(maria).count()) + (await there(elin).count())).toBe(1);
    expect(await steps()).toBe(1);
    const second = (await there(maria).count()) === 1 ? maria : elin;
    // Enter asks again rather than saving.
    await lineOf(second).press('Enter');
    await there(second).getByText('Finns redan: Ringa Lena på Ericsson').waitFor();
    expect(await steps()).toBe(1);
    await there(second)
      .getByRole('button', { name: sv('panel.capture.there.save') })
      .click();
    await expect.poll(steps).toBe(2);
    await expect.poll(() => lineOf(second).inputValue()).toBe('');
    await hasFocus(lineOf(second));

    const decisions = async () =>
      (await kadens.must('maria', getSession, { params: { id } })).decisions.map(({ text }) => text);
    for (const window of both) await lineOf(window).fill('Beslut: Ericsson går före allt');
    await Promise.all(both.map((window) => lineOf(window).press('Enter')));
    await expect.poll(async () => (await there(maria).count()) + (await there(elin).count())).toBe(1);
    expect(await decisions()).toEqual(['Ericsson går före allt']);
    const later = (await there(maria).count()) === 1 ? maria : elin;
    await there(later)
      .getByRole('button', { name: sv('panel.capture.there.save') })
      .click();
    await expect.poll(decisions).toHaveLength(2);

    await second.tab.getByTestId('step-strip').getByRole('button').first().click();
    const list = second.tab.getByRole('dialog');
    const remove = list.getByRole('button', {
      name: sv('panel.step.remove.of', { step: 'Ringa Lena på Ericsson' }),
    });
    await remove.last().click();
    await expect.poll(() => remove.count()).toBe(1);
    expect(await steps()).toBe(1);
    await list.getByRole('button', { name: sv('app.undo') }).click();
    await expect.poll(steps).toBe(2);
    await kadens.must('maria', closeSession, { params: { id }, body: {} });
    await Promise.all(both.map((window) => window.close()));
  });

  test('bring one goal up to date: who is second is told where it stands, and what was typed is there to be saved', async () => {
    const { goals } = await kadens.must('maria', getMine);
    const goal = goals.flat().find(({ level }) => level === 'team');
    if (!goal) throw new Error('the team has no goal');
    const maria = await open('maria', 'view=personal', 1280);
    await button(maria, sv('personal.goal.value.of', { name: goal.name })).click();
    const form = maria.tab.getByRole('form', { name: sv('personal.goal.value.of', { name: goal.name }) });
    await form.getByRole('textbox').fill('7');

    const update = (version: number, value: number) =>
      kadens.must('maria', updateGoalValue, { params: { id: goal.id }, body: { version, value } });
    const first = await update(goal.version, 5);
    const save = form.getByRole('button', { name: sv('personal.save'), exact: true });
    await save.click();
    await form.getByText(/^Någon hann före/).waitFor();
    expect(await form.getByRole('textbox').inputValue()).toBe('7');
    await save.click();
    await form.waitFor({ state: 'detached' });
    const after = (await kadens.must('maria', getMine)).goals.flat().find(({ id }) => id === goal.id);
    expect([after?.value, after?.version]).toEqual([7, first.version + 1]);
    await maria.close();
  });

  test('what stands beside a line closes with Escape, and leaves nothing hidden when its view goes away', async () => {
    const { id } = await begin('Ali Rezai', 'deal');
    const params = { id };
    const { rhythm } = rowOf('Ali Rezai');
    await kadens.must('maria', recordCommitment, {
      body: { rhythmId: rhythm.id, sessionId: id, ownerId: rhythm.rep.id, text: 'Ringa Volvo', due: null },
    });
    const { agenda } = await kadens.must('maria', getSession, { params });
    await kadens.must('maria', enterSection, { params, body: { itemId: agenda[1]?.id } });
    const maria = await open('maria', panelOf(id));
    const dialog = maria.tab.getByRole('dialog');
    const deal = maria.tab.getByTestId('facts').getByRole('button').last();
    const lines = [maria.tab.getByTestId('goal-line'), deal];
    for (const trigger of [...lines, maria.tab.getByTestId('step-strip').getByRole('button').first()]) {
      await trigger.click();
      await dialog.waitFor();
      await maria.page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await hasFocus(trigger);
      await inReach(maria);
    }
    await deal.click();
    await dialog.waitFor();
    await kadens.must('ali', closeSession, { params, body: {} });
    await maria.tab.getByText(sv('panel.ended')).waitFor();
    await inReach(maria);
    await hasFocus(maria.tab.getByRole('heading', { level: 1 }));
    await maria.close();

    const team = await open('maria', 'view=personal', 1200);
    for (const name of [/^Uppdatera läget för/, /^Starta nu med Johan/]) {
      await button(team, name).click();
      await team.tab.getByRole('dialog').waitFor();
      await team.page.keyboard.press('Escape');
      await team.tab.getByRole('dialog').waitFor({ state: 'detached' });
      await hasFocus(button(team, name));
      await inReach(team);
    }
    await button(team, /^Starta nu med Johan/).click();
    await team.tab
      .getByRole('dialog')
      .getByRole('button', { name: sv('personal.do.start') })
      .click();
    await team.tab.getByRole('heading', { level: 1 }).first().waitFor();
    await inReach(team);
    await team.close();
  });

  test('what was done in a drawer is undone in it, where it can be heard and reached', async () => {
    const { rhythm } = rowOf('Omar Haddad');
    await kadens.must('maria', addDeal, { body: { repId: rhythm.rep.id, name: 'Sandvik service' } });
    const team = await open('maria', 'view=personal', 1200);
    await button(team, /Omar Haddad/).click();
    const drawer = team.tab.getByRole('dialog');
    await drawer
      .getByRole('heading', { name: sv('personal.rep.deals') })
      .getByRole('button')
      .click();
    const menu = drawer.getByRole('button', { name: sv('deal.menu', { deal: 'Sandvik service' }) });
    await menu.click();
    await team.tab.getByRole('menuitem', { name: sv('deal.remove') }).click();
    const removed = drawer.getByRole('status').getByText(sv('deal.removed', { deal: 'Sandvik service' }));
    // Announced once, and not again in a region of its own.
    await expect.poll(() => removed.count()).toBe(1);
    expect(await coveredIn(team.tab)).toEqual([]);
    await drawer.getByRole('button', { name: sv('app.undo') }).click();
    await menu.waitFor();
    await removed.waitFor({ state: 'detached' });
    await team.close();
  });

  test('an extra session that ends when the meeting’s own is due stays in view, with what is being written', async () => {
    const { rhythm, next } = rowOf('Johan Berg');
    const wait = async (minutes: number) => {
      const reply = await fetch(`${kadens.address}/local/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ advance: `PT${minutes}M` }),
      });
      expect(reply.ok).toBe(true);
    };
    await wait(Math.round(minutesBetween(kadens.now(), next?.startsAt ?? kadens.now())) - 30);
    await kadens.must('maria', startOnTheSpot, {
      body: { rhythmId: rhythm.id, type: 'performance', extra: true },
    });
    const johan = await open('johan', 'view=panel');
    const own = { name: sv('panel.private'), exact: true };
    await johan.tab.getByRole('button', own).click();
    const field = johan.tab.getByRole('textbox', own);
    await field.fill('Fråga om lönen');
    // Nobody ends it.
    await wait(65);
    await johan.tab.getByText(sv('recap.by-itself')).waitFor();
    await expect.poll(() => field.inputValue()).toBe('Fråga om lönen');
    const goOn = button(johan, sv('panel.meeting.next'));
    await goOn.waitFor();
    expect(await field.inputValue()).toBe('Fråga om lönen');
    // Nor does the other take it away by starting that one.
    const body = { others: 'end' } as const;
    await kadens.must('maria', startSession, { params: { id: next?.id ?? '' }, body });
    await johan.page.waitForLoadState('networkidle');
    expect(await field.inputValue()).toBe('Fråga om lönen');
    await goOn.click();
    await johan.tab.getByTestId('section').waitFor();
    await johan.close();
  });

  test('a sign-in that isn’t answered is said in words, and one that is, is asked for once', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const unanswered: Route[] = [];
    await page.route('**/local/token', (route) => {
      unanswered.push(route);
    });
    await page.goto(`${kadens.address}/host/maria?lang=sv&view=personal`);
    const tab = page.frameLocator('iframe');
    await tab.getByText(sv('app.problem.sign-in-unanswered.title')).waitFor();
    await page.unroute('**/local/token');
    await tab.getByRole('button', { name: sv('app.retry') }).click();
    await tab.getByRole('heading', { level: 1 }).first().waitFor();
    await tab
      .getByRole('button', { name: /Sara Nyström/ })
      .first()
      .waitFor();
    const answered: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/local/token')) answered.push(request.url());
    });
    await page.reload();
    await tab
      .getByRole('button', { name: /Sara Nyström/ })
      .first()
      .waitFor();
    expect(answered).toHaveLength(1);
    await context.close();
  });

  test('a session that was left: a line in it means the day it was written, and that it was not held can be taken back by either', async () => {
    const { id, rhythmId } = await begin('Sara Nyström', 'deal');
    const params = { id };
    await kadens.must('maria', recordCommitment, {
      body: { rhythmId, sessionId: id, ownerId: kadens.idOf('sara'), text: 'Ringa Volvo', due: null },
    });
    const maria = await open('maria', panelOf(id));
    const line = maria.tab.getByRole('textbox', { name: sv('panel.capture') });
    await line.fill('Sara ringer Tetra Pak i morgon');
    const read = (day: RegExp) =>
      maria.tab.getByTestId('understood').getByRole('button', { name: day }).waitFor();
    await read(/^i morgon/i);
    const meant = shortDay('sv', addDays(dayAt(kadens.now(), 'Europe/Stockholm'), 1));
    await kadens.moveClock(addMinutes(kadens.now(), 3 * 24 * 60));
    await maria.page.reload();
    await maria.tab.getByTestId('left-behind').waitFor();
    await read(new RegExp(meant));

    await button(maria, sv('panel.end.not-held')).click();
    await maria.tab.getByText(sv('panel.missed')).waitFor();
    await maria.tab.getByText(sv('panel.end.not-held.you')).waitFor();
    const sara = await open('sara', panelOf(id));
    await sara.tab.getByText(sv('panel.end.not-held.other', { name: 'Maria' })).waitFor();
    await button(sara, sv('app.undo')).click();
    await button(sara, sv('panel.end.finish')).waitFor();
    await button(maria, sv('panel.end.finish')).click();
    await button(maria, sv('panel.closing.do')).waitFor();

    // The rep says that it wasn't held while the manager is about to end it: it is ended, and the rep is told.
    await button(sara, sv('panel.end.not-held')).click();
    await sara.tab.getByText(sv('panel.end.not-held.you')).waitFor();
    await kadens.must('maria', closeSession, { params });
    await sara.tab.getByText(sv('panel.end.held-after-all')).waitFor();
    expect((await kadens.must('sara', getSession, { params })).state).toBe('closed');
    await sara.close();
    await maria.close();
  });
});
