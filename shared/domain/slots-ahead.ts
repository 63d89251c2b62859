import { dayInRhythm, isPinned } from './change-of-plan.ts';
import { occurrences, startsAt } from './rhythm.ts';
import type { Cadence } from './rhythm.ts';
import { turnOf } from './rhythm-turn.ts';
import type { TurnParticipant } from './rhythm-turn.ts';
import { isBeside, isMissed, isPlanned } from './session.ts';
import type { PlannedSession, Session } from './session.ts';
import { addDays, addMinutes, dayAt, weekdayOf } from './time.ts';
import type { CalendarDay, Instant } from './time.ts';

/** How many sessions of a rhythm are planned ahead. */
export const AHEAD = 4;

/** How many turns are looked at for those: more than a year of weeks, should somebody be off as long. */
const TURNS_LOOKED_AT = 80;

/** A day that is to have a session: the rhythm's own that it stands for, and the one it is held on. `kept` has its own time. */
export type Slot = Readonly<{ turn: CalendarDay; day: CalendarDay; kept: PlannedSession | null }>;

/** What a rhythm has ahead: its days with a session, in order, and those that have none since somebody is off all that week. */
export type SlotsAhead = Readonly<{ slots: readonly Slot[]; leftOut: readonly CalendarDay[] }>;

/** What stands by now: what is to be planned anew, what has a time or length of its own, and what is settled. */
export type StandingSessions = Readonly<{
  planned: readonly PlannedSession[];
  pinned: readonly PlannedSession[];
  settled: readonly Session[];
}>;

/** Parts what a rhythm has by what becomes of it when it is planned. */
export const standingSessions = (sessions: readonly Session[], now: Instant): StandingSessions => {
  const regular = sessions.filter((one) => !isBeside(one));
  const ahead = regular
    .filter(isPlanned)
    .filter(({ startsAt: at, minutes }) => addMinutes(at, minutes) > now)
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  const planned = ahead.filter((session) => !isPinned(session));
  // A day whose session was moved by somebody and missed is free again; one that the rhythm has moved has had its turn.
  const isFree = (one: Session): boolean => isMissed(one, now) && !one.movedForDayOff;
  const isReplanned = new Set<Session>([...planned, ...regular.filter(isFree)]);
  return {
    planned,
    pinned: ahead.filter(isPinned),
    settled: regular.filter((session) => !isReplanned.has(session)),
  };
};

/** The rhythm's days that are to have a planned session, and those that have one of their own time or length. */
export const slotsAhead = (
  cadence: Cadence,
  pair: readonly TurnParticipant[],
  { planned, pinned, settled }: StandingSessions,
  now: Instant,
): SlotsAhead => {
  const { zone, minutes } = cadence;
  const today = dayAt(now, zone);
  const taken = new Set(settled.map((session) => dayInRhythm(session, zone)));
  const busy = new Set(settled.map(({ startsAt: at }) => dayAt(at, zone)));
  const isAhead = (day: CalendarDay): boolean => addMinutes(startsAt(cadence, day), minutes) > now;
  const count = Math.max(AHEAD - pinned.length, planned.length);
  const slots: Slot[] = [];
  const leftOut: CalendarDay[] = [];
  // From this week's first day: what is held later than its own day may stand for one that has been.
  for (const turn of occurrences(cadence, addDays(today, 1 - weekdayOf(today)), TURNS_LOOKED_AT)) {
    if (slots.length === count) break;
    if (taken.has(turn)) continue;
    const { heldOn } = turnOf(cadence, turn, pair, (day) => isAhead(day) && !busy.has(day));
    if (heldOn === null) leftOut.push(turn);
    else if (isAhead(heldOn)) slots.push({ turn, day: heldOn, kept: null });
  }
  const kept = pinned.map((session) => ({
    turn: dayInRhythm(session, zone),
    day: dayAt(session.startsAt, zone),
    kept: session,
  }));
  return {
    slots: [...slots, ...kept].sort((a, b) => (a.day < b.day ? -1 : 1)),
    leftOut: leftOut.filter((day) => day >= today),
  };
};
