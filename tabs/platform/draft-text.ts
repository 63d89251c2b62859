import { useEffect, useState } from 'react';
import type { Dispatch, SetStateAction } from 'react';

/** How long typing must rest before it is stored, in milliseconds: storing at each key would double the time a keystroke takes. */
const REST_MS = 300;

/** Typed text that is not stored yet. */
const unsaved = new Map<string, string>();
let flushTimer: ReturnType<typeof setTimeout> | undefined;

/** Whose drafts they are: windows of several people may share a storage, as in local Teams. */
let owner = '';

/** From now on, typed text belongs to that person. */
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
      // A browser may forbid storage; typed text then lasts only as long as the page.
      return;
    }
  unsaved.clear();
};

/** Stores the text being typed under `key`; an empty text is removed. */
export const keepText = (key: string, text: string): void => {
  unsaved.set(placeOf(key), text);
  clearTimeout(flushTimer);
  flushTimer = setTimeout(flush, REST_MS);
  // Registered once, however often this runs.
  addEventListener('pagehide', flush);
};

const readDraft = (key: string): string => {
  try {
    return unsaved.get(placeOf(key)) ?? sessionStorage.getItem(placeOf(key)) ?? '';
  } catch {
    // As in `flush`.
    return '';
  }
};

/** Text typed under the key that was neither sent nor given up. */
export const keptText = readDraft;

/** Call when whoever typed it has sent it or given it up. */
export const discardDraft = (key: string): void => keepText(key, '');

/** Stores the text only if it differs from the initial one. */
const keepDraft = (key: string, text: string, otherwise: string): void => {
  const kept = text === otherwise ? '' : text;
  if (readDraft(key) !== kept) keepText(key, kept);
};

type DraftText = readonly [
  text: string,
  setText: Dispatch<SetStateAction<string>>,
  /** Call when the text was sent or given up and its form goes away: it is no longer kept. */
  discard: () => void,
];

/**
 * A typed text that survives a reload of this window, and its form going away. Works as `useState` does; starts with the kept text, else
 * with `otherwise`.
 */
export const useDraftText = (key: string, otherwise = ''): DraftText => {
  const [text, setText] = useState(() => readDraft(key) || otherwise);
  useEffect(() => keepDraft(key, text, otherwise), [key, text, otherwise]);
  return [text, setText, () => keepText(key, '')];
};

/** The parts of a form that are free text, rather than one of a few values. */
type TextPart<Form> = { [Part in keyof Form]: string extends Form[Part] ? Part : never }[keyof Form] & string;

const keptParts = (key: string, parts: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    parts.map((part) => [part, readDraft(`${key}.${part}`)] as const).filter(([, kept]) => kept !== ''),
  );

/** The same for a form: each part named in `parts`, a constant, is kept by itself. `otherwise` is the initial form. */
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
  // Only when something was typed: a form that is drawn once more after it was sent must not keep what was discarded.
  useEffect(() => {
    for (const part of parts) keepDraft(`${key}.${part}`, String(form[part]), String(began[part]));
  }, [key, parts, form, began]);
  return [form, setForm, () => parts.forEach((part) => keepText(`${key}.${part}`, ''))];
};
