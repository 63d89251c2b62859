import type { ExpectationId, PersonId, RhythmId, SessionId } from './ids.ts';
import { ok, refuse } from './result.ts';
import type { Result } from './result.ts';
import type { Instant } from './time.ts';

export const expectationAnswers = ['confirmed', 'questioned'] as const;
export type ExpectationAnswer = (typeof expectationAnswers)[number];
export const expectationStates = ['said', ...expectationAnswers] as const;

/** What one of the two expects, said plainly. It holds once the other has confirmed it; if questioned, it is reworded. */
export type Expectation = Readonly<{
  id: ExpectationId;
  version: number;
  rhythm: RhythmId;
  session: SessionId | null;
  text: string;
  by: PersonId;
  at: Instant;
}> &
  Readonly<{ state: 'said' } | { state: ExpectationAnswer; answeredBy: PersonId; answeredAt: Instant }>;

/** The longest expectation, in characters: what needs more is not plain. */
export const EXPECTATION_TEXT_MAX = 280;

/** Stores the other person's answer; null takes their own answer back. Nobody confirms their own words. */
export const replyToExpectation = (
  expectation: Expectation,
  answer: ExpectationAnswer | null,
  by: PersonId,
  at: Instant,
): Result<Expectation, 'not-yours'> => {
  if (expectation.by === by) return refuse('not-yours');
  const { id, version, rhythm, session, text, by: saidBy, at: saidAt } = expectation;
  const fields = { id, version, rhythm, session, text, by: saidBy, at: saidAt } as const;
  return ok(
    answer === null
      ? { ...fields, state: 'said' }
      : { ...fields, state: answer, answeredBy: by, answeredAt: at },
  );
};

/** Whose word an expectation waits for: the other's answer, or other words from whoever said it; null once it holds. */
export const awaitedFor = (
  { state, by }: Expectation,
  { manager, rep }: Readonly<{ manager: PersonId; rep: PersonId }>,
): PersonId | null => {
  if (state === 'confirmed') return null;
  return state === 'questioned' ? by : by === manager ? rep : manager;
};

/**
 * Which expectations apply: the latest confirmed one, and a later one that waits for its answer or for other words. `all` has the latest
 * first.
 */
export const standingOf = (
  all: readonly Expectation[],
): Readonly<{ standing: Expectation | null; proposed: Expectation | null }> => {
  const [latest = null] = all;
  return {
    standing: all.find(({ state }) => state === 'confirmed') ?? null,
    proposed: latest?.state === 'confirmed' ? null : latest,
  };
};
