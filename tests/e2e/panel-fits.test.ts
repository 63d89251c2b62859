import type { Browser, FrameLocator, Locator, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterSection, openClosing } from '../../shared/contracts/agenda.ts';
import { recordCommitment } from '../../shared/contracts/commitment.ts';
import { getTeam } from '../../shared/contracts/rhythm.ts';
import { closeSession, getSession, recordDecision, startOnTheSpot } from '../../shared/contracts/session.ts';
import type { SessionView } from '../../shared/contracts/session-view.ts';
import type { ConversationType } from '../../shared/domain/conversation-type.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { say } from '../../shared/words/say.ts';
import { openBrowser } from '../support/browser.ts';
import { coveredIn } from '../support/covered.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { rowIn } from '../support/team-rows.ts';

/** Pixels: a row of small buttons with its margins, and less than two rows. */
const ONE_ROW = 48;

describe('the side panel, 320 by 560', () => {
  let kadens: Product;
  let browser: Browser;
  let page: Page;
  let panel: FrameLocator;
  let rhythmId = '';

  beforeAll(async () => {
    kadens = await startProduct({ withSample: true });
    const { rows } = await kadens.must('maria', getTeam);
    rhythmId = rowIn(() => rows)('Ali Rezai').rhythm.id;
    browser = await openBrowser();
    const context = await browser.newContext({
      viewport: { width: 320, height: 560 },
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
    panel = page.frameLocator('iframe');
  });
  afterAll(async () => {
    await browser.close();
    await kadens.end();
  });

  const begin = (type: ConversationType): Promise<SessionView> =>
    kadens.must('maria', startOnTheSpot, { body: { rhythmId, type } });
  const show = (
    { id }: Pick<SessionView, 'id'>,
    language: 'sv' | 'en' = 'sv',
    person: 'maria' | 'ali' = 'maria',
  ) =>
    page.goto(
      `${kadens.address}/host/${person}?view=panel&lang=${language}&url=${encodeURIComponent(`/tabs/session/${id}`)}`,
    );
  const step = (session: SessionView, text: string) =>
    kadens.must('ali', recordCommitment, {
      body: { rhythmId, sessionId: session.id, ownerId: kadens.idOf('ali'), text, due: null },
    });

  test('a meeting that is none of one’s 1:1s is said to be, and nothing is refused for it', async () => {
    const refused: string[] = [];
    const note = (reply: Response): void => {
      if (reply.status() >= 400) refused.push(`${reply.status()} ${reply.url()}`);
    };
    page.on('response', note);
    await page.goto(`${kadens.address}/host/eva?view=panel&lang=sv`);
    await panel.getByText(say('sv', 'panel.not-ours.title')).waitFor();
    page.off('response', note);
    expect(refused).toEqual([]);
  });

  const inView = (testId: string): Promise<boolean> =>
    panel.getByTestId(testId).evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });

  /** Everything wrong with the section in view; each rule holds in every section. */
  const faultsIn = (section: string): Promise<readonly string[]> =>
    panel.locator('html').evaluate((html, name) => {
      const main = html.querySelector('main');
      const isWhole = (what: string) => {
        const box = html.querySelector(what)?.getBoundingClientRect();
        return box && box.top >= 0 && box.bottom <= innerHeight && box.right <= innerWidth && box.height > 0;
      };
      const wanted = [
        'header',
        'main h2',
        '[data-testid="next-section"], [data-testid="end-session"]',
        '[data-testid="capture"]',
      ];
      const scrolls = main !== null && main.scrollHeight > main.clientHeight + 1;
      const isWide =
        html.scrollWidth > html.clientWidth || (main !== null && main.scrollWidth > main.clientWidth);
      return [
        ...wanted.filter((what) => isWhole(what) !== true).map((what) => `${name}: ${what} is out of view`),
        ...(scrolls ? [`${name}: scrolls`] : []),
        ...(isWide ? [`${name}: is too wide`] : []),
      ];
    }, section);
  const letters = (size: string) =>
    panel.locator('html').evaluate((html, fontSize) => {
      html.style.fontSize = fontSize;
    }, size);
  /** Nothing is loading any more. */
  const isStill = () => expect.poll(() => panel.locator('[aria-busy="true"]').count()).toBe(0);

  test.each([
    ['deal', 'sv'],
    ['pipeline', 'en'],
    ['skill', 'sv'],
    ['performance', 'en'],
    ['preparation', 'sv'],
  ] as const)(
    'each section of %s (%s) has header, title, the way on and the capture line in view, at 200 % text as well',
    async (type, language) => {
      const session = await begin(type);
      const params = { id: session.id };
      await show(session, language);
      const faults: string[] = [];
      for (const { id, section, kind } of session.agenda) {
        await kadens.must('maria', enterSection, { params, body: { itemId: id } });
        const name = section ?? kind;
        await panel.locator(`[data-testid=section][data-section="${name}"]`).waitFor();
        if (kind === 'section') await panel.getByTestId('facts').waitFor();
        await isStill();
        faults.push(...(await faultsIn(name)));
        expect(await coveredIn(panel)).toEqual([]);
        await letters('32px');
        faults.push(...(await faultsIn(`${name} at 200 %`)));
        expect(await coveredIn(panel)).toEqual([]);
        await letters('');
      }
      expect(faults).toEqual([]);
      await kadens.must('maria', closeSession, { params, body: { noStepReason: 'Inget nytt' } });
    },
  );

  test.each([
    ['deal', 'en'],
    ['skill', 'sv'],
    ['preparation', 'sv'],
  ] as const)(
    'a section of %s (%s) that one looks at while the two are in another has all that in view too, and the way back',
    async (type, language) => {
      const session = await begin(type);
      const params = { id: session.id };
      // The banner with the way back to a leading person takes the most room.
      await show(session, language, 'ali');
      const [first, ...others] = session.agenda;
      await kadens.must('maria', enterSection, { params, body: { itemId: first?.id ?? '' } });
      const parts = panel.getByRole('group', { name: say(language, 'panel.agenda') }).getByRole('button');
      const faults: string[] = [];
      for (const [nth, { section, kind }] of others.entries()) {
        const name = section ?? kind;
        await parts.nth(nth + 1).click();
        await panel.locator(`[data-testid=section][data-section="${name}"]`).waitFor();
        const wayBack = panel.getByTestId('off-section');
        await wayBack.waitFor();
        await isStill();
        expect((await wayBack.boundingBox())?.height).toBeLessThan(ONE_ROW);
        faults.push(...(await faultsIn(name)));
        expect(await coveredIn(panel)).toEqual([]);
      }
      expect(faults).toEqual([]);
      await kadens.must('maria', closeSession, { params, body: { noStepReason: 'Inget nytt' } });
    },
  );

  test.each([
    ['deal', 'sv'],
    ['pipeline', 'en'],
    ['skill', 'sv'],
    ['performance', 'sv'],
    ['preparation', 'en'],
  ] as const)(
    'each section of %s (%s) has all that in view where there is no network and one’s own notes and going on were refused',
    async (type, language) => {
      const session = await begin(type);
      await step(session, 'Skickar offerten till Volvo');
      const params = { id: session.id };
      await show(session, language);
      const offline = panel.getByText(say(language, 'app.offline'));
      const own = panel.getByRole('textbox', { name: say(language, 'panel.private') });
      const faults: string[] = [];
      for (const { id, section, kind } of session.agenda) {
        await kadens.must('maria', enterSection, { params, body: { itemId: id } });
        const name = section ?? kind;
        await panel.locator(`[data-testid=section][data-section="${name}"]`).waitFor();
        if (kind === 'section') await panel.getByTestId('facts').waitFor();
        await isStill();
        await panel.getByRole('button', { name: say(language, 'panel.private') }).click();
        await own.waitFor();
        await page.context().setOffline(true);
        await offline.waitFor();
        await own.fill(`Fråga om ${name}`);
        const next = panel.getByTestId('next-section');
        const goesOn = (await next.count()) > 0;
        if (goesOn) await next.click();
        await expect.poll(() => panel.getByRole('alert').count()).toBe(goesOn ? 2 : 1);
        faults.push(...(await faultsIn(name)));
        await page.context().setOffline(false);
        await panel.getByRole('button', { name: say(language, 'panel.private.close') }).click();
        await offline.waitFor({ state: 'hidden' });
      }
      expect(faults).toEqual([]);
      await kadens.must('maria', closeSession, { params, body: { noStepReason: null } });
    },
  );

  test('what Teams doesn’t show on the meeting’s stage is said, and all stays in view', async () => {
    const session = await begin('deal');
    await show(session);
    const share = panel.getByRole('button', { name: say('sv', 'panel.share') });
    await share.waitFor();
    // A meeting where the app may not share: Teams answers with an error, as for an address outside the app.
    await page.frames()[1]?.evaluate(() => {
      const host = window.parent;
      const send = host.postMessage.bind(host);
      host.postMessage = (message: Readonly<{ func?: string }>, ...rest: unknown[]): void => {
        const isOfStage = message.func === 'meeting.shareAppContentToStage';
        Reflect.apply(send, host, [
          isOfStage ? { ...message, args: ['https://elsewhere.example/'] } : message,
          ...rest,
        ]);
      };
    });
    await share.click();
    await panel.getByText(say('sv', 'panel.share.refused')).waitFor();
    expect(await faultsIn('follow-up')).toEqual([]);
    await kadens.must('maria', closeSession, {
      params: { id: session.id },
      body: { noStepReason: 'Inget nytt' },
    });
  });

  test('what can be undone is said where it covers nothing that can be tapped, and moves nothing', async () => {
    const session = await begin('deal');
    await step(session, 'Skickar offerten till Volvo med den nya leveransplanen till hela inköpsgruppen');
    await step(session, 'Ringer Scania');
    const itemId = session.agenda.at(-1)?.id ?? '';
    await kadens.must('maria', enterSection, { params: { id: session.id }, body: { itemId } });
    await show(session);
    const lead = panel.getByTestId('end-session');
    const before = await lead.boundingBox();
    await panel.getByRole('button', { name: /^Mer om Skickar offerten/ }).click();
    await panel.getByRole('menuitem', { name: say('sv', 'panel.step.remove') }).click();
    await panel.getByRole('button', { name: say('sv', 'app.undo') }).waitFor();
    expect(await coveredIn(panel)).toEqual([]);
    expect(await lead.boundingBox()).toEqual(before);
    await lead.click();
    await panel.getByTestId('closing').waitFor();
    await panel.getByRole('button', { name: say('sv', 'app.undo') }).waitFor();
    expect(await coveredIn(panel)).toEqual([]);
    await panel.getByTestId('confirm-close').click();
    await panel.getByTestId('recap').waitFor();
    await panel.getByRole('button', { name: say('sv', 'app.undo') }).waitFor();
    expect(await coveredIn(panel)).toEqual([]);
  });

  test('the answers to a promise stay within its card, also where an answer and what is missing take the room', async () => {
    const session = await begin('deal');
    await show(session);
    const card = panel.getByTestId('follow-up');
    await card.getByRole('button', { name: say('sv', 'answer.kept') }).click();
    await panel.getByPlaceholder(say('sv', 'panel.answered.kept.hint')).waitFor();
    await page.context().setOffline(true);
    await panel.getByText(say('sv', 'app.offline')).waitFor();
    const room = await card.evaluate(
      (one) =>
        one.getBoundingClientRect().bottom - (one.lastElementChild?.getBoundingClientRect().bottom ?? 0),
    );
    await page.context().setOffline(false);
    expect(room).toBeGreaterThan(0);
    await kadens.must('maria', closeSession, {
      params: { id: session.id },
      body: { noStepReason: 'Inget nytt' },
    });
  });

  /** What can be filled in or pressed in a form, and is scrolled out of view. */
  const outOfView = (form: Locator): Promise<readonly string[]> =>
    form.evaluate((one) => {
      let around = one.parentElement;
      while (around && getComputedStyle(around).overflowY === 'visible') around = around.parentElement;
      const { top, bottom } = (around ?? document.documentElement).getBoundingClientRect();
      return [...one.querySelectorAll('button, input, select')]
        .filter((control) => {
          const box = control.getBoundingClientRect();
          return box.top < top - 2 || box.bottom > bottom + 2;
        })
        .map((control) => control.getAttribute('aria-label') ?? control.textContent);
    });

  test.each(['sv', 'en'] as const)(
    'a form that is opened is whole in view (%s): what to write, and the button that saves it',
    async (language) => {
      const session = await begin('skill');
      const params = { id: session.id };
      const itemOf = (section: string) => session.agenda.find((item) => item.section === section)?.id ?? '';
      const press = (name: string) => panel.getByRole('button', { name, exact: true }).first().click();
      const form = panel.getByTestId('rating-form');
      const levelOf = (level: number) =>
        form.getByRole('radio', { name: say(language, 'development.level', { level }), exact: true });
      const untilWhole = () => expect.poll(() => outOfView(form)).toEqual([]);
      await kadens.must('maria', enterSection, { params, body: { itemId: itemOf('seen') } });
      await show(session, language);
      await press(say(language, 'facts.skill.write.manager'));
      await untilWhole();
      await levelOf(2).click();
      await untilWhole();
      await press(say(language, 'app.cancel'));

      await kadens.must('maria', enterSection, { params, body: { itemId: itemOf('practise') } });
      for (const n of [1, 2]) await press(say(language, 'facts.skill.round.done', { n }));
      await press(say(language, 'development.rate'));
      await untilWhole();
      await levelOf(3).click();
      await untilWhole();
      await press(say(language, 'app.cancel'));
      await kadens.must('maria', closeSession, { params, body: { noStepReason: 'Inget nytt' } });
    },
  );

  test('what got in the way is answered, and the day is asked for in view, under the next key', async () => {
    const session = await begin('deal');
    await show(session);
    const card = panel.getByTestId('follow-up');
    await card.getByRole('button', { name: say('sv', 'answer.moved') }).click();
    await card.getByRole('button', { name: say('sv', 'reason.time') }).click();
    const day = card
      .getByRole('group', { name: say('sv', 'panel.day') })
      .getByRole('button')
      .first();
    // The question has the focus: a key meant for something else chooses no day.
    await page.keyboard.press('Tab');
    expect(await day.evaluate((one) => one === document.activeElement)).toBe(true);
    const hidden = await outOfView(card.locator('form'));
    expect(hidden).not.toContain(say('sv', 'answer.move'));
    expect(hidden).not.toContain(await day.textContent());
    await kadens.must('maria', closeSession, {
      params: { id: session.id },
      body: { noStepReason: 'Inget nytt' },
    });
  });

  test('of many steps the one that was caught or comes back is in view, and stands where it stood', async () => {
    const session = await begin('deal');
    for (const customer of ['Volvo', 'Scania', 'Stena', 'Peab', 'Skanska', 'NCC']) {
      await step(session, `Skickar offerten till ${customer}, med den nya leveransplanen`);
      await kadens.moveClock(addMinutes(kadens.now(), 1));
    }
    const params = { id: session.id };
    const itemId = session.agenda.at(-1)?.id ?? '';
    await kadens.must('maria', enterSection, { params, body: { itemId } });
    await show(session);
    const list = panel.getByTestId('steps');
    const isSeen = (row: Locator): Promise<boolean> =>
      row.evaluate((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        const box = one.parentElement?.getBoundingClientRect();
        return box !== undefined && top >= box.top - 1 && bottom <= box.bottom + 1;
      });
    const rows = list.locator('> li');
    await expect.poll(() => rows.count()).toBe(6);
    expect(await isSeen(rows.last())).toBe(false);

    const line = panel.getByRole('textbox', { name: say('sv', 'panel.capture') });
    await line.fill('Ali ringer Ericsson på fredag');
    await line.press('Enter');
    await expect.poll(() => rows.count()).toBe(7);
    await expect.poll(() => isSeen(rows.last())).toBe(true);
    expect(await line.evaluate((field) => field === document.activeElement)).toBe(true);

    const first = await rows.first().textContent();
    await panel.getByRole('button', { name: /^Mer om Skickar offerten till Volvo/ }).click();
    await panel.getByRole('menuitem', { name: say('sv', 'panel.step.remove') }).click();
    await expect.poll(() => rows.count()).toBe(6);
    await list.evaluate((box) => box.scrollTo({ top: box.scrollHeight, behavior: 'instant' }));
    await panel.getByRole('button', { name: say('sv', 'app.undo') }).click();
    await expect.poll(() => rows.count()).toBe(7);
    expect(await rows.first().textContent()).toBe(first);
    await expect.poll(() => isSeen(rows.first())).toBe(true);
    await kadens.must('maria', closeSession, { params });
  });

  test('the closing has three steps, a question, a decision and the next occasion, none of it behind its buttons', async () => {
    const session = await begin('deal');
    for (const text of [
      'Skickar offerten till Volvo med den nya leveransplanen',
      'Ringer Scania',
      'Jobbar med Stena',
    ])
      await step(session, text);
    const params = { id: session.id };
    await kadens.must('maria', recordDecision, { params, body: { text: 'Ingen rabatt över tio procent' } });
    await kadens.must('maria', openClosing, { params });
    for (const language of ['sv', 'en'] as const) {
      await show(session, language);
      await panel.getByTestId('step-offer').waitFor();
      expect(await inView('next-occasion')).toBe(true);
      expect(await inView('confirm-close')).toBe(true);
      expect(await coveredIn(panel)).toEqual([]);
      // What doesn't fit scrolls in its own part.
      await panel.getByText('Ingen rabatt över tio procent').scrollIntoViewIfNeeded();
      expect(await inView('confirm-close')).toBe(true);
      const overlaps = await panel.getByTestId('closing').evaluate((form) => {
        const tops = [...form.children].map((one) => one.getBoundingClientRect());
        return tops.some(({ top }, at) => at > 0 && top < (tops[at - 1]?.bottom ?? 0) - 4);
      });
      expect(overlaps).toBe(false);
    }
    await kadens.must('maria', closeSession, { params, body: { noStepReason: null } });
  });

  test('as its time comes a planned session names the one with somebody else that is live, and ends it only when told to', async () => {
    const { rows } = await kadens.must('maria', getTeam);
    const waiting = rows.find(({ rhythm, next }) => rhythm.id !== rhythmId && next !== null);
    if (!waiting?.next) throw new Error('nothing is planned');
    await kadens.moveClock(waiting.next.startsAt);
    const live = await begin('deal');
    const stateOf = async (id: string) => (await kadens.must('maria', getSession, { params: { id } })).state;
    await show(waiting.next);
    const asked = panel.getByTestId('in-another');
    await asked.getByText(/samtal med Ali/).waitFor();
    expect([await stateOf(live.id), await stateOf(waiting.next.id)]).toEqual(['live', 'planned']);
    await panel.getByTestId('start-session').click();
    await panel.getByTestId('section').waitFor();
    expect([await stateOf(live.id), await stateOf(waiting.next.id)]).toEqual(['closed', 'live']);
  });
});
