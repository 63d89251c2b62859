import { likeness, stemsOf } from './matching.ts';

type SaidStep = Readonly<{ ownerId: string | null; text: string }>;

/** As much of the shorter one's words as the other has, if both say the same. */
const SHARED = 0.6;

/** How much of what one says the other says too, between 0 and 1. */
export const sharedShare = (one: string, other: string): number => {
  const [a, b] = [stemsOf(one), stemsOf(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  const sum = short.reduce(
    (total, stem) => total + Math.max(0, ...long.map((word) => likeness(stem, word))),
    0,
  );
  return sum / short.length;
};

/** Whether two steps are the same one, said twice: of the same person, or of nobody yet. A verb alone is too little to tell. */
export const isSameStep = (one: SaidStep, other: SaidStep): boolean => {
  if (one.ownerId !== null && other.ownerId !== null && one.ownerId !== other.ownerId) return false;
  if (one.text.toLowerCase() === other.text.toLowerCase()) return true;
  const least = Math.min(stemsOf(one.text).length, stemsOf(other.text).length);
  return least >= 2 && sharedShare(one.text, other.text) >= SHARED;
};

/** As much as a slip of the pen and an inflection leave of words that are the same. */
const ALL = 0.9;

/** Whether what somebody writes says the same as what is there: the same words, but for a slip of the pen, their order and their case. */
export const isSaidThere = (written: string, there: string): boolean => {
  const stems = stemsOf(written).length;
  return (
    written.toLowerCase() === there.toLowerCase() ||
    (stems >= 2 && stems === stemsOf(there).length && sharedShare(written, there) >= ALL)
  );
};

type DatedStep = Readonly<{ ownerId: string; text: string; due: string | null }>;

/**
 * Whether a step that somebody writes is there already: of the same person, for the same day, and every word of the shorter one is in the
 * other. Stricter than what is heard in a talk: a call to another customer is another step.
 */
export const isThereAlready = (written: DatedStep, there: DatedStep): boolean =>
  written.ownerId === there.ownerId &&
  written.due === there.due &&
  (written.text.toLowerCase() === there.text.toLowerCase() ||
    (Math.min(stemsOf(written.text).length, stemsOf(there.text).length) >= 2 &&
      sharedShare(written.text, there.text) >= ALL));
