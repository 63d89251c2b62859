import { conversationTypes } from '../domain/conversation-type.ts';
import type { ConversationType } from '../domain/conversation-type.ts';
import { freshnessOf, intervalDays } from '../domain/rhythm.ts';
import type { Cadence } from '../domain/rhythm.ts';
import { daysBetween, wholeWeeks } from '../domain/time.ts';
import type { CalendarDay } from '../domain/time.ts';
import { byWeight, isWait, reasonsFor } from './reasons.ts';
import type { Reason, Signal } from './reasons.ts';
import { types } from './types.ts';

/** The type held last; null when none has been held. */
export const lastType = (lastHeld: Situation['lastHeld']): ConversationType | null =>
  conversationTypes.reduce<ConversationType | null>(
    (last, type) => ((lastHeld[type] ?? '') > ((last && lastHeld[last]) ?? '') ? type : last),
    null,
  );

/** What a recommendation is based on. */
export type Situation = Readonly<{
  /** The session's day, as of which each type's turn is judged. */
  on: CalendarDay;
  /** The day on which the reasons are read, until which weeks are counted; by default the session's own. */
  today?: CalendarDay;
  cadence: Pick<Cadence, 'weeks' | 'mix'>;
  /** The day from which a type that was never held is counted. */
  startedOn: CalendarDay;
  /** The day each type was last held, by closed sessions of that type. */
  lastHeld: Readonly<Partial<Record<ConversationType, CalendarDay>>>;
  /** The type of the last closed session before this one. */
  previous: ConversationType | null;
  requested: ConversationType | null;
  signals: readonly Signal[];
}>;

export type Recommendation = Readonly<{
  recommended: ConversationType;
  /** The next in line; null when no other type makes sense yet. */
  alternative: ConversationType | null;
  /** Types that have waited too long, the one that has waited longest first. */
  forgotten: readonly ConversationType[];
  /** Types that may be suggested, in order. */
  eligible: readonly ConversationType[];
  scores: Readonly<Record<ConversationType, number>>;
  /** Why each is suggested: at most three reasons, the weightiest first. */
  reasons: Readonly<Record<ConversationType, readonly Reason[]>>;
}>;

/** The order of types that are otherwise equal. */
const fixedOrder = [
  'preparation',
  'deal',
  'skill',
  'pipeline',
  'performance',
] as const satisfies readonly ConversationType[];

/** A type's points at its agreed age, the most that signals add, and the cost of the same type twice in a row. */
const AGE_POINTS = 40;
const EVENT_POINTS_MAX = 60;
const JUST_HELD = -10;
const REASONS_SHOWN = 3;

type TypeStanding = Readonly<{
  type: ConversationType;
  age: number;
  interval: number;
  isEligible: boolean;
  /** How many days it has counted as forgotten; null while it doesn't. */
  forgottenFor: number | null;
  wasAskedFor: boolean;
  score: number;
  reasons: readonly Reason[];
}>;

const standingOf = (situation: Situation, type: ConversationType): TypeStanding => {
  const { on, today = on, lastHeld, startedOn, previous, requested } = situation;
  const since = lastHeld[type] ?? startedOn;
  const age = Math.max(0, daysBetween(since, on));
  const interval = intervalDays(situation.cadence, type);
  const isForgotten = freshnessOf(age, interval) === 'forgotten';
  const wasAskedFor = requested === type;

  const agePoints = Math.floor((AGE_POINTS * age) / interval);
  const events = reasonsFor(
    type,
    wasAskedFor ? [{ id: 'requested', type, values: {} }, ...situation.signals] : situation.signals,
  );
  const eventPoints = Math.min(
    EVENT_POINTS_MAX,
    events.reduce((sum, { points }) => sum + points, 0),
  );
  const weeks = wholeWeeks(daysBetween(since, today));
  const waited: Reason = {
    id: isForgotten ? 'forgotten' : lastHeld[type] === undefined ? 'age.never' : 'age',
    points: agePoints,
    values: { weeks, agreed: interval / 7 },
  };
  const isWorthSaying = weeks > 0 && (age >= interval || (events.length === 0 && agePoints > 0));
  return {
    type,
    age,
    interval,
    isEligible: lastHeld[type] === undefined || age >= types[type].minDays || wasAskedFor || isForgotten,
    forgottenFor: isForgotten ? age - Math.ceil(1.5 * interval) : null,
    wasAskedFor,
    score: agePoints + eventPoints + (previous === type ? JUST_HELD : 0),
    reasons: [...(isWorthSaying ? [waited] : []), ...events].sort(byWeight).slice(0, REASONS_SHOWN),
  };
};

/** Forgotten types first, the longest forgotten leading; the rest by score, wish, and age relative to what was agreed. */
const byTurn = (one: TypeStanding, other: TypeStanding): number => {
  if (one.forgottenFor !== null && other.forgottenFor !== null) return other.forgottenFor - one.forgottenFor;
  if (one.forgottenFor !== null) return -1;
  if (other.forgottenFor !== null) return 1;
  return (
    other.score - one.score ||
    Number(other.wasAskedFor) - Number(one.wasAskedFor) ||
    other.age * one.interval - one.age * other.interval
  );
};

const byType = <Value>(
  standings: readonly TypeStanding[],
  value: (standing: TypeStanding) => Value,
): Readonly<Record<ConversationType, Value>> =>
  Object.fromEntries(standings.map((standing) => [standing.type, value(standing)])) as Record<
    ConversationType,
    Value
  >;

/**
 * What the session should be about, and why. It uses integers only, gives the same result for the same situation, and lets no type get
 * older than one and a half times its interval plus five sessions as long as the recommendation is followed.
 */
export const recommend = (situation: Situation): Recommendation => {
  const standings = fixedOrder.map((type) => standingOf(situation, type));
  // The sort is stable: types equal in everything keep the fixed order. Meeting preparation is always eligible.
  const inTurn = standings.filter(({ isEligible }) => isEligible).sort(byTurn);
  const eligible = inTurn.map(({ type }) => type);
  return {
    recommended: eligible[0] ?? fixedOrder[0],
    alternative: eligible[1] ?? null,
    forgotten: inTurn.filter(({ forgottenFor }) => forgottenFor !== null).map(({ type }) => type),
    eligible,
    scores: byType(standings, ({ score }) => score),
    reasons: byType(standings, ({ reasons }) => reasons),
  };
};

/** The type that weighs most now where another has waited so long that it goes first: something has happened that speaks for it. */
export const mostUrgent = ({
  recommended,
  forgotten,
  eligible,
  scores,
  reasons,
}: Recommendation): ConversationType | null => {
  if (!forgotten.includes(recommended)) return null;
  const loudest = eligible
    .filter((type) => reasons[type].some(({ id }) => !isWait(id)))
    .reduce((first, type) => (scores[type] > scores[first] ? type : first), recommended);
  return loudest === recommended ? null : loudest;
};
