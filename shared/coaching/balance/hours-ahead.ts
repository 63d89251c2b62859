import { agreedMinutes, QUARTER } from './coming-hours.ts';
import type { ComingHours, RepToCoach } from './coming-hours.ts';
import { minutesTogether, slotsOf, weekAt } from './free-slots.ts';
import type { FreeSlots, Horizon } from './free-slots.ts';
import { bookedAhead, weeksDue } from './rep-ahead.ts';
import type { RepAhead } from './rep-ahead.ts';

/** What is left of free time for the unforeseen (coaching model, section 9). */
const FORESEEN = 0.8;
/** Coaching may take so much more than what was agreed, however empty the calendar: a manager has other work too (decision 0056). */
const MORE_THAN_AGREED = 0.25;

/** A manager's coming weeks, and the reps whose sessions they hold. */
export type WeeksAhead = Readonly<{ horizon: Horizon; manager: FreeSlots; reps: readonly RepAhead[] }>;

/** Time that a booked 1:1 keeps busy is time for coaching. */
const withBooked = (free: FreeSlots, reps: readonly RepAhead[], horizon: Horizon): FreeSlots => {
  const all = [...free];
  for (const rep of reps)
    for (const session of bookedAhead(rep, horizon)) all.fill(true, ...slotsOf(horizon, session));
  return all;
};

const repToCoach = (rep: RepAhead, horizon: Horizon): RepToCoach => ({
  ...{ id: rep.rhythm, length: rep.cadence.minutes, interval: rep.cadence.weeks },
  ...{ due: weeksDue(rep, horizon), need: rep.need.points },
  booked: bookedAhead(rep, horizon).map(({ startsAt, minutes }) => ({
    ...{ week: weekAt(horizon, startsAt), minutes },
  })),
});

/** The weeks ahead as the program asks about them (coaching model, section 9). */
export const hoursAhead = ({ horizon, manager, reps }: WeeksAhead): ComingHours => {
  const asked = reps.map((rep) => repToCoach(rep, horizon));
  const together = minutesTogether(
    withBooked(manager, reps, horizon),
    reps.map((rep) => withBooked(rep.free, [rep], horizon)),
    horizon,
  );
  const bookedIn = (week: number): number =>
    asked
      .flatMap(({ booked }) => booked)
      .filter((one) => one.week === week)
      .reduce((sum, { minutes }) => sum + minutes, 0);
  const agreed = asked.reduce((sum, rep) => sum + agreedMinutes(rep), 0);
  return {
    weeks: together.map((minutes, week) => ({
      capacity: Math.max(bookedIn(week), Math.floor(FORESEEN * minutes)),
    })),
    reps: asked,
    most: agreed + Math.ceil((MORE_THAN_AGREED * agreed) / QUARTER) * QUARTER,
  };
};
