import { keptText } from '../../platform/draft-text.ts';

/** The key that text about a behaviour is kept under during a session. '' is the form where behaviours out of focus can be chosen. */
export const ratingDraftKey = (sessionId: string, behaviour: string): string =>
  `rating:${sessionId}:${behaviour}`;

/** The behaviours (or '') that somebody was writing about when the session ended. */
export const behavioursWithDraft = (sessionId: string, behaviours: readonly string[]): readonly string[] =>
  [...behaviours, ''].filter((one) => keptText(ratingDraftKey(sessionId, one)).trim() !== '');
