import { keptText } from '../../platform/draft-text.ts';

/** Where what is written about a behaviour in a session is kept; '' where another than those in focus can be chosen. */
export const ratingDraftKey = (sessionId: string, behaviour: string): string =>
  `rating:${sessionId}:${behaviour}`;

/** Those of these behaviours, and '', that something was being written about when the session ended. */
export const behavioursWithDraft = (sessionId: string, behaviours: readonly string[]): readonly string[] =>
  [...behaviours, ''].filter((one) => keptText(ratingDraftKey(sessionId, one)).trim() !== '');
