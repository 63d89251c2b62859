import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtIn } from '../../shared/coaching/built-in.ts';
import { keepCommitment, recordCommitment } from '../../shared/contracts/commitment.ts';
import { getMine, getTeam } from '../../shared/contracts/rhythm.ts';
import type { TeamRow } from '../../shared/contracts/rhythm.ts';
import { addAgendaItem, enterSection } from '../../shared/contracts/agenda.ts';
import { closeSession, recordDecision, startOnTheSpot } from '../../shared/contracts/session.ts';
import { enterAfterwards } from '../../shared/contracts/entered-session.ts';
import { listTemplates, publishTemplate, saveDraft } from '../../shared/contracts/template.ts';
import { types } from '../../shared/coaching/types.ts';
import { addMinutes, toInstant } from '../../shared/domain/time.ts';
import { say } from '../../shared/words/say.ts';
import type { WordKey, WordValues } from '../../shared/words/say.ts';
import { violationsOn } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { closePage, openPage } from '../support/kept-pages.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { rowIn } from '../support/team-rows.ts';

const sv = (key: WordKey, values?: WordValues): string => say('sv', key, values);
/** The organisation's own name for a type, and markup typed by somebody. */
const OWN_NAME = { sv: 'Spaningen', en: 'Lookout' };
const MARKUP = '<img src=x onerror=alert(1)><b>Fet</b>';

describe('what is found, named and told afterwards', () => {
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
  const visit = async (address: string, width: number): Promise<Page> => {
    const page = await openPage(browser, { width, height: 800, reducedMotion: 'reduce' });
    await page.goto(`${kadens.address}${address}`);
    return page;
  };
  const open = async (
    person: string,
    view: 'personal' | 'panel' | 'stage',
    url: string,
    width = 320,
  ): Promise<{ page: Page; tab: FrameLocator }> => {
    const page = await visit(`/host/${person}?lang=sv&view=${view}&url=${encodeURIComponent(url)}`, width);
    return { page, tab: page.frameLocator('iframe') };
  };
  const lastCard = (page: Page) => page.locator('[data-testid="card"]:visible').last();

  test('past sessions are found in any form of either language, and coming back keeps what was searched for', async () => {
    const { rhythm } = rowOf('Sara Nyström');
    await kadens.must('sara', enterAfterwards, {
      body: {
        ...{ rhythmId: rhythm.id, type: 'deal', day: '2026-11-19', minutes: 30, decisions: [], steps: [] },
        ...{ note: 'We need more meetings with purchasing', noStepReason: 'Inget nytt' },
      },
    });
    const { page, tab } = await open('maria', 'personal', '/tabs/personal', 900);
    await tab.getByRole('button', { name: sv('personal.past'), exact: true }).click();
    const search = tab.getByRole('searchbox', { name: sv('past.search') });
    await search.fill('offerterna');
    await tab
      .getByRole('status')
      .getByText(/med ”offerterna”/)
      .waitFor();
    await tab
      .locator('mark', { hasText: /^offert/i })
      .first()
      .waitFor();
    const row = tab.getByRole('link').first();
    await row.click();
    await tab.getByTestId('recap').waitFor();
    await tab
      .getByRole('button', { name: sv('app.back') })
      .first()
      .click();
    await tab.locator('mark').first().waitFor();
    expect(await search.inputValue()).toBe('offerterna');
    await expect.poll(() => row.evaluate((link) => link === document.activeElement)).toBe(true);
    await search.fill('Xyzzy');
    await tab.getByRole('heading', { name: sv('past.none.found', { q: 'Xyzzy' }) }).waitFor();
    await closePage(page);

    const linked = await open('sara', 'personal', '/tabs/personal/past?as=rep&q=meeting');
    await linked.tab.locator('mark', { hasText: 'meetings' }).waitFor();
    expect(await violationsOn(linked.page, 'tab')).toEqual([]);
    expect(await linked.tab.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth)).toBe(0);
    await closePage(linked.page);
    // Ali can't find what was said with Sara, who is coached by the same manager.
    const others = await open('ali', 'personal', '/tabs/personal/past?as=rep&q=purchasing');
    await others.tab.getByRole('heading', { name: sv('past.none.found', { q: 'purchasing' }) }).waitFor();
    await closePage(others.page);
  });

  test('past sessions say when there are none, while they come, and when they can’t be had', async () => {
    const page = await visit('/host/elin?lang=sv&view=personal', 320);
    const tab = page.frameLocator('iframe');
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/api/past-sessions**', async (route) => {
      await asked;
      await route.continue();
    });
    await tab
      .getByRole('button', { name: sv('personal.past'), exact: true })
      .first()
      .click();
    await tab.getByLabel(sv('app.loading')).waitFor();
    answer();
    await tab.getByRole('heading', { name: sv('past.none') }).waitFor();
    await page.unroute('**/api/past-sessions**');
    const refused = { type: 'about:blank', title: 'unavailable', status: 503, code: 'unavailable' };
    const failing = { status: 503, contentType: 'application/problem+json', body: JSON.stringify(refused) };
    await page.route('**/api/past-sessions**', (route) => route.fulfill(failing));
    await tab.getByRole('searchbox').fill('volvo');
    await tab.getByText(sv('app.problem.unavailable.title')).waitFor();
    await page.unroute('**/api/past-sessions**');
    await tab.getByRole('button', { name: sv('app.retry') }).click();
    await tab.getByRole('heading', { name: sv('past.none.found', { q: 'volvo' }) }).waitFor();
    await closePage(page);
  });

  test('a type that the organisation names itself is called so everywhere', async () => {
    const { next, rhythm } = rowOf('Johan Berg');
    const type = next?.type ?? 'deal';
    const { templates } = await kadens.must('adam', listTemplates);
    const body = { type, version: templates.find((one) => one.type === type)?.version ?? 0 };
    const template = { ...builtIn(type), name: OWN_NAME };
    const { version } = await kadens.must('adam', saveDraft, { body: { ...body, template } });
    await kadens.must('adam', publishTemplate, { body: { type, version } });

    const team = await open('maria', 'personal', '/tabs/personal', 1280);
    await team.tab.getByRole('columnheader', { name: OWN_NAME.sv }).waitFor();
    await team.tab.getByRole('button', { name: sv('personal.row.rhythm.new', { name: 'Elin' }) }).click();
    const dialog = team.tab.getByRole('alertdialog');
    await dialog.getByRole('radio', { name: sv('personal.rhythm.own') }).click();
    const every = (name: string) => dialog.getByLabel(sv('personal.rhythm.every', { type: name }));
    await every(OWN_NAME.sv).fill('1');
    await every(OWN_NAME.sv).press('Tab');
    const another = type === 'skill' ? 'deal' : 'skill';
    await every(types[another].name.sv).fill('1');
    await every(types[another].name.sv).press('Tab');
    await dialog.getByText(sv('personal.rhythm.too-dense')).waitFor();
    await dialog.getByRole('button', { name: sv('personal.rhythm.save') }).click();
    expect(await every(OWN_NAME.sv).inputValue()).toBe('1');
    await dialog.getByText(sv('personal.rhythm.too-dense')).waitFor();
    await closePage(team.page);

    const panel = await open('johan', 'panel', `/tabs/session/${next?.id ?? ''}`);
    await panel.tab.getByRole('heading', { level: 1, name: OWN_NAME.sv }).waitFor();
    await closePage(panel.page);
    const past = await open('johan', 'personal', '/tabs/personal/past?as=rep');
    await past.tab.getByRole('option', { name: OWN_NAME.sv }).waitFor({ state: 'attached' });
    await closePage(past.page);

    await kadens.moveClock(toInstant('2026-11-24T08:00:00.000Z'));
    await kadens.kadens.sweep();
    const chat = await visit('/?only=left&left=maria&leftView=chat&leftLang=sv', 900);
    await lastCard(chat).getByText(OWN_NAME.sv).first().waitFor();
    await closePage(chat);
    expect(rhythm.cadence).not.toBeNull();
  });

  test('markup that somebody types is a text on every surface', async () => {
    const { rhythm } = rowOf('Elin Sandberg');
    const body = { rhythmId: rhythm.id, type: 'deal' };
    const { id, agenda } = await kadens.must('maria', startOnTheSpot, { body });
    const params = { id };
    const session = await kadens.must('elin', addAgendaItem, { params, body: { text: MARKUP } });
    const added = session.agenda.find(({ kind }) => kind === 'added')?.id ?? agenda[0]?.id;
    await kadens.must('maria', enterSection, { params, body: { itemId: added } });
    await kadens.must('maria', recordDecision, { params, body: { text: `Vi provar ${MARKUP}` } });
    await kadens.must('maria', recordCommitment, {
      body: {
        rhythmId: rhythm.id,
        sessionId: id,
        ownerId: rhythm.rep.id,
        text: `Skriva ${MARKUP}`,
        due: null,
      },
    });
    const panel = await open('elin', 'panel', `/tabs/session/${id}`);
    const stage = await open('maria', 'stage', `/tabs/stage?session=${id}`, 1280);
    const isText = async (place: FrameLocator | Page, text: string) => {
      await place.getByText(text).locator('visible=true').first().waitFor();
      expect(await place.locator('img[src="x"]').count()).toBe(0);
    };
    await isText(panel.tab, MARKUP);
    await isText(stage.tab, MARKUP);
    await isText(stage.tab, `Skriva ${MARKUP}`);
    await kadens.must('maria', closeSession, { params, body: {} });
    await isText(panel.tab, `Vi provar ${MARKUP}`);
    await isText(panel.tab, `Skriva ${MARKUP}`);
    await kadens.kadens.sweep();
    const chat = await visit('/?only=left&left=elin&leftView=chat&leftLang=sv', 900);
    await isText(chat, MARKUP);
    for (const { page } of [panel, stage, { page: chat }]) await closePage(page);
  });

  test('the working day after a customer meeting is answered in the chat, and opens the next follow-up', async () => {
    // Nothing else is asked that morning, so that the questions stand in a card of their own.
    for (const { id, version, state } of (await kadens.must('ali', getMine)).commitments)
      if (state === 'open') await kadens.must('ali', keepCommitment, { params: { id }, body: { version } });
    await kadens.moveClock(toInstant('2026-11-30T08:01:00.000Z'));
    await kadens.kadens.sweep();
    const chat = await visit('/?only=left&left=ali&leftView=chat&leftLang=sv', 900);
    const asking = chat.locator('[data-testid="card"]:visible', { hasText: 'Du träffade Volvo Lastvagnar' });
    await asking.getByText('Du träffade Volvo Lastvagnar fre 27 nov').waitFor();
    const answers = {
      decided: 'Inköp svarar före jul',
      surprised: 'En ny konkurrent är med',
      step: 'Jag skickar referenserna på torsdag',
    };
    for (const [question, text] of Object.entries(answers)) {
      await asking.getByLabel(sv(`chat.debrief.${question as keyof typeof answers}`)).fill(text);
      // A new message in the chat meanwhile leaves the text being typed alone.
      await kadens.moveClock(addMinutes(kadens.now(), 1));
    }
    const typed = asking.getByLabel(sv('chat.debrief.decided'));
    expect(await typed.inputValue()).toBe(answers.decided);
    await asking.getByRole('button', { name: sv('chat.debrief.save') }).click();
    const told = chat.locator('[data-testid="card"]:visible', {
      hasText: sv('chat.debrief.thanks', { customer: 'Volvo Lastvagnar' }),
    });
    await told.getByText(/Skicka referenserna · tors 3 dec/).waitFor();
    expect(await told.locator('button, input, textarea').count()).toBe(0);
    expect(await asking.count()).toBe(0);
    await closePage(chat);

    const { rhythm } = rowOf('Ali Rezai');
    const { id } = await kadens.must('ali', startOnTheSpot, { body: { rhythmId: rhythm.id, type: 'deal' } });
    const { page, tab } = await open('maria', 'panel', `/tabs/session/${id}`);
    for (const text of [
      sv('panel.debriefs'),
      sv('panel.debriefs.decided', { text: answers.decided }),
      sv('panel.debriefs.surprised', { text: answers.surprised }),
    ])
      await tab.getByText(text).first().waitFor();
    await closePage(page);
    const { commitments } = await kadens.must('ali', getMine);
    const recorded = commitments.map(({ text, due, serves }) => [text, due, serves]);
    expect(recorded).toContainEqual(['Skicka referenserna', '2026-12-03', 'Volvo Lastvagnar']);
  });
});
