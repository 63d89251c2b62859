import { paceOf } from '../domain/goal.ts';
import type { PacedGoal } from '../domain/goal.ts';
import type { CalendarDay } from '../domain/time.ts';

/** A goal, followed by what it serves. */
type GoalChain<One extends PacedGoal = PacedGoal> = readonly One[];

/** Where a goal comes in turn: the lower number first, by the first that tells two apart. */
const turnOf = (chain: GoalChain, today: CalendarDay): readonly number[] => {
  const [own] = chain;
  if (!own) return [Infinity];
  const { pace, status } = paceOf(own, today);
  const turn = pace ?? Infinity;
  return [
    // The one that a recommendation names: the lowest pace of those that are not on plan.
    status === 'behind' || status === 'at-risk' ? turn : Infinity,
    Number(own.from > today),
    Number(!chain.some(({ level }) => level === 'company')),
    Number(own.unit !== 'money'),
    turn,
  ];
};

const isBefore = (one: GoalChain, other: GoalChain, today: CalendarDay): boolean => {
  const theirs = turnOf(other, today);
  const apart = turnOf(one, today)
    .map((turn, nth) => [turn, theirs[nth] ?? Infinity] as const)
    .find(([mine, their]) => mine !== their);
  return apart !== undefined && apart[0] < apart[1];
};

/**
 * The goal that the two begin with, and what it serves: the one that the session is suggested for, else one that serves the company's,
 * in money before anything else. Of two alike the first is in hand.
 */
export const chainInHand = <One extends PacedGoal>(
  chains: readonly GoalChain<One>[],
  today: CalendarDay,
): GoalChain<One> | null =>
  chains.reduce<GoalChain<One> | null>(
    (first, one) => (first && !isBefore(one, first, today) ? first : one),
    null,
  );

/** The same goal without what it serves. */
export const goalInHand = (chains: readonly GoalChain[], today: CalendarDay): PacedGoal | null =>
  chainInHand(chains, today)?.[0] ?? null;
