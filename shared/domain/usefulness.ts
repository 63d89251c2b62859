import type { PersonId, SessionId } from './ids.ts';

/** How useful a rep found a session, one to five. */
export type UsefulnessAnswer = Readonly<{ session: SessionId; rep: PersonId; score: number }>;

/** How many answers there were, and how many of them said *mycket* or more. */
export type UsefulnessTotal = Readonly<{ answers: number; much: number }>;

/** A total holds so many answers at least, from so many reps, so that nobody is known by it. */
const FEWEST_ANSWERS = 5;
const FEWEST_REPS = 3;
/** *Mycket* on the scale of five. */
const MUCH = 4;

/** The answers as a total; null while they are too few, or from too few. */
export const totalOf = (answers: readonly UsefulnessAnswer[]): UsefulnessTotal | null =>
  answers.length >= FEWEST_ANSWERS && new Set(answers.map(({ rep }) => rep)).size >= FEWEST_REPS
    ? { answers: answers.length, much: answers.filter(({ score }) => score >= MUCH).length }
    : null;
