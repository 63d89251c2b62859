import { useEffect, useState } from 'react';
import type { Dispatch, SetStateAction } from 'react';

const read = (key: string): string => {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    // A browser may forbid it; then what is typed lives as long as the page.
    return '';
  }
};

const write = (key: string, text: string): void => {
  try {
    if (text === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // As above.
  }
};

/** A text that is being typed, and survives that the page is reloaded in this window. Works as `useState` does. */
export const useKeptText = (key: string): readonly [string, Dispatch<SetStateAction<string>>] => {
  const [text, setText] = useState(() => read(key));
  useEffect(() => write(key, text), [key, text]);
  return [text, setText];
};
