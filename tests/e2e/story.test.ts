import type { BrowserContext, Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeMySettings } from '../../shared/contracts/person.ts';
import { getTeam } from '../../shared/contracts/rhythm.ts';
import { getSession } from '../../shared/contracts/session.ts';
import { types } from '../../shared/coaching/types.ts';
import type { Language } from '../../shared/domain/language.ts';
import { REOPENS_WITHIN_MINUTES } from '../../shared/domain/session.ts';
import { addMinutes, toInstant } from '../../shared/domain/time.ts';
import { say } from '../../shared/words/say.ts';
import type { WordKey, WordValues } from '../../shared/words/say.ts';
import { openBrowser } from '../support/browser.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

type Window = Readonly<{
  side: 'left' | 'right';
  language: Language;
  page: Page;
  context: BrowserContext;
  personal: FrameLocator;
  panel: FrameLocator;
  go: (place: 'chat' | 'personal' | 'meeting') => Promise<void>;
}>;

/** The language each person reads and writes in. */
const LANGUAGES = { maria: 'sv', ali: 'en' } as const;

/** What each says in the story, in their own language. */
const told = {
  point: 'The price list for next year',
  chatted: [
    ['maria', '@Kadens Jag ringer juristen i morgon', /juristen/],
    ['ali', '@Kadens I will call Scania tomorrow', /Scania/],
  ],
  steps: [
    ['maria', 'Ali skickar offerten till Volvo senast fredag', /offerten till Volvo/],
    ['ali', 'Maria sends the price list to Volvo by Friday', /price list to Volvo/],
  ],
  undated: [
    ['maria', 'Jag pratar med produkt om integrationen igen'],
    ['ali', 'I will talk to product about the integration again'],
  ],
  decided: [
    ['maria', 'Beslut: vi går vidare utan rabatt', /vi går vidare utan rabatt/i],
    ['ali', 'Decision: we go on without a discount', /we go on without a discount/i],
  ],
  notes: { maria: 'CFO skriver på, inte inköp', ali: 'We meet them on site' },
  offline: ' (she answered yesterday)',
  secret: 'Hemligt: Ali verkar trött',
} as const;
const [[, , sentByAli]] = told.steps;
const [, [, , calledByAli]] = told.chatted;
const [[, , decision]] = told.decided;

/** A sequence of tests, each continuing from where the one before left both people. */
describe('one coaching 1:1, lived through by Maria in Swedish and by Ali in English', () => {
  let kadens: Product;
  let browser: Browser;
  let maria: Window;
  let ali: Window;
  /** Everything that Ali's browser has received. */
  const reachedAli: string[] = [];
  const sv = (key: WordKey, values?: WordValues): string => say('sv', key, values);
  const en = (key: WordKey, values?: WordValues): string => say('en', key, values);

  const openWindow = async (
    side: 'left' | 'right',
    language: Language,
    listen: (text: string) => void,
  ): Promise<Window> => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      timezoneId: 'Europe/Stockholm',
    });
    const page = await context.newPage();
    page.on('response', (response) => {
      response.text().then(listen, () => undefined);
    });
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => listen(payload.toString('utf8'))),
    );
    await page.goto(
      `${kadens.address}/?only=${side}&${side}View=personal&${side}Lang=${language}&lang=${language}`,
    );
    return {
      ...{ side, language, page, context },
      personal: page.frameLocator(`[data-testid="${side}-personal"]`),
      panel: page.frameLocator(`[data-testid="${side}-panel"]`),
      go: (place) => page.getByTestId(`${side}-rail-${place}`).click(),
    };
  };
  const seen = (place: FrameLocator | Page, text: string | RegExp): Promise<void> =>
    place.getByText(text).locator('visible=true').first().waitFor();
  const lastCard = (window: Window) => window.page.locator('[data-testid="card"]:visible').last();

  beforeAll(async () => {
    kadens = await startProduct({ withSample: true });
    for (const person of ['maria', 'ali'] as const)
      await kadens.must(person, changeMySettings, { body: { language: LANGUAGES[person] } });
    browser = await openBrowser();
    maria = await openWindow('left', LANGUAGES.maria, () => undefined);
    ali = await openWindow('right', LANGUAGES.ali, (text) => reachedAli.push(text));
  });
  afterAll(async () => {
    await browser.close();
    await kadens.end();
  });

  let scenes = 0;
  /** One rule of the story. If it fails, both screens are saved in build/e2e for investigation. */
  const scene = (rule: string, play: () => Promise<void>): void =>
    test(rule, async () => {
      scenes += 1;
      try {
        await play();
      } catch (error) {
        for (const [name, { page }] of Object.entries({ maria, ali }))
          await page.screenshot({ path: `build/e2e/story-${scenes}-${name}.png` });
        throw error;
      }
    });

  scene('Maria sees her team, and Ali what he has promised', async () => {
    await seen(maria.personal, 'Johan Berg');
    await seen(maria.personal, 'Sara Nyström');
    await ali.personal.getByRole('tab', { name: en('personal.commitments.week') }).click();
    await seen(ali.personal, 'Boka möte med ekonomichefen på Volvo');
  });

  scene('Maria sets a rhythm for Ali, and it is booked in both calendars', async () => {
    await maria.personal
      .getByRole('button', { name: sv('personal.do.set-rhythm') })
      .first()
      .click();
    await maria.personal.getByRole('button', { name: sv('personal.rhythm.save') }).click();
    await expect
      .poll(
        async () =>
          (await kadens.must('maria', getTeam)).rows.find(({ rhythm }) => rhythm.rep.name === 'Ali Rezai')
            ?.rhythm.calendar,
      )
      .toBe('booked');
    await maria.page.keyboard.press('Escape');
  });

  scene('the day before, Ali adds what he wants to raise, and Maria sees it at once', async () => {
    await kadens.moveClock(toInstant('2026-11-25T07:00:00.000Z'));
    await ali.go('chat');
    await maria.go('chat');
    await lastCard(maria).getByText('Ali Rezai').waitFor();
    await lastCard(ali).getByRole('textbox').fill(told.point);
    await lastCard(ali)
      .getByRole('button', { name: en('chat.preparation.add') })
      .click();
    await seen(ali.page, told.point);
    await maria.go('meeting');
    await seen(maria.panel, told.point);
  });

  scene('the meeting starts the session for both, and follow-up comes first', async () => {
    await kadens.moveClock(toInstant('2026-11-26T09:00:00.000Z'));
    await maria.panel.getByRole('button', { name: types.deal.name.sv }).click();
    await ali.go('meeting');
    await maria.page.getByTestId('left-meeting-start').click();
    await seen(maria.panel, 'Prata med produkt om integrationen');
    await seen(ali.panel, 'Prata med produkt om integrationen');

    await maria.panel.getByRole('button', { name: sv('answer.moved') }).click();
    await maria.panel.getByRole('button', { name: sv('reason.time') }).click();
    await maria.panel
      .getByRole('group', { name: sv('panel.day') })
      .getByRole('button')
      .last()
      .click();
    await maria.panel
      .getByRole('button', { name: new RegExp(`^${sv('answer.move')}`) })
      .last()
      .click();
    await seen(ali.panel, 'Skicka referenserna till Scania');
    await ali.panel.getByRole('button', { name: en('answer.kept'), exact: true }).click();
    await seen(maria.panel, 'Boka möte med ekonomichefen på Volvo');
  });

  scene('both write in the same notes at once, and what one writes offline is merged', async () => {
    const notesOf = ({ panel, language }: Window) =>
      panel.getByRole('textbox', { name: say(language, 'panel.notes'), exact: true });
    await notesOf(maria).click();
    await notesOf(ali).click();
    await Promise.all([
      notesOf(maria).pressSequentially(told.notes.maria),
      notesOf(ali).pressSequentially(told.notes.ali),
    ]);
    const letters = (text: string | null) =>
      Array.from((text ?? '').replace(/\s/g, ''))
        .sort()
        .join('');
    const both = letters(told.notes.maria + told.notes.ali);
    const textOf = (window: Window) =>
      window.panel.locator('.cm-content').evaluate((element) => {
        const copy = element.cloneNode(true) as HTMLElement;
        copy.querySelectorAll('.cm-ySelectionCaret').forEach((caret) => caret.remove());
        return copy.textContent;
      });
    await expect.poll(async () => letters(await textOf(maria))).toBe(both);
    await expect.poll(async () => letters(await textOf(ali))).toBe(both);
    await maria.panel.locator('.cm-ySelectionInfo', { hasText: 'Ali' }).waitFor({ state: 'attached' });

    await ali.context.setOffline(true);
    await notesOf(ali).press('End');
    await notesOf(ali).pressSequentially(told.offline);
    await notesOf(maria).pressSequentially('!');
    expect(await textOf(maria)).not.toContain(told.offline.trim());
    await ali.context.setOffline(false);
    await expect.poll(() => textOf(maria)).toContain(told.offline.trim());
    await expect.poll(async () => letters(await textOf(ali))).toBe(letters(await textOf(maria)));

    // The network is back before the connection it broke has ended, which takes its time.
    await ali.panel.locator('body').evaluate(() => {
      const close: unknown = Reflect.get(WebSocket.prototype, 'close');
      if (typeof close !== 'function') return;
      WebSocket.prototype.close = function late(...why) {
        setTimeout(() => void Reflect.apply(close, this, why), 300);
      };
    });
    await ali.context.setOffline(true);
    await ali.context.setOffline(false);
    await notesOf(ali).press('End');
    await notesOf(ali).pressSequentially('#');
    await expect.poll(() => textOf(maria)).toContain('#');
  });

  scene('what Maria writes for herself never reaches Ali', async () => {
    await maria.panel.getByRole('button', { name: sv('panel.private') }).click();
    await maria.panel.getByRole('textbox', { name: sv('panel.private') }).fill(told.secret);
    await maria.panel.getByText(sv('panel.private.saved')).waitFor();
    await maria.panel.getByRole('button', { name: sv('panel.private.close') }).click();
  });

  scene('the section in hand is the same for both', async () => {
    await maria.panel
      .getByRole('button', { name: new RegExp(sv('panel.next', { title: '' }).trim()) })
      .click();
    await seen(maria.panel, sv('panel.brings', { name: 'Ali' }));
    await seen(ali.panel, en('panel.brings.you'));
    for (const { panel } of [maria, ali]) await seen(panel, new RegExp(told.point));
  });

  scene(
    'a next step is understood while it is typed, recorded with Enter, and seen by the other at once',
    async () => {
      for (const [who, text, recorded] of told.steps) {
        const [by, other] = who === 'maria' ? [maria, ali] : [ali, maria];
        const line = by.panel.getByRole('textbox', { name: say(by.language, 'panel.capture') });
        await line.fill(text);
        const understood = by.panel.getByTestId('capture');
        await understood.getByRole('button', { name: /27 nov/i }).waitFor();
        const owner = who === 'maria' ? /Ali/ : /Maria/;
        await understood.getByRole('button', { name: owner }).first().waitFor();
        await line.press('Enter');
        await seen(other.panel, recorded);
        const disputed = say(other.language, 'answer.disputed');
        await other.panel.getByRole('button', { name: disputed }).first().waitFor();
      }
    },
  );

  scene('the bot records what is said to it in the meeting’s chat, and both panels show it', async () => {
    for (const [who, text, recorded] of told.chatted) {
      const [by, other] = who === 'maria' ? [maria, ali] : [ali, maria];
      await by.page.getByTestId(`${by.side}-tab-thread`).click();
      await by.page.locator('[data-testid$="-input"]:visible').fill(text);
      await by.page.locator('[data-testid$="-send"]:visible').click();
      await lastCard(by).getByText(recorded).waitFor();
      await seen(other.panel, recorded);
      await by.page.getByTestId(`${by.side}-tab-meeting`).click();
      await seen(by.panel, recorded);
    }
  });

  scene('a step without a day is asked for one, gently and once; a decision is kept as one', async () => {
    const lineOf = ({ panel, language }: Window) =>
      panel.getByRole('textbox', { name: say(language, 'panel.capture') });
    for (const [who, text] of told.undated) {
      const by = who === 'maria' ? maria : ali;
      await lineOf(by).fill(text);
      await by.panel.getByText(say(by.language, 'panel.capture.when')).waitFor();
      await lineOf(by).press('Enter');
      await expect.poll(() => lineOf(by).inputValue()).toBe('');
    }
    for (const [who, text, recorded] of told.decided) {
      const by = who === 'maria' ? maria : ali;
      await lineOf(by).fill(text);
      await by.panel.getByText(say(by.language, 'panel.decision'), { exact: true }).waitFor();
      await lineOf(by).press('Enter');
      await expect
        .poll(async () => (await session()).decisions.map(({ text: kept }) => kept).join())
        .toMatch(recorded);
    }
  });

  scene('Ali’s goal stands with its pace, and what it serves', async () => {
    await maria.panel.getByRole('button', { name: /Ny ARR Q4/ }).click();
    await seen(maria.panel, /Ny ARR, team Maria/);
    await maria.page.keyboard.press('Escape');
  });

  scene('the stage shows both the agenda, the goals and the next steps', async () => {
    const page = await maria.context.newPage();
    await page.goto(`${kadens.address}/?leftView=meeting&rightView=meeting&leftLang=sv&rightLang=en`);
    await page
      .frameLocator('[data-testid="left-panel"]')
      .getByRole('button', { name: sv('panel.share') })
      .click();
    for (const side of ['left', 'right'])
      await seen(page.frameLocator(`[data-testid="${side}-stage"]`), sentByAli);
    await page.close();
  });

  scene('nothing of what Maria wrote for herself has reached Ali’s browser', () => {
    expect(reachedAli.length).toBeGreaterThan(50);
    expect(reachedAli.join('\n')).not.toContain(told.secret);
    return Promise.resolve();
  });

  scene('stopping the server in the middle and starting it again loses nothing', async () => {
    kadens = await kadens.restart();
    await seen(maria.panel, types.deal.short.sv);
    expect((await session()).steps.length).toBe(6);
  });

  scene('the close reads the steps back, and the recap comes into the meeting’s chat', async () => {
    await maria.panel.getByRole('button', { name: sv('panel.close') }).click();
    await maria.panel.getByRole('button', { name: sv('panel.closing.do') }).click();
    await seen(maria.panel, sv('recap.closed'));
    await seen(ali.panel, en('recap.closed'));
    await kadens.moveClock(addMinutes(kadens.now(), REOPENS_WITHIN_MINUTES));
    await maria.page.getByTestId('left-tab-thread').click();
    await lastCard(maria).getByText(sv('chat.recap')).waitFor();
    await lastCard(maria).getByText(decision).waitFor();
  });

  scene('an hour later Ali is asked how useful it was, in his own chat', async () => {
    await kadens.moveClock(toInstant('2026-11-26T10:35:00.000Z'));
    await ali.go('chat');
    await lastCard(ali)
      .getByRole('button', { name: en('chat.usefulness.4'), exact: true })
      .click();
    await seen(ali.page, en('chat.usefulness.thanks', { answer: en('chat.usefulness.4') }));
  });

  scene('Ali is reminded once, in working hours, and answers with one tap', async () => {
    const reminders = () => ali.page.locator('[data-testid="card"]:visible', { hasText: sentByAli });
    const before = await reminders().count();
    await kadens.moveClock(toInstant('2026-11-27T06:30:00.000Z'));
    await kadens.moveClock(toInstant('2026-11-27T07:00:00.000Z'));
    await expect.poll(() => reminders().count()).toBe(before + 1);
    await kadens.moveClock(toInstant('2026-11-27T10:00:00.000Z'));
    expect(await reminders().count()).toBe(before + 1);
    const card = reminders().last();
    await card.getByRole('button', { name: en('answer.kept'), exact: true }).click();
    // The card had two promises: this one is answered in it, and what is left to answer is the other.
    await card.getByText(/^✓ .*Volvo/).waitFor();
    await card.getByText(calledByAli).waitFor();
    await maria.go('personal');
    await maria.personal.getByText('Ali Rezai').first().click();
    await maria.personal
      .getByRole('region', { name: sv('personal.rep.open'), exact: true })
      .getByRole('button', { expanded: false })
      .click();
    await seen(maria.personal, 'Boka möte med ekonomichefen på Volvo');
    const part = (title: WordKey) => maria.personal.getByRole('region', { name: sv(title), exact: true });
    await part('personal.rep.kept').getByText(sentByAli).waitFor();
    expect(await part('personal.rep.commitments').getByText(sentByAli).count()).toBe(0);
    await maria.page.keyboard.press('Escape');
  });

  scene('after the day comes a question, and a call for help goes first on the next agenda', async () => {
    await kadens.moveClock(toInstant('2026-11-30T07:00:00.000Z'));
    const question = ali.page.locator('[data-testid="card"]:visible', { hasText: calledByAli }).last();
    await question.getByRole('button', { name: en('answer.help') }).click();
    await question.getByText(en('chat.kept.then', { other: 'Maria' })).waitFor({ state: 'detached' });
    await kadens.moveClock(toInstant('2026-12-10T08:55:00.000Z'));
    await maria.go('meeting');
    await maria.page.getByTestId('left-tab-meeting').click();
    await maria.panel.getByRole('button', { name: sv('panel.start'), exact: true }).click();
    await seen(maria.panel, sv('app.help-wanted'));
    await seen(maria.panel, decision);
  });

  /** The session of the story, as Maria sees it. */
  const session = async () => {
    const row = (await kadens.must('maria', getTeam)).rows.find(
      ({ rhythm }) => rhythm.rep.name === 'Ali Rezai',
    );
    return kadens.must('maria', getSession, { params: { id: row?.liveSessionId ?? '' } });
  };
});
