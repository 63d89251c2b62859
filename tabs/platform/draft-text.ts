import { useEffect, useState } from 'react';
import type { Dispatch, SetStateAction } from 'react';

/** Milliseconds that typing rests before it is written down: writing at each key takes as long as all else a key does. */
const REST_MS = 300;

/** What is typed and not yet written down. */
const unsaved = new Map<string, string>();
let flushTimer: ReturnType<typeof setTimeout> | undefined;

const flush = (): void => {
  clearTimeout(flushTimer);
  for (const [key, text] of unsaved)
    try {
      if (text === '') sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, text);
    } catch {
      // A browser may forbid it; then what is typed lives as long as the page.
      return;
    }
  unsaved.clear();
};

const saveDraft = (key: string, text: string): void => {
  unsaved.set(key, text);
  clearTimeout(flushTimer);
  flushTimer = setTimeout(flush, REST_MS);
  // Heard once, however often it is asked for.
  addEventListener('pagehide', flush);
};

const readDraft = (key: string): string => {
  try {
    return unsaved.get(key) ?? sessionStorage.getItem(key) ?? '';
  } catch {
    // As above.
    return '';
  }
};

/** What was typed there and neither sent nor given up. */
export const keptText = readDraft;

/** To be told when it was sent or given up by whoever typed it. */
export const discardDraft = (key: string): void => saveDraft(key, '');

/**
 * A text that is being typed, and survives that the page is reloaded in this window, or that its form goes away. Works as
 * `useState` does; it begins as what was kept, else as what is given.
 */
export const useDraftText = (
  key: string,
  otherwise = '',
): readonly [string, Dispatch<SetStateAction<string>>] => {
  const [text, setText] = useState(() => readDraft(key) || otherwise);
  useEffect(() => {
    if (text !== (readDraft(key) || otherwise)) saveDraft(key, text);
  }, [key, text, otherwise]);
  return [text, setText];
};
