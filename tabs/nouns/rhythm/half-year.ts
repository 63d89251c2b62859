import { noFacts, signalsOf } from '../../../shared/coaching/facts.ts';
import { lastType, recommend } from '../../../shared/coaching/recommend.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import { conversationTypes } from '../../../shared/domain/conversation-type.ts';
import { occurrences } from '../../../shared/domain/rhythm.ts';
import type { Cadence } from '../../../shared/domain/rhythm.ts';
import { turnOf } from '../../../shared/domain/rhythm-turn.ts';
import type { RhythmTurn, TurnParticipant } from '../../../shared/domain/rhythm-turn.ts';
import { addDays, weekdayOf } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';

export const HALF_YEAR_WEEKS = 26;

/** The day each type was last held; types never held are missing. */
export type LastHeldDays = Readonly<Partial<Record<ConversationType, CalendarDay>>>;

type PlannedTurn = Readonly<{ day: CalendarDay; type: ConversationType }>;

/** A week of the coming half-year: its Monday, its session if any, and the day of a session left out. */
export type Week = Readonly<{
  monday: CalendarDay;
  session: PlannedTurn | null;
  leftOut: CalendarDay | null;
}>;

export const weekStartOf = (day: CalendarDay): CalendarDay => addDays(day, 1 - weekdayOf(day));

/** The coming half-year's turns; one on either person's day off has another day, or none. */
export const halfYearTurns = (cadence: Cadence, pair: readonly TurnParticipant[]): readonly RhythmTurn[] => {
  const until = addDays(weekStartOf(cadence.anchor), HALF_YEAR_WEEKS * 7);
  return occurrences(cadence, cadence.anchor, HALF_YEAR_WEEKS)
    .filter((day) => day < until)
    .map((day) => turnOf(cadence, day, pair));
};

/** Those turns' sessions, with the types that come up if each is held as planned. */
export const plannedSessions = (
  cadence: Cadence,
  turns: readonly RhythmTurn[],
  lastHeld: LastHeldDays = {},
): readonly PlannedTurn[] => {
  const days = turns.map(({ heldOn }) => heldOn).filter((day) => day !== null);
  const held: Partial<Record<ConversationType, CalendarDay>> = { ...lastHeld };
  let previous = lastType(lastHeld);
  return days.map((day) => {
    const signals = signalsOf({ ...noFacts, haveMet: previous !== null }, day);
    const situation = { on: day, cadence, startedOn: cadence.anchor, lastHeld: { ...held }, signals };
    const { recommended: type } = recommend({ ...situation, previous, requested: null });
    held[type] = day;
    previous = type;
    return { day, type };
  });
};

/** The coming half-year week by week, from the first session's week. */
export const halfYear = (
  cadence: Cadence,
  turns: readonly RhythmTurn[],
  lastHeld: LastHeldDays = {},
): readonly Week[] => {
  const sessions = plannedSessions(cadence, turns, lastHeld);
  const leftOut = turns.filter(({ heldOn }) => heldOn === null);
  const first = weekStartOf(cadence.anchor);
  return Array.from({ length: HALF_YEAR_WEEKS }, (_, index) => {
    const monday = addDays(first, index * 7);
    const next = addDays(monday, 7);
    const isInIt = ({ day }: Readonly<{ day: CalendarDay }>): boolean => day >= monday && day < next;
    return { monday, session: sessions.find(isInIt) ?? null, leftOut: leftOut.find(isInIt)?.day ?? null };
  });
};

/** How many of the sessions are of each type. */
export const countsOf = (
  sessions: readonly Readonly<{ type: ConversationType }>[],
): readonly Readonly<{ type: ConversationType; count: number }>[] =>
  conversationTypes.map((type) => ({ type, count: sessions.filter((one) => one.type === type).length }));
