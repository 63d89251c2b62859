import { vi } from 'vitest';
import { dayAt, toDay } from '../../shared/domain/time.ts';
import type { CalendarDay } from '../../shared/domain/time.ts';
import { say } from '../../shared/words/say.ts';
import { daysIn } from '../../shared/capture/due-day.ts';
import { getRhythm, getTeam } from '../../shared/contracts/rhythm.ts';
import { getSession } from '../../shared/contracts/session.ts';
import type { Language } from '../../shared/domain/language.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { misfitsIn } from './fit.ts';
import { missingFromPanel } from './panel-fit.ts';
import { tabIn } from './person-window.ts';
import type { PersonWindow } from './person-window.ts';
import type { World } from './world.ts';

/** Milliseconds that the two windows are given to come to show the same. */
const AGREEING = 10_000;
/** A session counts at most half as much again as it was planned for (docs/decisions, sessions that end by themselves). */
const COUNTED_AT_MOST = 1.5;
/** Hours after which no session still goes on, however long somebody stayed in it. */
const LIVE_AT_MOST = 12;
const ZONE = 'Europe/Stockholm';
/** What is typed into fields by this walk; each is one of a kind. */
const PHRASE = /(?:ord|hemligt) nummer \d+ skrevs/gu;

/** What a day is said as on a screen, and which day it is. */
type SaidDay = Readonly<{ text: string; day: CalendarDay }>;

const daysSaidIn = async (window: PersonWindow): Promise<readonly SaidDay[]> => {
  const times = await tabIn(window)
    ?.locator('time[datetime]')
    .evaluateAll((elements) =>
      elements.map((element) => ({
        text: element.firstChild?.textContent ?? '',
        day: element.getAttribute('datetime') ?? '',
      })),
    );
  return (times ?? []).flatMap(({ text, day }) =>
    /^\d{4}-\d{2}-\d{2}$/u.test(day) ? [{ text, day: toDay(day) }] : [],
  );
};

const daysReadBack = async (window: PersonWindow, today: CalendarDay): Promise<readonly string[]> => {
  const language: Language = window.place.language;
  return (await daysSaidIn(window))
    .filter(({ day }) => day >= today)
    .filter(({ text, day }) => daysIn(text, language, today).at(-1)?.day !== day)
    .map(({ text, day }) => `“${text}” is not read back as ${day}`);
};

/** What a window shows of a live session, and the lines of the notes that both share where they are in view. */
type PanelState = Readonly<{
  section: string | null;
  /** Whether this person looks at another section than the two are in, and is told so. */
  isAway: boolean;
  notes: string | null;
  /** Whether what is typed goes there. */
  isInNotes: boolean;
  hasSteps: boolean;
}>;

/** Null where a window shows no section of a live session. */
export const panelIn = async (window: PersonWindow): Promise<PanelState | null> =>
  (await tabIn(window)
    ?.evaluate((): PanelState | null => {
      const section = document.querySelector('[data-testid=section]');
      if (!section) return null;
      const written = section.querySelector('.cm-content')?.cloneNode(true);
      // Where the other's caret is stands among the text, with their name.
      if (written instanceof Element)
        for (const caret of written.querySelectorAll('.cm-ySelectionCaret')) caret.remove();
      return {
        section: section.getAttribute('data-section'),
        isAway: document.querySelector('[data-testid=off-section]') !== null,
        notes:
          written instanceof Element
            ? [...written.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n')
            : null,
        isInNotes: document.activeElement?.closest('.cm-content') !== null,
        hasSteps: document.querySelector('[data-testid=step-strip]') !== null,
      };
    })
    .catch(() => null)) ?? null;

const disagreement = async ({ windows }: World): Promise<string | null> => {
  const [first, second] = windows;
  if (!first || !second || windows.some(({ isOffline }) => isOffline)) return null;
  if (tabIn(first)?.url() !== tabIn(second)?.url()) return null;
  const [one, other] = await Promise.all([panelIn(first), panelIn(second)]);
  if (!one || !other) return null;
  if (one.isAway !== other.isAway) return null;
  if (one.section !== other.section)
    return one.isAway ? null : `one is in ${one.section}, the other in ${other.section}`;
  if (one.notes !== null && other.notes !== null && one.notes !== other.notes)
    return `the notes differ: ${JSON.stringify([one.notes, other.notes])}`;
  return one.hasSteps === other.hasSteps ? null : 'one sees next steps, the other none';
};

/** Asks again until nothing is wrong any more, for as long as what is on its way may take. */
const lasting = (ask: () => Promise<string | null>): Promise<readonly string[]> =>
  vi
    .waitFor(
      async () => {
        const fault = await ask();
        if (fault !== null) throw new Error(fault);
        return [];
      },
      { timeout: AGREEING, interval: 100 },
    )
    .catch((error: unknown) => [error instanceof Error ? error.message : String(error)]);

/** Says so where nothing in a window has the focus; null else, and where the window itself hasn't. */
export const focusLost = async (window: PersonWindow): Promise<string | null> => {
  const frame = tabIn(window);
  const isLost = await frame?.evaluate(
    () =>
      document.hasFocus() && (document.activeElement === null || document.activeElement === document.body),
  );
  return isLost === true ? `${window.person}: nothing has the focus` : null;
};

/** Says so where a toast can't be heard since a dialog is open, or there is said to be no contact though there is. */
const outOfPlace = async (window: PersonWindow): Promise<string | null> => {
  const seen = await tabIn(window)?.evaluate(() => {
    const modal = document.querySelector('[aria-modal=true]');
    const toasts = [...document.querySelectorAll('.fui-Toast')];
    return {
      isToastOutside: modal !== null && toasts.some((toast) => !modal.contains(toast)),
      text: document.body.innerText,
    };
  });
  if (seen?.isToastOutside === true) return 'a toast stands outside the dialog that is open';
  return !window.isOffline && seen?.text.includes(say(window.place.language, 'app.offline')) === true
    ? 'there is said to be no contact'
    : null;
};

/** What somebody has typed in a window and not sent yet, of what was typed by this walk. */
export const unsentIn = async (window: PersonWindow): Promise<readonly string[]> => {
  const values = await tabIn(window)?.evaluate(() =>
    [...document.querySelectorAll('input, textarea')].map((field) =>
      field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
    ),
  );
  return (values ?? []).flatMap((value) => value.match(PHRASE) ?? []);
};

/** Whether words stand anywhere in a window, in a field or as text. */
const standsIn = async (window: PersonWindow, text: string): Promise<boolean> =>
  (await tabIn(window)?.evaluate(
    (wanted) =>
      document.body.innerText.includes(wanted) ||
      [...document.querySelectorAll('input, textarea')].some(
        (field) =>
          (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) &&
          field.value.includes(wanted),
      ),
    text,
  )) ?? true;

const lostToOther = async (unsent: Unsent): Promise<string | null> => {
  for (const { window, texts } of unsent)
    for (const text of texts)
      if (!(await standsIn(window, text))) return `${window.person} was typing “${text}”, and it is gone`;
  return null;
};

const sessionsBeyond = async ({ product }: World): Promise<readonly string[]> => {
  const now = product.now();
  const { rows } = await product.must('maria', getTeam);
  const faults: string[] = [];
  for (const { rhythm } of rows) {
    const { sessions } = await product.must('maria', getRhythm, { params: { id: rhythm.id } });
    for (const { id, state } of sessions) {
      if (state !== 'live' && state !== 'closed') continue;
      const session = await product.must('maria', getSession, { params: { id } });
      const { startedAt } = session;
      if (state === 'live' && startedAt !== null && addMinutes(startedAt, LIVE_AT_MOST * 60) < now)
        faults.push(`a session still goes on at ${now}`);
      if ((session.heldMinutes ?? 0) > COUNTED_AT_MOST * session.minutes)
        faults.push(`${session.heldMinutes} minutes are counted of ${session.minutes}`);
    }
  }
  return faults;
};

const leaked = ({ windows, secrets }: World): readonly string[] => {
  const found = windows.flatMap(({ person, received }) =>
    secrets
      .filter(({ by, text }) => by !== person && received.some((one) => one.includes(text)))
      .map(({ text }) => `what only its writer may read came to ${person}: ${text}`),
  );
  for (const { received } of windows) received.length = 0;
  return found;
};

/** What those who did nothing had typed before a move. */
export type Unsent = readonly Readonly<{ window: PersonWindow; texts: readonly string[] }>[];

/** Whether what changed could take the focus away: after a reload nobody has put it anywhere yet. */
export type After = Readonly<{
  window: PersonWindow | null;
  keepsFocus: boolean;
  movesTime: boolean;
  unsent: Unsent;
}>;

/** Everything that is not as it always is, in words. */
export const faultsIn = async (world: World, after: After): Promise<readonly string[]> => {
  const { windows, product } = world;
  const today = dayAt(product.now(), ZONE);
  const faults: string[] = [...world.complaints, ...(await lasting(() => disagreement(world)))];
  const { window, keepsFocus, movesTime, unsent } = after;
  faults.push(...(await lasting(() => lostToOther(unsent))));
  if (window && keepsFocus) faults.push(...(await lasting(() => focusLost(window))));
  for (const one of windows) {
    const frame = tabIn(one);
    faults.push(...one.complaints.map((complaint) => `${one.person}: ${complaint}`));
    if (frame === null) continue;
    faults.push(
      ...(await lasting(async () => (await misfitsIn(frame))[0] ?? null)).map(
        (fault) => `${one.person}: ${fault}`,
      ),
    );
    faults.push(...(await lasting(() => outOfPlace(one))));
    if (one.place.view === 'panel')
      faults.push(
        ...(await lasting(async () => (await missingFromPanel(frame))[0] ?? null)).map(
          (fault) => `${one.person}: ${fault}`,
        ),
      );
    if (!one.isOffline)
      faults.push(...(await lasting(async () => (await daysReadBack(one, today))[0] ?? null)));
  }
  if (movesTime) faults.push(...(await sessionsBeyond(world)));
  return [...faults, ...leaked(world)];
};
