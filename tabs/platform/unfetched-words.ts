import { say } from '../../shared/words/say.ts';
import { leaveOutUnfetched } from '../../shared/words/sentences.ts';
import type { WordKey } from '../../shared/words/sentences.ts';
import { tellCrash } from './watch-crashes.ts';
import { fetchAllWords } from './word-loader.ts';

const listeners = new Set<() => void>();
let current: typeof say = say;

/** Calls back when sentences that were missing have come; gives the way to stop. */
export const onWordsArrived = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Says a sentence; another function each time that sentences which were missing have come. */
export const currentSay = (): typeof say => current;

/** By its name in the log it is found which sentence it was; a sentence's key holds nothing that anybody wrote. */
const unfetched = (key: WordKey): Error =>
  Object.assign(new Error(key), { name: `Unfetched_${key.replaceAll(/\W/g, '_')}`.slice(0, 60) });

/**
 * From now on a sentence that was not fetched in time leaves its place empty until it has come, and does not take the page
 * with it. The server is told of each once: it is a bug of ours, and where we look for bugs it is thrown for.
 */
export const recoverUnfetchedWords = (tell: typeof tellCrash = tellCrash): void => {
  const told = new Set<string>();
  leaveOutUnfetched((language, key) => {
    const name = `${language}:${key}`;
    if (told.has(name)) return;
    told.add(name);
    const error = unfetched(key);
    // It is drawn just now: what follows is for afterwards.
    queueMicrotask(() => {
      tell('render', error);
      void fetchAllWords(language).then(() => {
        current = (...asked) => say(...asked);
        for (const listener of listeners) listener();
      });
    });
  });
};
