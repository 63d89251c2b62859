import { dayInRhythm, isPinned } from './change-of-plan.ts';
import { occurrences, startsAt } from './rhythm.ts';
import type { Cadence } from './rhythm.ts';
import { turnOf } from './rhythm-turn.ts';
import type { TurnParticipant } from './rhythm-turn.ts';
import { isBeside, isMissed, isPlanned } from './session.ts';
import type { PlannedSession, Session } from './session.ts';
import { addDays, addMinutes, dayAt, minutesBetween, weekdayOf } from './time.ts';
import type { CalendarDay, Instant } from './time.ts';

/** How many sessions of a rhythm are planned ahead. */
export const AHEAD = 4;

/** How many turns are searched for those: more than a year of weeks, in case somebody is off that long. */
const TURNS_LOOKED_AT = 80;

/** A session nearer than this, in minutes, keeps its type: the preparation of the day before has told both what it is about. */
const SETTLED_MINUTES = 36 * 60;

/** Whether a planned session keeps its type when its rhythm is planned anew: it is near, somebody chose it, or moved the session. */
export const keepsType = (session: PlannedSession, now: Instant): boolean =>
  isPinned(session) || session.chosenBy !== null || minutesBetween(now, session.startsAt) < SETTLED_MINUTES;

/** A day that should have a session: its day of the rhythm, and the day it is held on. `kept` has its own time. */
export type Slot = Readonly<{ turn: CalendarDay; day: CalendarDay; kept: PlannedSession | null }>;

/** A rhythm's days ahead: those with a session, in order, and those without one because somebody is off all that week. */
export type SlotsAhead = Readonly<{ slots: readonly Slot[]; leftOut: readonly CalendarDay[] }>;

/** The sessions so far: those to plan anew, those with a time or length of their own, and those that are settled. */
export type StandingSessions = Readonly<{
  planned: readonly PlannedSession[];
  pinned: readonly PlannedSession[];
  settled: readonly Session[];
}>;

/** Divides a rhythm's sessions by what happens to them when it is planned. */
export const standingSessions = (sessions: readonly Session[], now: Instant): StandingSessions => {
  const regular = sessions.filter((one) => !isBeside(one));
  const ahead = regular
    .filter(isPlanned)
    .filter(({ startsAt: at, minutes }) => addMinutes(at, minutes) > now)
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  const planned = ahead.filter((session) => !isPinned(session));
  // The day of a session that somebody moved and nobody held is free again; one moved by the rhythm has had its turn.
  const isFree = (one: Session): boolean => isMissed(one, now) && !one.movedForDayOff;
  const isReplanned = new Set<Session>([...planned, ...regular.filter(isFree)]);
  return {
    planned,
    pinned: ahead.filter(isPinned),
    settled: regular.filter((session) => !isReplanned.has(session)),
  };
};

/** The rhythm's days that should have a planned session, and those of sessions with their own time or length. */
export const slotsAhead = (
  cadence: Cadence,
  pair: readonly TurnParticipant[],
  { planned, pinned, settled }: StandingSessions,
  now: Instant,
): SlotsAhead => {
  const { zone, minutes } = cadence;
  const today = dayAt(now, zone);
  // A session that is planned for a day keeps it, though the two also begin another there on the spot.
  const plannedOn = new Set(planned.map(({ startsAt: at }) => dayAt(at, zone)));
  const counted = settled.filter(
    ({ origin, startsAt: at }) => origin !== 'on-the-spot' || !plannedOn.has(dayAt(at, zone)),
  );
  const taken = new Set(counted.map((session) => dayInRhythm(session, zone)));
  const busy = new Set(counted.map(({ startsAt: at }) => dayAt(at, zone)));
  const isAhead = (day: CalendarDay): boolean => addMinutes(startsAt(cadence, day), minutes) > now;
  const count = Math.max(AHEAD - pinned.length, planned.length);
  const slots: Slot[] = [];
  const leftOut: CalendarDay[] = [];
  // From the first day of this week: a day that has passed may still have its session later in the week.
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
