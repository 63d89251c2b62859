import { say } from '../../shared/words/say.ts';
import { leaveOutUnfetched } from '../../shared/words/sentences.ts';
import type { WordKey } from '../../shared/words/sentences.ts';
import { tellCrash } from './watch-crashes.ts';
import { fetchAllWords } from './word-loader.ts';

const listeners = new Set<() => void>();
let current: typeof say = say;

/** Calls back when missing sentences have arrived. Returns a function that stops it. */
export const onWordsArrived = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Says a sentence. It becomes another function each time missing sentences have arrived. */
export const currentSay = (): typeof say => current;

/** Its name tells in the log which sentence was missing; a sentence's key holds nothing that anybody wrote. */
const unfetched = (key: WordKey): Error =>
  Object.assign(new Error(key), { name: `Unfetched_${key.replaceAll(/\W/g, '_')}`.slice(0, 60) });

/**
 * From now on, a sentence that was not fetched in time is left empty until it arrives, rather than crashing the page. The server is told
 * once of each, since it is a bug of ours; in development it is thrown.
 */
export const recoverUnfetchedWords = (tell: typeof tellCrash = tellCrash): void => {
  const told = new Set<string>();
  leaveOutUnfetched((language, key) => {
    const name = `${language}:${key}`;
    if (told.has(name)) return;
    told.add(name);
    const error = unfetched(key);
    // A render is under way, so the rest runs after it.
    queueMicrotask(() => {
      tell('render', error);
      void fetchAllWords(language).then(() => {
        current = (...asked) => say(...asked);
        for (const listener of listeners) listener();
      });
    });
  });
};
