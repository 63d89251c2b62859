import { useEffect, useState } from 'react';
import type { Dispatch, SetStateAction } from 'react';

/** Milliseconds that typing rests before it is written down: writing at each key takes as long as all else a key does. */
const REST_MS = 300;

/** What is typed and not yet written down. */
const unsaved = new Map<string, string>();
let flushTimer: ReturnType<typeof setTimeout> | undefined;

/** Whose drafts they are: windows of several people may have one storage, as in local Teams. */
let owner = '';

/** From now on what is typed is that person's. */
export const keepDraftsOf = (person: string): void => {
  owner = person;
};
const placeOf = (key: string): string => `${owner} ${key}`;

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

/** Writes down what is being typed there; nothing is kept of nothing. */
export const keepText = (key: string, text: string): void => {
  unsaved.set(placeOf(key), text);
  clearTimeout(flushTimer);
  flushTimer = setTimeout(flush, REST_MS);
  // Heard once, however often it is asked for.
  addEventListener('pagehide', flush);
};

const readDraft = (key: string): string => {
  try {
    return unsaved.get(placeOf(key)) ?? sessionStorage.getItem(placeOf(key)) ?? '';
  } catch {
    // As above.
    return '';
  }
};

/** What was typed there and neither sent nor given up. */
export const keptText = readDraft;

/** To be told when it was sent or given up by whoever typed it. */
export const discardDraft = (key: string): void => keepText(key, '');

/** Writes down what differs from what was there to begin with. */
const keepDraft = (key: string, text: string, otherwise: string): void => {
  const kept = text === otherwise ? '' : text;
  if (readDraft(key) !== kept) keepText(key, kept);
};

type DraftText = readonly [
  text: string,
  setText: Dispatch<SetStateAction<string>>,
  /** For when it was sent or given up, and its form goes away: it is not kept. */
  discard: () => void,
];

/**
 * A text that is being typed, and survives that the page is reloaded in this window, or that its form goes away. Works as
 * `useState` does; it begins as what was kept, else as what is given.
 */
export const useDraftText = (key: string, otherwise = ''): DraftText => {
  const [text, setText] = useState(() => readDraft(key) || otherwise);
  useEffect(() => keepDraft(key, text, otherwise), [key, text, otherwise]);
  return [text, setText, () => keepText(key, '')];
};

/** The parts of a form that are text of any kind, not one of a few. */
type TextPart<Form> = { [Part in keyof Form]: string extends Form[Part] ? Part : never }[keyof Form] & string;

const keptParts = (key: string, parts: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    parts.map((part) => [part, readDraft(`${key}.${part}`)] as const).filter(([, kept]) => kept !== ''),
  );

/** The same for a form's parts: those that are named are kept, each by itself. The parts that are given are what it began from. */
export const useDraftForm = <Form extends object>(
  key: string,
  otherwise: Form,
  parts: readonly TextPart<Form>[],
): readonly [Form, Dispatch<SetStateAction<Form>>, () => void] => {
  const [began] = useState(otherwise);
  const [form, setForm] = useState<Form>(() => ({
    ...began,
    ...keptParts(key, parts),
  }));
  useEffect(() => {
    for (const part of parts) keepDraft(`${key}.${part}`, String(form[part]), String(began[part]));
  });
  return [form, setForm, () => parts.forEach((part) => keepText(`${key}.${part}`, ''))];
};
