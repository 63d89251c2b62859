import type { BrowserContext, Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeMySettings } from '../../shared/contracts/person.ts';
import { getTeam } from '../../shared/contracts/rhythm.ts';
import { getSession } from '../../shared/contracts/session.ts';
import { types } from '../../shared/coaching/types.ts';
import type { Language } from '../../shared/domain/language.ts';
import { REOPENS_WITHIN_MINUTES } from '../../shared/domain/session.ts';
import { addMinutes, toInstant } from '../../shared/domain/time.ts';
import { say as saying } from '../../shared/words/say.ts';
import type { WordKey, WordValues } from '../../shared/words/say.ts';
import { openBrowser } from '../support/browser.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

type Window = Readonly<{
  page: Page;
  context: BrowserContext;
  personal: FrameLocator;
  panel: FrameLocator;
  go: (place: 'chat' | 'personal' | 'meeting') => Promise<void>;
}>;

/** What everybody says in the story, in both languages. */
const told = {
  sv: {
    point: 'Prislistan för nästa år',
    step: 'Ali skickar offerten till Volvo senast fredag',
    stepText: /offerten till Volvo/,
    chatted: '@Kadens Jag ringer Scania i morgon',
    chattedText: /Scania/,
    undated: 'Jag pratar med produkt om integrationen igen',
    decided: 'Beslut: vi går vidare utan rabatt',
    decision: /vi går vidare utan rabatt/i,
    notes: ['CFO skriver på, inte inköp', 'Vi träffar dem på plats'],
    offline: ' (hon svarade i går)',
    secret: 'Hemligt: Ali verkar trött',
  },
  en: {
    point: 'The price list for next year',
    step: 'Ali sends the quote to Volvo by Friday',
    stepText: /quote to Volvo/,
    chatted: '@Kadens I will call Scania tomorrow',
    chattedText: /Scania/,
    undated: 'I will talk to product about the integration again',
    decided: 'Decision: we go on without a discount',
    decision: /we go on without a discount/i,
    notes: ['The CFO signs, not purchasing', 'We meet them on site'],
    offline: ' (she answered yesterday)',
    secret: 'Secret: Ali seems tired',
  },
} as const;

/** The story as tests, one after another, each from where the one before has left both. */
export const tellStory = (language: Language): void => {
  describe(`one coaching 1:1, lived through by both, in ${language}`, () => {
    let kadens: Product;
    let browser: Browser;
    let maria: Window;
    let ali: Window;
    /** Everything that has reached Ali's browser. */
    const reachedAli: string[] = [];
    const words = told[language];
    const say = (key: WordKey, values?: WordValues): string => saying(language, key, values);

    const openWindow = async (side: 'left' | 'right', listen: (text: string) => void): Promise<Window> => {
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
        page,
        context,
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
        await kadens.must(person, changeMySettings, { body: { language } });
      browser = await openBrowser();
      maria = await openWindow('left', () => undefined);
      ali = await openWindow('right', (text) => reachedAli.push(text));
    });
    afterAll(async () => {
      await browser.close();
      await kadens.end();
    });

    let scenes = 0;
    /** One rule of the story. When it breaks, what both saw is kept in build/e2e, for whoever looks into it. */
    const scene = (rule: string, play: () => Promise<void>): void =>
      test(rule, async () => {
        scenes += 1;
        try {
          await play();
        } catch (error) {
          for (const [name, { page }] of Object.entries({ maria, ali }))
            await page.screenshot({ path: `build/e2e/${language}-${scenes}-${name}.png` });
          throw error;
        }
      });

    scene('Maria sees her team, and Ali what he has promised', async () => {
      await seen(maria.personal, 'Johan Berg');
      await seen(maria.personal, 'Sara Nyström');
      await ali.personal.getByRole('tab', { name: say('personal.commitments.week') }).click();
      await seen(ali.personal, 'Boka möte med ekonomichefen på Volvo');
    });

    scene('Maria sets a rhythm for Ali, and it is booked in both calendars', async () => {
      await maria.personal
        .getByRole('button', { name: say('personal.do.set-rhythm') })
        .first()
        .click();
      await maria.personal.getByRole('button', { name: say('personal.rhythm.save') }).click();
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
      await lastCard(ali).getByRole('textbox').fill(words.point);
      await lastCard(ali)
        .getByRole('button', { name: say('chat.preparation.add') })
        .click();
      await seen(ali.page, words.point);
      await maria.go('meeting');
      await seen(maria.panel, words.point);
    });

    scene('the meeting starts the session for both, and follow-up comes first', async () => {
      await kadens.moveClock(toInstant('2026-11-26T09:00:00.000Z'));
      await maria.panel.getByRole('button', { name: types.deal.name[language] }).click();
      await ali.go('meeting');
      await maria.page.getByTestId('left-meeting-start').click();
      await seen(maria.panel, 'Prata med produkt om integrationen');
      await seen(ali.panel, 'Prata med produkt om integrationen');

      await maria.panel.getByRole('button', { name: say('answer.moved') }).click();
      await maria.panel.getByRole('button', { name: say('reason.time') }).click();
      await maria.panel
        .getByRole('group', { name: say('panel.day') })
        .getByRole('button')
        .last()
        .click();
      await maria.panel
        .getByRole('button', { name: new RegExp(`^${say('answer.move')}`) })
        .last()
        .click();
      await seen(ali.panel, 'Skicka referenserna till Scania');
      await ali.panel.getByRole('button', { name: say('answer.kept'), exact: true }).click();
      await seen(maria.panel, 'Boka möte med ekonomichefen på Volvo');
    });

    scene('both write in the same notes at once, and what one writes offline is merged', async () => {
      const notesOf = ({ panel }: Window) =>
        panel.getByRole('textbox', { name: say('panel.notes'), exact: true });
      await notesOf(maria).click();
      await notesOf(ali).click();
      await Promise.all([
        notesOf(maria).pressSequentially(words.notes[0]),
        notesOf(ali).pressSequentially(words.notes[1]),
      ]);
      const letters = (text: string | null) =>
        Array.from((text ?? '').replace(/\s/g, ''))
          .sort()
          .join('');
      const both = letters(words.notes.join(''));
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
      await notesOf(ali).pressSequentially(words.offline);
      await notesOf(maria).pressSequentially('!');
      expect(await textOf(maria)).not.toContain(words.offline.trim());
      await ali.context.setOffline(false);
      await expect.poll(() => textOf(maria)).toContain(words.offline.trim());
      await expect.poll(async () => letters(await textOf(ali))).toBe(letters(await textOf(maria)));

      // The network is back before the connection that it took has ended, which takes its time.
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
      await maria.panel.getByRole('button', { name: say('panel.private') }).click();
      await maria.panel.getByRole('textbox', { name: say('panel.private') }).fill(words.secret);
      await maria.panel.getByText(say('panel.private.saved')).waitFor();
      await maria.panel.getByRole('button', { name: say('panel.private.close') }).click();
    });

    scene('the section in hand is the same for both', async () => {
      await maria.panel
        .getByRole('button', { name: new RegExp(say('panel.next', { title: '' }).trim()) })
        .click();
      const title = await maria.panel.getByRole('heading').first().textContent();
      await seen(ali.panel, title ?? '');
    });

    scene(
      'a next step is understood while it is typed, recorded with Enter, and seen by the other at once',
      async () => {
        const line = maria.panel.getByRole('textbox', { name: say('panel.capture') });
        await line.fill(words.step);
        await maria.panel.getByRole('button', { name: /27 nov/i }).waitFor();
        await maria.panel.getByRole('button', { name: /Ali/ }).first().waitFor();
        await line.press('Enter');
        await seen(ali.panel, words.stepText);
        await ali.panel.getByRole('button', { name: say('answer.disputed') }).waitFor();
      },
    );

    scene('the bot records what is said to it in the meeting’s chat, and both panels show it', async () => {
      await ali.page.getByTestId('right-tab-thread').click();
      await ali.page.locator('[data-testid$="-input"]:visible').fill(words.chatted);
      await ali.page.locator('[data-testid$="-send"]:visible').click();
      await lastCard(ali).getByText(words.chattedText).waitFor();
      await seen(maria.panel, words.chattedText);
      await ali.page.getByTestId('right-tab-meeting').click();
      await seen(ali.panel, words.chattedText);
    });

    scene('a step without a day is asked for one, gently and once; a decision is kept as one', async () => {
      const line = maria.panel.getByRole('textbox', { name: say('panel.capture') });
      await line.fill(words.undated);
      await maria.panel.getByText(say('panel.capture.when')).waitFor();
      await line.press('Enter');
      await expect.poll(() => line.inputValue()).toBe('');
      await line.fill(words.decided);
      await maria.panel.getByText(say('panel.decision'), { exact: true }).waitFor();
      await line.press('Enter');
      await expect
        .poll(async () => (await session()).decisions.map(({ text }) => text).join())
        .toMatch(words.decision);
    });

    scene('Ali’s goal stands with its pace, and what it serves', async () => {
      await maria.panel.getByRole('button', { name: /Ny ARR Q4/ }).click();
      await seen(maria.panel, /Ny ARR, team Maria/);
      await maria.page.keyboard.press('Escape');
    });

    scene('the stage shows both the agenda, the goals and the next steps', async () => {
      const page = await maria.context.newPage();
      await page.goto(
        `${kadens.address}/?leftView=meeting&rightView=meeting&leftLang=${language}&rightLang=${language}`,
      );
      await page
        .frameLocator('[data-testid="left-panel"]')
        .getByRole('button', { name: say('panel.share') })
        .click();
      for (const side of ['left', 'right'])
        await seen(page.frameLocator(`[data-testid="${side}-stage"]`), words.stepText);
      await page.close();
    });

    scene('nothing of what Maria wrote for herself has reached Ali’s browser', () => {
      expect(reachedAli.length).toBeGreaterThan(50);
      expect(reachedAli.join('\n')).not.toContain(words.secret);
      return Promise.resolve();
    });

    scene('stopping the server in the middle and starting it again loses nothing', async () => {
      kadens = await kadens.restart();
      await seen(maria.panel, types.deal.short[language]);
      expect((await session()).steps.length).toBe(3);
    });

    scene('the close reads the steps back, and the recap comes into the meeting’s chat', async () => {
      await maria.panel.getByRole('button', { name: say('panel.close') }).click();
      await maria.panel.getByRole('button', { name: say('panel.closing.do') }).click();
      await seen(maria.panel, say('recap.closed'));
      await seen(ali.panel, say('recap.closed'));
      await kadens.moveClock(addMinutes(kadens.now(), REOPENS_WITHIN_MINUTES));
      await maria.page.getByTestId('left-tab-thread').click();
      await lastCard(maria).getByText(say('chat.recap')).waitFor();
      await lastCard(maria).getByText(words.decision).waitFor();
    });

    scene('an hour later Ali is asked how useful it was, in his own chat', async () => {
      await kadens.moveClock(toInstant('2026-11-26T10:35:00.000Z'));
      await ali.go('chat');
      await lastCard(ali)
        .getByRole('button', { name: say('chat.usefulness.4'), exact: true })
        .click();
      await seen(ali.page, say('chat.usefulness.thanks', { answer: say('chat.usefulness.4') }));
    });

    scene('Ali is reminded once, in working hours, and answers with one tap', async () => {
      const reminders = () => ali.page.locator('[data-testid="card"]:visible', { hasText: words.stepText });
      const before = await reminders().count();
      await kadens.moveClock(toInstant('2026-11-27T06:30:00.000Z'));
      await kadens.moveClock(toInstant('2026-11-27T07:00:00.000Z'));
      await expect.poll(() => reminders().count()).toBe(before + 1);
      await kadens.moveClock(toInstant('2026-11-27T10:00:00.000Z'));
      expect(await reminders().count()).toBe(before + 1);
      const card = reminders().last();
      await card.getByRole('button', { name: say('answer.kept'), exact: true }).click();
      await card.getByText(say('chat.kept.then', { other: 'Maria' })).waitFor();
      expect(await card.getByRole('button', { name: say('answer.kept'), exact: true }).count()).toBe(0);
      await maria.go('personal');
      await maria.personal.getByText('Ali Rezai').first().click();
      await maria.personal
        .getByRole('region', { name: say('personal.rep.open'), exact: true })
        .getByRole('button', { expanded: false })
        .click();
      await seen(maria.personal, 'Boka möte med ekonomichefen på Volvo');
      const part = (title: WordKey) => maria.personal.getByRole('region', { name: say(title), exact: true });
      await part('personal.rep.kept').getByText(words.stepText).waitFor();
      expect(await part('personal.rep.commitments').getByText(words.stepText).count()).toBe(0);
      await maria.page.keyboard.press('Escape');
    });

    scene('after the day comes a question, and a call for help goes first on the next agenda', async () => {
      await kadens.moveClock(toInstant('2026-11-30T07:00:00.000Z'));
      const question = ali.page
        .locator('[data-testid="card"]:visible', { hasText: words.chattedText })
        .last();
      await question.getByRole('button', { name: say('answer.help') }).click();
      await question.getByText(say('chat.kept.then', { other: 'Maria' })).waitFor({ state: 'detached' });
      await kadens.moveClock(toInstant('2026-12-10T08:55:00.000Z'));
      await maria.go('meeting');
      await maria.page.getByTestId('left-tab-meeting').click();
      await maria.panel.getByRole('button', { name: say('panel.start'), exact: true }).click();
      await seen(maria.panel, words.chattedText);
      await seen(maria.panel, words.decision);
    });

    /** The session of the story, as Maria sees it. */
    const session = async () => {
      const row = (await kadens.must('maria', getTeam)).rows.find(
        ({ rhythm }) => rhythm.rep.name === 'Ali Rezai',
      );
      return kadens.must('maria', getSession, { params: { id: row?.liveSessionId ?? '' } });
    };
  });
};
