import { levels } from '../../../shared/domain/rating.ts';
import type { Level } from '../../../shared/domain/rating.ts';
import { discardDraft, keptText, useDraftForm } from '../../platform/draft-text.ts';

/** The key that a rating is kept under during a session. '' is the form where behaviours out of focus can be chosen. */
export const ratingDraftKey = (sessionId: string, behaviour: string): string =>
  `rating:${sessionId}:${behaviour}`;

/** The key that an observation is kept under while it is written: by the session it is written in, else by the rhythm. */
export const observationDraftKey = (writtenIn: string): string => `observe:${writtenIn}`;

/** What of a rating is kept; the level too, since choosing it is half of the work. */
const PARTS = ['behaviour', 'level', 'evidence'] as const;

/** A level as text: '' while none is chosen. */
const UNSEEN = 'unseen';
const textOf = (level: Level | null | undefined): string =>
  level === undefined ? '' : level === null ? UNSEEN : String(level);
const levelOf = (text: string): Level | null | undefined =>
  text === '' ? undefined : (levels.find((level) => String(level) === text) ?? null);

type RatingDraft = Readonly<{ behaviour: string; level: Level | null | undefined; evidence: string }>;

/** A rating while it is given: it survives a reload of this window, and its form going away. */
export const useRatingDraft = (
  kept: string,
  start: RatingDraft,
): readonly [rating: RatingDraft, change: (part: Partial<RatingDraft>) => void] => {
  const [draft, setDraft] = useDraftForm(
    kept,
    { ...start, behaviour: '', level: textOf(start.level) },
    PARTS,
  );
  const behaviour = draft.behaviour || start.behaviour;
  // The behaviour is kept with the first change, since where the rating is found again another may be first.
  const change = ({ level, ...part }: Partial<RatingDraft>) =>
    setDraft((before) => ({
      ...{ ...before, behaviour, ...part },
      ...(level !== undefined && { level: textOf(level) }),
    }));
  return [{ ...draft, behaviour, level: levelOf(draft.level) }, change];
};

/** Whether somebody has begun a rating that was neither saved nor given up. */
export const hasRatingDraft = (kept: string): boolean =>
  keptText(`${kept}.level`) !== '' || keptText(`${kept}.evidence`).trim() !== '';

/** Call when the rating was saved or given up. */
export const discardRatingDraft = (kept: string): void =>
  PARTS.forEach((part) => discardDraft(`${kept}.${part}`));

/** The behaviours (or '') that somebody has begun to rate in a session. */
export const behavioursWithDraft = (sessionId: string, behaviours: readonly string[]): readonly string[] =>
  [...behaviours, ''].filter((one) => hasRatingDraft(ratingDraftKey(sessionId, one)));
