import { noFacts, signalsOf } from '../../../shared/coaching/facts.ts';
import { typesAhead } from '../../../shared/coaching/types-ahead.ts';
import type { ReplyOf } from '../../../shared/contracts/endpoint.ts';
import type { getTypeBasis } from '../../../shared/contracts/type-basis.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import { conversationTypes } from '../../../shared/domain/conversation-type.ts';
import type { ProgrammePhase } from '../../../shared/domain/programme.ts';
import { occurrences, startsAt } from '../../../shared/domain/rhythm.ts';
import type { Cadence } from '../../../shared/domain/rhythm.ts';
import { turnOf } from '../../../shared/domain/rhythm-turn.ts';
import type { RhythmTurn, TurnParticipant } from '../../../shared/domain/rhythm-turn.ts';
import { addDays, addMinutes, addMonths, weekdayOf } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';

import { comingAnchor } from './cadence-draft.ts';

export const HALF_YEAR_WEEKS = 26;

/** A rhythm, and what it becomes where it follows a programme, each from its anchor on. */
export type CadencesAhead = readonly [Cadence, ...(readonly Cadence[])];

/** What a rhythm becomes if each phase of a programme is followed when its months have gone, from the first session on. */
export const cadencesAhead = (cadence: Cadence, phases: readonly ProgrammePhase[]): CadencesAhead => {
  const ahead: [Cadence, ...Cadence[]] = [cadence];
  let from = cadence.anchor;
  for (const [nth, { weeks, minutes, mix }] of phases.entries()) {
    const months = phases[nth - 1]?.months ?? null;
    if (months === null) continue;
    from = addMonths(from, months);
    const before = ahead.at(-1) ?? cadence;
    ahead.push({ ...before, weeks, minutes, mix, anchor: comingAnchor(before, from) });
  }
  return ahead;
};

/** Which of them applies on a day. */
export const cadenceOn = (ahead: CadencesAhead, day: CalendarDay): Cadence =>
  ahead.findLast(({ anchor }) => anchor <= day) ?? ahead[0];

/** What the coming types are chosen by, as fetched for the first of them. */
export type FetchedBasis = ReplyOf<typeof getTypeBasis>;

type PlannedTurn = Readonly<{ day: CalendarDay; type: ConversationType }>;

/** A week of the coming half-year: its Monday, its session if any, and the day of a session left out. */
export type Week = Readonly<{
  monday: CalendarDay;
  session: PlannedTurn | null;
  leftOut: CalendarDay | null;
}>;

export const weekStartOf = (day: CalendarDay): CalendarDay => addDays(day, 1 - weekdayOf(day));

/** The coming half-year's turns; one on either person's day off has another day, or none. Today's is none of them once its time is over. */
export const halfYearTurns = (
  ahead: CadencesAhead,
  pair: readonly TurnParticipant[],
  now: Instant,
): readonly RhythmTurn[] => {
  const end = addDays(weekStartOf(ahead[0].anchor), HALF_YEAR_WEEKS * 7);
  return ahead.flatMap((cadence, nth) => {
    const until = ahead[nth + 1]?.anchor ?? end;
    const isAhead = (day: CalendarDay): boolean => addMinutes(startsAt(cadence, day), cadence.minutes) > now;
    return occurrences(cadence, cadence.anchor, HALF_YEAR_WEEKS)
      .filter((day) => day < until && day < end)
      .map((day) => turnOf(cadence, day, pair, isAhead))
      .filter(({ heldOn }) => heldOn === null || isAhead(heldOn));
  });
};

/** What is known of a pair of whom nothing has been fetched yet: they have never met. */
const unknown = (cadence: Cadence, first: CalendarDay): FetchedBasis => ({
  startedOn: cadence.anchor,
  ...{ lastHeld: {}, previous: null, requested: null, kept: [], pinned: [] },
  signals: [...signalsOf({ ...noFacts, haveMet: false }, first)],
});

/** Those turns' sessions, with the types that they get when the rhythm is saved and each is held as planned. */
export const plannedSessions = (
  ahead: CadencesAhead,
  turns: readonly RhythmTurn[],
  fetched: FetchedBasis | null = null,
): readonly PlannedTurn[] => {
  const { kept, pinned, signals, ...basis } = fetched ?? unknown(ahead[0], ahead[0].anchor);
  const pinnedType = (turn: CalendarDay) => pinned.find((one) => one.turn === turn)?.type;
  const days = turns.flatMap(({ day: turn, heldOn }) => (heldOn === null ? [] : [{ turn, day: heldOn }]));
  const others = days.filter(({ turn }) => pinnedType(turn) === undefined);
  const keeping = days.map((one) => ({
    ...one,
    keeps: pinnedType(one.turn) ?? kept[others.indexOf(one)] ?? null,
  }));
  const known = signals.map(({ id, type }) => ({ id, type, values: {} }));
  return typesAhead(keeping, (day) => cadenceOn(ahead, day), { ...basis, signals: known }).map(
    ({ day, type }) => ({ day, type }),
  );
};

/** The coming half-year week by week, from the first session's week. */
export const halfYear = (
  ahead: CadencesAhead,
  turns: readonly RhythmTurn[],
  basis: FetchedBasis | null = null,
): readonly Week[] => {
  const sessions = plannedSessions(ahead, turns, basis);
  const leftOut = turns.filter(({ heldOn }) => heldOn === null);
  const first = weekStartOf(ahead[0].anchor);
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
