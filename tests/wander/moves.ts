import fc from 'fast-check';
import type { Locator } from 'playwright-core';
import { pressCard, sayToBot } from './chat.ts';
import { MARK, pressable, writable } from './in-view.ts';
import type { Control } from './in-view.ts';
import { faultsIn, focusLost, lasting, NOTES, panelIn, unsentIn } from './invariants.ts';
import type { After } from './invariants.ts';
import { goTo, NEVER, settle, shown, tabIn } from './person-window.ts';
import type { PersonWindow } from './person-window.ts';
import { PRIVATE_NOTES, privateWord, writePrivateNote } from './private-notes.ts';
import { settleDealInDrawer } from './rep-drawer.ts';
import { leastVisited, visit } from './world.ts';
import type { World } from './world.ts';

/** The result of a move: what was done, in words, and what went wrong at once. Null if there was nothing to do. */
type Done = Readonly<{ words: string; fault?: string | null; keepsFocus?: boolean; movesTime?: boolean }>;

/** A move of a wandering person; all moves of a walk share one world. */
export type Move = fc.AsyncCommand<object, World>;

/** How much of what a window shows is told with a fault. */
const TOLD = 600;

const wrong = async (faults: readonly string[], { trail, windows }: World): Promise<Error> => {
  const views = await Promise.all(
    windows.map(async (window) => {
      const text = await tabIn(window)
        ?.locator('body')
        .innerText()
        .catch(() => 'nothing');
      return `${window.person} sees: ${(text ?? 'nothing').replaceAll(/\s+/gu, ' ').slice(0, TOLD)}`;
    }),
  );
  const moves = trail.map((one, index) => `${index + 1}. ${one}`);
  return new Error([...faults, 'after:', ...moves, ...views].join('\n'));
};

const windowOf = ({ windows }: World, who: number): PersonWindow => {
  const window = windows[who % windows.length];
  if (!window) throw new Error('nobody wanders');
  return window;
};

const move = (who: number, act: (world: World, window: PersonWindow) => Promise<Done | null>): Move => {
  let words = 'nothing to do';
  return {
    check: () => true,
    run: async (_model, world) => {
      const window = windowOf(world, who);
      const others = world.windows.filter((one) => one !== window);
      const unsent = await Promise.all(
        others.map(async (one) => ({ window: one, ...(await unsentIn(one)) })),
      );
      const done = await act(world, window).catch(async (error: unknown) => {
        throw await wrong([String(error)], world);
      });
      if (done === null) return;
      if (done.movesTime !== true) world.movedAt = world.product.now();
      words = `${window.person}: ${done.words}`;
      world.trail.push(words);
      for (const each of world.windows) await settle(each);
      const after: After = {
        window,
        keepsFocus: done.keepsFocus ?? false,
        movesTime: done.movesTime ?? false,
        unsent,
      };
      const faults = [...(done.fault ? [done.fault] : []), ...(await faultsIn(world, after))];
      if (faults.length > 0) throw await wrong(faults, world);
    },
    toString: () => words,
  };
};

/** Milliseconds within which a visible element mostly is pressed; then it is seen whether it is still there. */
const PRESSED_WITHIN = 3_000;

/** Presses an element that was seen a moment ago. Only one that stays and is never pressed is stuck. */
const tryToPress = async (there: Locator): Promise<'pressed' | 'gone' | 'stuck'> => {
  for (const timeout of [PRESSED_WITHIN, NEVER]) {
    const isPressed = await there.click({ timeout }).then(
      () => true,
      () => false,
    );
    if (isPressed) return 'pressed';
    if ((await there.count().catch(() => 0)) === 0) return 'gone';
  }
  return 'stuck';
};

/** When the tab's page was opened; a different number means a different page. */
const openedAt = (window: PersonWindow): Promise<number> =>
  tabIn(window)
    ?.evaluate(() => performance.timeOrigin)
    .catch(() => 0) ?? Promise.resolve(0);

const press = async (world: World, window: PersonWindow, pick: number): Promise<Done | null> => {
  const frame = tabIn(window);
  if (!frame) return null;
  const all = await pressable(window);
  const inSection = all.filter(({ isInSection }) => isInSection);
  // Half of what people press in a session belongs to the section they are talking about.
  const found = leastVisited(world, pick < 0.5 && inSection.length > 0 ? inSection : all, (pick * 2) % 1);
  if (!found) return null;
  visit(world, found.key);
  const before = await panelIn(window);
  const opened = await openedAt(window);
  const there = frame.locator(`[${MARK}="${found.index}"]`);
  const tried = await tryToPress(there);
  if (tried === 'gone') return null;
  if (tried === 'stuck')
    return { words: `“${found.name}”`, fault: `“${found.name}” is seen and can't be pressed` };
  await settle(window);
  const after = await panelIn(window);
  const had = before?.notes ?? null;
  const has = after?.notes ?? null;
  // Whoever has put words into the notes goes on typing there: the next key must not press the button again.
  const isAstray =
    after?.section === before?.section &&
    // Notes that only come back into view were not written now.
    had !== null &&
    has !== null &&
    has !== had &&
    after?.isInNotes === false;
  const fault = isAstray ? `“${found.name}” put words into the notes, and the next key goes elsewhere` : null;
  // On a new page, nobody has placed the focus yet.
  return { words: `presses “${found.name}”`, fault, keepsFocus: (await openedAt(window)) === opened };
};

/** How often a typed line is sent with Enter. */
const SENDS_LINE = 0.5;

/** The value to type by kind of field; undefined for words. */
const byKind: Readonly<Record<string, string>> = { date: '2026-12-10', number: '3', time: '10:00' };

const noteWritten = async (world: World, window: PersonWindow, text: string): Promise<string | null> => {
  const panel = await panelIn(window);
  if (panel === null) return null;
  const { session, section, notes } = panel;
  if (!notes?.includes(text)) return `“${text}” was typed, the notes say ${JSON.stringify(notes)}`;
  const key = `${session} ${section}`;
  const before = world.notes.get(key) ?? [];
  world.notes.set(key, [...before, text]);
  // Text written offline reaches the other person once there is a network.
  if (world.windows.some(({ isOffline }) => isOffline)) return null;
  const [amiss] = await lasting(async () => {
    const stands = (await panelIn(window))?.notes ?? null;
    const wrong = stands === null ? [] : before.filter((one) => stands.split(one).length !== 2);
    return wrong.length > 0 ? `the notes hold ${JSON.stringify(wrong)} not just once` : null;
  });
  return amiss ?? null;
};

const isUnderSomething = async (window: PersonWindow, { index }: Control): Promise<boolean> =>
  (await tabIn(window)?.evaluate((marked) => {
    const over = [...document.querySelectorAll('[aria-modal=true]')].at(-1);
    return over !== undefined && over.querySelector(marked) === null;
  }, `[${MARK}="${index}"]`)) === true;

/** Types in the focused field, as after tapping a question, or else in another one. */
const type = async (world: World, window: PersonWindow, pick: number): Promise<Done | null> => {
  const frame = tabIn(window);
  if (!frame) return null;
  const fields = await writable(window);
  const focused = await frame.evaluate((mark) => document.activeElement?.getAttribute(mark) ?? null, MARK);
  const inFocus = fields.find(({ index }) => String(index) === focused);
  const field = inFocus ?? leastVisited(world, fields, pick);
  if (!field) return null;
  visit(world, field.key);
  const there = frame.locator(`[${MARK}="${field.index}"]`);
  if (!inFocus) {
    const tried = await tryToPress(there);
    // Something under way has meanwhile opened over the field.
    if (tried === 'gone' || (await isUnderSomething(window, field))) return null;
    if (tried === 'stuck')
      return { words: `“${field.name}”`, fault: `“${field.name}” is seen and can't be pressed` };
    // A click lands in the middle of the text; people continue at its end.
    await window.page.keyboard.press('ControlOrMeta+End');
  }
  const value = byKind[field.kind];
  if (value !== undefined) {
    await there.fill(value, { timeout: PRESSED_WITHIN }).catch(() => undefined);
    return { words: `fills in ${value} in “${field.name}”` };
  }
  const isPrivate = PRIVATE_NOTES.includes(field.name);
  world.phrases += 1;
  const text = `${isPrivate ? privateWord(window.person) : 'ord'} nummer ${world.phrases} skrevs`;
  await window.page.keyboard.type(text);
  const words = `types “${text}” in “${field.name}”`;
  if (NOTES.includes(field.name) && (await panelIn(window)) !== null) {
    // The plain field meanwhile becomes an editor, which must hold the same text.
    await settle(window);
    return { words, fault: await noteWritten(world, window, text), keepsFocus: true };
  }
  if ((await there.count()) === 0) return { words };
  const stands = await there.inputValue({ timeout: PRESSED_WITHIN }).catch(() => null);
  const limit = await there.getAttribute('maxlength', { timeout: PRESSED_WITHIN }).catch(() => null);
  const fits = limit === null || stands === null || stands.length < Number(limit);
  const isLost = stands !== null && fits && !stands.includes(text);
  const fault = isLost ? `“${text}” was typed, the field says “${stands}”` : null;
  if (fault !== null || field.kind !== 'text' || pick >= SENDS_LINE)
    return { words, fault, keepsFocus: true };
  await window.page.keyboard.press('Enter');
  await settle(window);
  // If the line asks for confirmation first, the same key confirms.
  const isAsked = (await there.count()) > 0 && (await there.inputValue().catch(() => '')) === stands;
  if (isAsked) await window.page.keyboard.press('Enter');
  return { words: `${words}, and hits Enter`, keepsFocus: true };
};

const KEYS = ['Enter', 'Escape', 'Tab', 'Space', 'Alt+n', 'ArrowDown', 'Shift+Tab'];

/** What people write to a bot: commitments, questions, answers, thanks, and nonsense. */
const SENTENCES = [
  ...['Jag ringer Volvo på fredag', 'mina löften', 'vad har jag lovat?', 'klart', 'hjälp', 'tack', 'ångra'],
  ...[
    'I’ll send the offer by Thursday',
    'what have I promised?',
    'flytta till måndag',
    'vet inte riktigt än',
  ],
  ...['Ali skickar avtalet imorgon och Sara ringer Ericsson', 'när ses vi nästa gång?', '👍', 'stryk den'],
];
/** Mostly spans within a session; after a day the session has ended, and the next one is met. */
const SPANS = [
  ...['PT2M', 'PT2M', 'PT2M', 'PT2M', 'PT7M', 'PT7M', 'PT7M', 'PT20M', 'PT20M'],
  ...['PT3H', 'P1D', 'P7D', 'P3M'],
];
const VIEWS = ['panel', 'panel', 'panel', 'personal', 'details', 'stage'];

/** How often somebody with an empty focused field writes there before pressing anything. */
const WRITES_THERE = 0.7;
/** How often somebody goes to the session for what is done there. */
const GOES_THERE = 0.5;
/** How often somebody leaves a page with something open over it. */
const LEAVES_OPEN = 0.2;

const moveTime = async ({ product }: World, span: string): Promise<void> => {
  const reply = await fetch(`${product.address}/local/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advance: span }),
  });
  if (!reply.ok) throw new Error(`the clock: ${reply.status}`);
};

const who = fc.nat({ max: 1 });
const pick = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const one = <Value>(of: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...of);

const reload = async ({ product }: World, window: PersonWindow, place: Partial<PersonWindow['place']>) => {
  if (window.isOffline) return false;
  await goTo(window, product.address, { ...window.place, ...place });
  return true;
};

/** Whether a person has an empty focused field. */
const isToWrite = async (window: PersonWindow): Promise<boolean> =>
  (await tabIn(window)
    ?.evaluate(() => {
      const focused = document.activeElement;
      const isField = focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement;
      return isField && focused.matches(':read-write') && focused.value === '';
    })
    .catch(() => false)) === true;

/** People who open a field mostly mean to write in it. */
const presses = fc.tuple(who, pick).map(([by, chosen]) =>
  move(by, async (world, window) => {
    const writes = chosen < WRITES_THERE && (await isToWrite(window));
    return writes ? type(world, window, chosen) : press(world, window, chosen);
  }),
);
const types = fc
  .tuple(who, pick)
  .map(([by, chosen]) => move(by, (world, window) => type(world, window, chosen)));
const hits = fc.tuple(who, one(KEYS)).map(([by, key]) =>
  move(by, async (_world, window) => {
    const hadFocus = (await focusLost(window)) === null;
    await window.page.keyboard.press(key);
    const leaves = ['Tab', 'Shift+Tab', 'Escape'].includes(key);
    return { words: `hits ${key}`, keepsFocus: hadFocus && !leaves };
  }),
);
/** Either of the two, in the same session: what one has written there must not reach the other. */
const writesPrivately = fc.tuple(who, pick).map(([by, chosen]) =>
  move(by, async (world, window) => {
    if ((await panelIn(window)) === null && chosen < GOES_THERE)
      await reload(world, window, { view: 'panel', url: null });
    const text = `${privateWord(window.person)} nummer ${(world.phrases += 1)} skrevs`;
    return (await writePrivateNote(window, text)) ? { words: `types “${text}” in their own notes` } : null;
  }),
);
/** Only the manager has reps whose drawers can be opened. */
const settlesInDrawer = pick.map((chosen) =>
  move(0, async (world, window) => {
    const isOver = await tabIn(window)?.locator('[aria-modal=true]').count();
    if (!isOver && !(await reload(world, window, { view: 'personal', url: null }))) return null;
    const words = await settleDealInDrawer(world, window, chosen);
    return words === null ? null : { words, keepsFocus: true };
  }),
);
const goesOn = who.map((by) =>
  move(by, async (_world, window) => {
    const next = tabIn(window)?.locator('[data-testid=next-section]');
    if (!next || (await next.count()) === 0) return null;
    // Something open over the page comes first.
    const isPressed = await next.click({ timeout: PRESSED_WITHIN }).then(
      () => true,
      () => false,
    );
    return isPressed ? { words: 'goes on to the next section', keepsFocus: true } : null;
  }),
);
/** Leaving the page, which people seldom do with something open over it: they continue in that instead. */
const leaves = (act: (world: World, window: PersonWindow) => Promise<Done | null>): fc.Arbitrary<Move> =>
  fc.tuple(who, pick).map(([by, chosen]) =>
    move(by, async (world, window) => {
      const isOver = await tabIn(window)
        ?.locator('[aria-modal=true]')
        .count()
        .catch(() => 0);
      return isOver && chosen >= LEAVES_OPEN ? press(world, window, chosen) : act(world, window);
    }),
  );
const reloads = leaves(async (world, window) =>
  (await reload(world, window, {})) ? { words: 'reloads' } : null,
);
const changesLanguage = leaves(async (world, window) => {
  const language = window.place.language === 'sv' ? 'en' : 'sv';
  return (await reload(world, window, { language })) ? { words: `changes language to ${language}` } : null;
});
const goes = one(VIEWS).chain((view) =>
  leaves(async (world, window) =>
    (await reload(world, window, { view, url: null })) ? { words: `goes to ${view}` } : null,
  ),
);
const goesBack = leaves(async (world, window) => {
  if (window.isOffline) return null;
  // Often only the tab's own frame goes back, which `goBack` would wait for in vain.
  const gone = window.page.waitForEvent('framenavigated', { timeout: PRESSED_WITHIN }).catch(() => undefined);
  await window.page.evaluate(() => history.back()).catch(() => undefined);
  await gone;
  if (!window.page.url().startsWith(world.product.address)) await reload(world, window, {});
  await shown(window);
  // Where the page is, is read when it is there: going back may have taken longer than was waited for.
  const query = new URL(window.page.url()).searchParams;
  const language = query.get('lang') === 'en' ? 'en' : 'sv';
  window.place = { view: query.get('view') ?? 'personal', language, url: query.get('url') };
  return { words: 'goes back' };
});
const setOffline = async (window: PersonWindow, isOffline: boolean): Promise<void> => {
  window.isOffline = isOffline;
  await window.context.setOffline(isOffline);
};
const losesNetwork = who.map((by) =>
  move(by, async (_world, window) => {
    if (window.isOffline) return null;
    await setOffline(window, true);
    return { words: 'is without a network' };
  }),
);
/** Frequent, so that messages about being offline are still shown then. */
const hasNetworkAgain = who.map((by) =>
  move(by, async (_world, window) => {
    if (!window.isOffline) return null;
    await setOffline(window, false);
    return { words: 'has a network again' };
  }),
);
const says = fc.tuple(who, one(SENTENCES)).map(([by, text]) =>
  move(by, async (world, { person }) => ({
    words: `writes “${text}” to the bot`,
    fault: await sayToBot(world, person, text),
  })),
);
const answers = fc.tuple(who, pick).map(([by, chosen]) =>
  move(by, async (world, { person }) => {
    const done = await pressCard(world, person, chosen);
    return done && { words: `presses ${done.pressed}`, fault: done.fault };
  }),
);
const passes = one(SPANS).map((span) =>
  move(0, async (world) => {
    await moveTime(world, span);
    return { words: `time passes: ${span}`, movesTime: true };
  }),
);

/** A walk of that many steps by two people and the clock. What people do most is listed most often. */
export const walks = (steps: number): fc.Arbitrary<Iterable<Move>> =>
  fc.commands<object, World, false>(
    [
      ...[presses, presses, presses, presses, presses, presses, presses, presses],
      ...[types, types, types],
      hits,
      says,
      answers,
      passes,
      ...[goes, goes, goesOn, goesOn, writesPrivately, writesPrivately],
      ...[settlesInDrawer, settlesInDrawer, settlesInDrawer],
      reloads,
      goesBack,
      changesLanguage,
      ...[losesNetwork, losesNetwork],
      ...[hasNetworkAgain, hasNetworkAgain, hasNetworkAgain, hasNetworkAgain],
    ],
    { maxCommands: steps, size: 'max' },
  );
