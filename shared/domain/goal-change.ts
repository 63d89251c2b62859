import { z } from 'zod/mini';
import type { GoalTerms } from './goal-terms.ts';
import type { GoalId, PersonId } from './ids.ts';
import type { Instant } from './time.ts';

export const goalChangeAnswers = ['agreed', 'questioned'] as const;
export const goalChangeAnswer = z.enum(goalChangeAnswers);
export type GoalChangeAnswer = z.output<typeof goalChangeAnswer>;

/** That the terms of a goal were set or changed: by whom, from what to what, and why. */
export type GoalTermsChange = Readonly<{
  goal: GoalId;
  /** The version that the goal then got; the one that sets it is the first. */
  version: number;
  /** Whose goal it is; null for the company's. */
  owner: PersonId | null;
  by: PersonId;
  at: Instant;
  /** Null when it was set. */
  was: GoalTerms | null;
  became: GoalTerms;
  /** Why; empty when it was set. */
  reason: string;
  /** What whoever has the goal says of it; null until they do, and where they changed it themselves. */
  answer: GoalChangeAnswer | null;
}>;

export const REASON_MAX = 200;

/** Whether somebody is to say *Stämmer* or *Fråga om det*: it is their goal, and somebody else set the terms. */
export const awaitsAnswerOf = ({ owner, by, answer }: GoalTermsChange, person: PersonId): boolean =>
  owner === person && by !== person && answer === null;
