import { useEffect, useEffectEvent, useState } from 'react';
import type { RefObject } from 'react';
import { discardDraft, keptText, keepText } from '../../../platform/draft-text.ts';

/** Saves the text in the place of the one that it was written over. */
export type SaveSettled = (
  text: string | null,
  before: string | null,
  then: Readonly<{ onSuccess: () => void }>,
) => void;

type Line = Readonly<{
  /** The settled text, as last fetched. */
  text: string | null;
  /** The key that half-typed text is kept under. */
  draft: string;
  busy: boolean;
  failed: boolean;
  save: SaveSettled;
  input: RefObject<HTMLInputElement | null>;
}>;

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Text typed over one that somebody else may change meanwhile: it replaces none that its writer hasn't seen. */
export const useSettledText = ({ text, draft, busy, failed, save, input }: Line) => {
  const fetched = text ?? '';
  const overDraft = `${draft}.over`;
  const asideDraft = `${draft}.aside`;
  const [typed, setTyped] = useState<string | null>(() => keptText(draft) || null);
  /** The text that was settled when the typing began. */
  const [over, setOver] = useState(() => keptText(overDraft));
  /** What was typed while somebody else settled another text. */
  const [aside, setAside] = useState(() => keptText(asideDraft));
  /** What has been saved and the text it replaced; it counts until another text has been fetched. */
  const [saved, setSaved] = useState<Readonly<{ as: string; over: string }> | null>(null);
  if (saved !== null && fetched !== saved.over) setSaved(null);
  const settled = saved?.as ?? fetched;
  const wanted = typed?.trim();
  const isUnsaved = wanted !== undefined && wanted !== settled;
  const isOvertaken = isUnsaved && settled !== over;

  const keepOver = (before: string) => {
    setOver(before);
    keepText(overDraft, before);
  };
  const write = (written: string, before: string) => {
    setTyped(written);
    keepText(draft, written);
    keepOver(before);
  };
  const leave = () => {
    setTyped(null);
    discardDraft(draft);
    discardDraft(overDraft);
  };
  const keepAside = (words: string) => {
    setAside(words);
    keepText(asideDraft, words);
  };
  const settle = () => {
    if (wanted === undefined || busy) return;
    if (isOvertaken) keepAside([aside, wanted].filter((one) => one !== '').join(' · '));
    if (isOvertaken || !isUnsaved) leave();
    else
      save(orNull(wanted), orNull(over), {
        onSuccess: () => {
          setSaved({ as: wanted, over: fetched });
          // More may have been typed meanwhile.
          if (keptText(draft).trim() === wanted) leave();
          else keepOver(wanted);
        },
      });
  };
  /** What was typed while the line was being saved, or before the page was loaded again, is settled without the line being left. */
  const settleLeft = useEffectEvent(() => {
    if (document.activeElement !== input.current && (isOvertaken || !failed)) settle();
  });
  useEffect(() => {
    // By then the focus is where it goes.
    const timer = setTimeout(settleLeft);
    return () => clearTimeout(timer);
  }, [busy, isOvertaken]);

  return {
    value: typed ?? settled,
    isUnsaved,
    /** The text that somebody else has settled while this one was being written; null if none. */
    overtakenBy: isOvertaken ? settled : null,
    aside,
    type: (written: string) => write(written, typed === null ? settled : over),
    settle,
    /** Puts what was typed back into the line, over the text that is settled now. */
    takeUp: () => {
      write(aside, settled);
      keepAside('');
      input.current?.focus();
    },
    giveUp: () => {
      keepAside('');
      input.current?.focus();
    },
  };
};
