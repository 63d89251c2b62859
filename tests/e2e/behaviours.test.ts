import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { observe } from '../../shared/contracts/rating.ts';
import { setFocus } from '../../shared/contracts/focus.ts';
import { chooseTeam } from '../../shared/contracts/rhythm.ts';
import { enterSection } from '../../shared/contracts/agenda.ts';
import { getSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import { say } from '../../shared/words/say.ts';
import { violationsOn } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { closePage, openPage } from '../support/kept-pages.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const BEHAVIOUR = 'Lyssnar och sammanfattar';

describe('what is practised', () => {
  let kadens: Product;
  let browser: Browser;
  let session: string;

  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    const people = (['ali', 'sara', 'omar'] as const).map((who) => kadens.idOf(who));
    const { rows } = await kadens.must('maria', chooseTeam, { body: { people, greet: false } });
    for (const { rhythm } of rows)
      await kadens.must('maria', setFocus, {
        params: { id: rhythm.id },
        body: { behaviour: 'listens', until: '2027-01-15', why: 'Vi pratar mer än kunden' },
      });
    const ali = rows.find(({ rhythm }) => rhythm.rep.id === kadens.idOf('ali'))?.rhythm.id;
    if (ali === undefined) throw new Error('nobody to coach');
    for (const level of [2, 4] as const)
      await kadens.must('maria', observe, {
        params: { id: ali },
        body: { behaviour: 'listens', level, evidence: 'Atlas: sammanfattade två gånger' },
      });
    session = (await kadens.must('maria', startOnTheSpot, { body: { rhythmId: ali, type: 'skill' } })).id;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await kadens.end();
  });

  const open = async (person: string, query: string): Promise<{ page: Page; tab: FrameLocator }> => {
    const page = await openPage(browser, { width: 320, height: 640 });
    await page.goto(`${kadens.address}/host/${person}?lang=sv&${query}`);
    return { page, tab: page.frameLocator('iframe') };
  };

  test('three who practise the same are shown to their manager, who invites them in Teams’ own form', async () => {
    const { page, tab } = await open('maria', 'view=personal');
    const behaviour = BEHAVIOUR;
    await tab.getByText(say('sv', 'personal.need.together', { count: 3, behaviour })).waitFor();
    await tab.getByRole('button', { name: say('sv', 'personal.do.together.label') }).click();
    const part = tab.getByTestId('together');
    for (const name of ['Ali Rezai', 'Omar Haddad', 'Sara Nyström']) await part.getByText(name).waitFor();
    expect(await violationsOn(page, 'tab')).toEqual([]);
    await part.getByRole('textbox').fill('Ta med ett samtal från veckan.');
    await part.getByRole('button', { name: say('sv', 'development.together.invite') }).click();
    const form = page.getByTestId('compose');
    await form.getByRole('heading', { name: `20 minuter: ${BEHAVIOUR}` }).waitFor();
    const formText = await form.innerText();
    for (const part of ['ali.rezai@', 'omar.haddad@', 'sara.nystrom@', '09:20:00', 'Ta med ett samtal'])
      expect(formText).toContain(part);
    await closePage(page);
  });

  test('what one of the two changes in the session the other sees, and its end stands under what was, with what came of it', async () => {
    const maria = await open('maria', `view=panel&url=${encodeURIComponent(`/tabs/session/${session}`)}`);
    const ali = await open('ali', 'view=personal');
    await maria.tab.getByTestId('focus-line').click();
    const change = say('sv', 'development.focus.change.of', { behaviour: BEHAVIOUR });
    await maria.tab.getByRole('button', { name: change }).click();
    const why = maria.tab.getByRole('textbox', { name: say('sv', 'development.focus.why') });
    expect(await why.inputValue()).toBe('Vi pratar mer än kunden');
    await why.fill('Kunden får inte tala till punkt');
    await maria.tab.getByLabel(say('sv', 'development.focus.until')).fill('2026-12-18');
    expect(await violationsOn(maria.page, 'tab')).toEqual([]);
    await maria.tab.getByRole('button', { name: say('sv', 'development.focus.change.save') }).click();
    const focus = ali.tab.getByTestId('focus');
    await focus.getByText('Kunden får inte tala till punkt').waitFor();
    await focus.getByText(/till fre 18 dec/).waitFor();
    await focus.getByRole('img', { name: say('sv', 'development.latest', { levels: '2, 4' }) }).waitFor();

    const end = say('sv', 'development.focus.end.of', { behaviour: BEHAVIOUR });
    await ali.tab.getByRole('button', { name: end }).click();
    const outcome = ali.tab.getByRole('textbox', { name: say('sv', 'development.focus.outcome') });
    await outcome.fill('Sammanfattar i varje möte nu');
    await ali.tab.getByRole('button', { name: say('sv', 'development.focus.achieved') }).click();
    await ali.tab.getByRole('button', { name: /^Tidigare \(1\)/ }).click();
    await ali.tab.getByText('Sammanfattar i varje möte nu').waitFor();
    await ali.tab.getByRole('button', { name: say('sv', 'app.undo') }).click();
    await focus.getByText('Kunden får inte tala till punkt').waitFor();
    expect(await violationsOn(ali.page, 'tab')).toEqual([]);
    for (const { page } of [maria, ali]) await closePage(page);
  });

  test('each section of a session about a skill brings what is known; a round counts once it is tapped', async () => {
    const panel = `view=panel&url=${encodeURIComponent(`/tabs/session/${session}`)}`;
    const { page, tab } = await open('maria', panel);
    const ali = await open('ali', panel);
    const { agenda } = await kadens.must('maria', getSession, { params: { id: session } });
    const enter = (section: string) =>
      kadens.must('maria', enterSection, {
        params: { id: session },
        body: { itemId: agenda.find((one) => one.section === section)?.id ?? '' },
      });

    await enter('seen');
    await tab.getByTestId('facts').getByText('Atlas: sammanfattade två gånger').first().waitFor();
    await tab.getByRole('button', { name: say('sv', 'facts.skill.write.manager') }).click();
    const form = tab.getByTestId('rating-form');
    await expect.poll(() => form.evaluate((at) => at.contains(document.activeElement))).toBe(true);

    await page.keyboard.press('Escape');
    await enter('one-thing');
    await tab
      .getByTestId('facts')
      .getByText(say('sv', 'facts.skill.levels', { levels: 'Maria 4' }))
      .waitFor();
    expect(await violationsOn(page, 'tab')).toEqual([]);

    await enter('practise');
    await tab.getByRole('button', { name: say('sv', 'facts.skill.round.done', { n: 1 }) }).click();
    await ali.tab.getByRole('img', { name: say('sv', 'facts.skill.rounds', { n: 1 }) }).waitFor();
    await tab.getByText(/^Vad märkte du/).waitFor();
    // What fades in while the colours are looked at has none of its own yet.
    await tab.getByText(say('sv', 'facts.skill.round.counted', { n: 1 })).waitFor();
    expect(await violationsOn(page, 'tab')).toEqual([]);

    await enter('transfer');
    await tab.getByText(say('sv', 'facts.skill.no-meetings')).waitFor();
    await tab.getByRole('button', { name: say('sv', 'facts.focus.write') }).click();
    const capture = tab.getByTestId('capture').getByRole('textbox');
    await expect.poll(() => capture.inputValue()).toMatch(/^Ali prövar ”Lyssnar och sammanfattar”/);
    await expect.poll(() => capture.evaluate((at) => at === document.activeElement)).toBe(true);
  });
});
