import { useEffect, useState } from 'react';
import type { Dispatch, SetStateAction } from 'react';

/** Milliseconds that typing rests before it is written down: writing at each key takes as long as all else a key does. */
const REST_MS = 300;

/** What is typed and not yet written down. */
const typed = new Map<string, string>();
let resting: ReturnType<typeof setTimeout> | undefined;

const writeDown = (): void => {
  clearTimeout(resting);
  for (const [key, text] of typed)
    try {
      if (text === '') sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, text);
    } catch {
      // A browser may forbid it; then what is typed lives as long as the page.
      return;
    }
  typed.clear();
};

const keep = (key: string, text: string): void => {
  typed.set(key, text);
  clearTimeout(resting);
  resting = setTimeout(writeDown, REST_MS);
  // Heard once, however often it is asked for.
  addEventListener('pagehide', writeDown);
};

const read = (key: string): string => {
  try {
    return typed.get(key) ?? sessionStorage.getItem(key) ?? '';
  } catch {
    // As above.
    return '';
  }
};

/** What was typed there and neither sent nor given up. */
export const keptText = read;

/** To be told when it was sent or given up by whoever typed it. */
export const forgetKept = (key: string): void => keep(key, '');

/**
 * A text that is being typed, and survives that the page is reloaded in this window, or that its form goes away. Works as
 * `useState` does; it begins as what was kept, else as what is given.
 */
export const useKeptText = (
  key: string,
  otherwise = '',
): readonly [string, Dispatch<SetStateAction<string>>] => {
  const [text, setText] = useState(() => read(key) || otherwise);
  useEffect(() => {
    if (text !== (read(key) || otherwise)) keep(key, text);
  }, [key, text, otherwise]);
  return [text, setText];
};
