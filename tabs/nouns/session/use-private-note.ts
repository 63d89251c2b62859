import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { getPrivateNote, writePrivateNote } from '../../../shared/contracts/private-note.ts';
import { call, keyOf, RefusalError } from '../../platform/api.ts';
import { discardDraft, keptText, keepText } from '../../platform/draft-text.ts';
import { overtakenBy } from '../../platform/use-versioned-action.ts';

/** Merges a note written in two places at once: the stored text, then what exists only here. */
const mergePrivateNotes = (stored: string, here: string): string => {
  if (here.includes(stored)) return here;
  if (stored.includes(here)) return stored;
  return `${stored.trimEnd()}\n${here}`;
};

/** Milliseconds without typing before a save, and before a retry when saving failed. */
const SAVE_AFTER_MS = 700;
const AGAIN_AFTER_MS = 4_000;

type Note = Readonly<{ text: string; version: number }>;

/** A person's own note, saved as it is typed. If it is written in two places at once, both texts are kept. */
export const usePrivateNote = (session: string, stored: Note) => {
  const queries = useQueryClient();
  const draft = `private.${session}`;
  const [text, setText] = useState(() => mergePrivateNotes(stored.text, keptText(draft)));
  const [savedText, setSavedText] = useState(stored.text);
  const [refused, setRefused] = useState<RefusalError | null>(null);
  const latest = useRef(text);
  const known = useRef(stored);
  const busy = useRef(false);

  const save = useCallback(async (): Promise<void> => {
    if (busy.current || latest.current === known.current.text) return;
    busy.current = true;
    try {
      const sent = latest.current;
      known.current = await call(writePrivateNote, {
        params: { id: session },
        body: { text: sent, version: known.current.version },
      });
      queries.setQueryData(keyOf(getPrivateNote, { params: { id: session } }), known.current);
      setSavedText(sent);
      if (latest.current === sent) discardDraft(draft);
      setRefused(null);
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      const theirs = overtakenBy(writePrivateNote, error);
      if (theirs) {
        known.current = theirs;
        latest.current = mergePrivateNotes(theirs.text, latest.current);
        setText(latest.current);
      } else setRefused(error);
    } finally {
      busy.current = false;
    }
  }, [session, draft, queries]);

  useEffect(() => {
    if (text === savedText) return undefined;
    const timer = setInterval(() => void save(), refused === null ? SAVE_AFTER_MS : AGAIN_AFTER_MS);
    return () => clearInterval(timer);
  }, [text, savedText, refused, save]);

  useEffect(() => () => void save(), [save]);

  const write = (typed: string) => {
    latest.current = typed;
    setText(typed);
    keepText(draft, typed);
  };
  return { text, write, saved: text === savedText, refused };
};
