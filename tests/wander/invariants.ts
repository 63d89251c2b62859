import { noDaysOff } from '../../shared/domain/working-days.ts';
import { vi } from 'vitest';
import { dayAt, toDay } from '../../shared/domain/time.ts';
import type { CalendarDay } from '../../shared/domain/time.ts';
import { say } from '../../shared/words/say.ts';
import { daysIn } from '../../shared/capture/due-day.ts';
import { language } from '../../shared/domain/language.ts';
import type { Language } from '../../shared/domain/language.ts';
import { getSession } from '../../shared/contracts/session.ts';
import { misfitsIn } from '../support/fit.ts';
import { EVENTUALLY } from '../support/eventually.ts';
import { lostFromNotes } from './kept-notes.ts';
import { wrongSessions } from './pair-sessions.ts';
import { missingFromPanel, timeBeyondReason } from './panel-fit.ts';
import { tabIn } from './person-window.ts';
import type { PersonWindow } from './person-window.ts';
import { isInPrivateNotes, leakedPrivateNotes } from './private-notes.ts';
import { ZONE } from './world.ts';
import type { World } from './world.ts';

/** Milliseconds for which something no longer true may be shown: half the time of a toast that nobody dismisses. */
const GONE_WITHIN = 5_000;
/** The phrases this walk types into fields; each is unique. */
const PHRASE = /(?:ord|\p{L}emligt) nummer \d+ skrevs/gu;

/** How a day is written on a screen, and which day it is. */
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
  const spoken: Language = window.place.language;
  return (await daysSaidIn(window))
    .filter(({ day }) => day >= today)
    .filter(({ text, day }) => {
      const said = daysIn(text, spoken, today, noDaysOff);
      return said.length === 0 || said.some((one) => one.day !== day);
    })
    .map(({ text, day }) => `“${text}” is not read back as ${day}`);
};

/** A window's view of a live session, including the shared notes' text if in view. */
type PanelState = Readonly<{
  /** Which session: a manager's panel may be in a meeting with another rep. */
  session: string;
  section: string | null;
  /** Whether this person views another section than the two are in, and is told so. */
  isAway: boolean;
  notes: string | null;
  /** Whether typing goes into the notes. */
  isInNotes: boolean;
  hasSteps: boolean;
}>;

/** The labels of the shared notes, in both languages. */
export const NOTES = language.options.map((one) => say(one, 'panel.notes'));

/** Null if a window shows no section of a live session. */
export const panelIn = async (window: PersonWindow): Promise<PanelState | null> =>
  (await tabIn(window)
    ?.evaluate((labels: readonly string[]): PanelState | null => {
      const section = document.querySelector('[data-testid=section]');
      if (!section) return null;
      const plain = [...section.querySelectorAll('textarea')].find(({ ariaLabel }) =>
        labels.includes(ariaLabel ?? ''),
      );
      const written = section.querySelector('.cm-content')?.cloneNode(true);
      // The other person's caret, with their name, is part of the text, and so is the placeholder.
      if (written instanceof Element)
        for (const aside of written.querySelectorAll('.cm-ySelectionCaret, .cm-placeholder')) aside.remove();
      return {
        session: section.getAttribute('data-session') ?? '',
        section: section.getAttribute('data-section'),
        isAway: document.querySelector('[data-testid=off-section]') !== null,
        notes:
          written instanceof Element
            ? [...written.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n')
            : (plain?.value ?? null),
        isInNotes:
          document.activeElement?.matches('.cm-content') === true ||
          document.activeElement === (plain ?? null),
        hasSteps: document.querySelector('[data-testid=step-strip]') !== null,
      };
    }, NOTES)
    .catch(() => null)) ?? null;

/** Whether a session is one of the pair's, rather than of the manager and another rep. */
const isOfPair = async ({ product, rhythm }: World, session: string): Promise<boolean> =>
  (await product.must('maria', getSession, { params: { id: session } })).rhythmId === rhythm;

const disagreement = async (world: World): Promise<string | null> => {
  const { windows } = world;
  const [first, second] = windows;
  if (!first || !second || windows.some(({ isOffline }) => isOffline)) return null;
  if (tabIn(first)?.url() !== tabIn(second)?.url()) return null;
  const [one, other] = await Promise.all([panelIn(first), panelIn(second)]);
  if (!one || !other) return null;
  if (one.session !== other.session)
    return (await isOfPair(world, one.session)) && (await isOfPair(world, other.session))
      ? 'the two are in different sessions'
      : null;
  if (one.isAway !== other.isAway) return null;
  if (one.section !== other.section)
    return one.isAway ? null : `one is in ${one.section}, the other in ${other.section}`;
  if (one.notes !== null && other.notes !== null && one.notes !== other.notes)
    return `the notes differ: ${JSON.stringify([one.notes, other.notes])}`;
  return one.hasSteps === other.hasSteps ? null : 'one sees next steps, the other none';
};

/** Asks repeatedly until nothing is wrong; only what stays wrong is a fault, however busy the machine is. */
export const lasting = (
  ask: () => Promise<string | null>,
  { timeout } = EVENTUALLY,
): Promise<readonly string[]> =>
  vi
    .waitFor(
      async () => {
        const fault = await ask();
        if (fault !== null) throw new Error(fault);
        return [];
      },
      { timeout, interval: 100 },
    )
    .catch((error: unknown) => [error instanceof Error ? error.message : String(error)]);

/** A fault if nothing in a window has the focus; null otherwise, and if the window itself hasn't. */
export const focusLost = async (window: PersonWindow): Promise<string | null> => {
  const frame = tabIn(window);
  const isLost = await frame?.evaluate(
    () =>
      document.hasFocus() && (document.activeElement === null || document.activeElement === document.body),
  );
  return isLost === true ? `${window.person}: nothing has the focus` : null;
};

/** Texts shown only while there is no connection. */
const NO_CONTACT = [
  ...(['app.offline', 'app.refused.offline', 'app.problem.offline.title', 'personal.offline'] as const),
];

/** A fault if a toast can't be heard since a dialog is open, or if the connection is said to be lost when it isn't. */
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
  const isSaid = NO_CONTACT.some((key) => seen?.text.includes(say(window.place.language, key)) === true);
  return !window.isOffline && isSaid ? 'there is said to be no contact' : null;
};

/** What somebody has begun in a window and not sent: phrases typed by this walk, and open forms. */
export const unsentIn = async (
  window: PersonWindow,
): Promise<Readonly<{ texts: readonly string[]; forms: readonly string[] }>> => {
  const found = await tabIn(window)?.evaluate(() => ({
    values: [...document.querySelectorAll('input, textarea')].map((field) =>
      field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
    ),
    forms: [...document.querySelectorAll('form[aria-label]')].map(
      (form) => form.getAttribute('aria-label') ?? '',
    ),
  }));
  return {
    texts: found?.values.flatMap((value) => value.match(PHRASE) ?? []) ?? [],
    forms: found?.forms ?? [],
  };
};

/** Whether a phrase is anywhere in a window, in a field or as text. */
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

/** Whether a window shows an answer just given. */
const isAnsweredIn = async (window: PersonWindow): Promise<boolean> =>
  ((await tabIn(window)?.locator('[data-testid=answered]').count()) ?? 0) > 0;

const lostToOther = async (world: World, unsent: Unsent): Promise<string | null> => {
  for (const { window, texts, forms } of unsent) {
    for (const text of texts)
      if (!(await standsIn(window, text)) && !(await isInPrivateNotes(world, window, text)))
        return `${window.person} was typing “${text}”, and it is gone`;
    // When the other person ends the session or answers the commitment, open forms without typed text may go.
    if ((await panelIn(window)) === null || (await isAnsweredIn(window))) continue;
    const open = (await unsentIn(window)).forms;
    const closed = forms.find((form) => !open.includes(form));
    if (closed !== undefined) return `${window.person} had “${closed}” open, and it is gone`;
  }
  return null;
};

/** What the people who did nothing had begun before a move. */
export type Unsent = readonly (Readonly<{ window: PersonWindow }> & Awaited<ReturnType<typeof unsentIn>>)[];

/** What a move may have changed. `keepsFocus` is false when the focus may be lost: after a reload nobody has placed it yet. */
export type After = Readonly<{
  window: PersonWindow | null;
  keepsFocus: boolean;
  movesTime: boolean;
  unsent: Unsent;
}>;

/** Every broken invariant, in words. */
export const faultsIn = async (world: World, after: After): Promise<readonly string[]> => {
  const { windows, product } = world;
  const today = dayAt(product.now(), ZONE);
  const faults: string[] = [...world.complaints, ...(await lasting(() => disagreement(world)))];
  const { window, keepsFocus, movesTime, unsent } = after;
  faults.push(...(await lasting(() => lostToOther(world, unsent))));
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
    faults.push(...(await lasting(() => outOfPlace(one), { timeout: GONE_WITHIN })));
    if (one.place.view === 'panel')
      faults.push(
        ...(
          await lasting(async () => (await missingFromPanel(frame))[0] ?? (await timeBeyondReason(frame)))
        ).map((fault) => `${one.person}: ${fault}`),
      );
    if (!one.isOffline)
      faults.push(...(await lasting(async () => (await daysReadBack(one, today))[0] ?? null)));
  }
  faults.push(...(await wrongSessions(world, movesTime)));
  faults.push(...(await lasting(() => lostFromNotes(world))));
  return [...faults, ...leakedPrivateNotes(windows)];
};
