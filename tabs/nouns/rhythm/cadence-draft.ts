import { firstOn } from '../../../shared/domain/rhythm.ts';
import type { Cadence, SparsePeriod } from '../../../shared/domain/rhythm.ts';
import { addDays, calendarDay, timeZone, wallTime, weekdayOf } from '../../../shared/domain/time.ts';
import type { CalendarDay, WallTime, Weekday } from '../../../shared/domain/time.ts';
import type { DaysOff } from '../../../shared/domain/working-days.ts';
import { presets } from '../../../shared/coaching/presets.ts';

export const lengths = [15, 20, 30, 45, 60, 90] as const;
export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5];

/** A cadence being filled in: the fields as typed, which need not make a cadence yet. */
export type CadenceDraft = Readonly<
  Omit<Cadence, 'time' | 'anchor' | 'weekday' | 'thinning'> & {
    time: string;
    anchor: string;
    /** Null unless the interval differs for a time. */
    thinning: Readonly<{ from: string; to: string; every: number }> | null;
  }
>;

/** That weekday from a day on, past those that are off: a rhythm that began on one would be held on another day at once. */
const firstNotOff = (weekday: Weekday, from: CalendarDay, off: DaysOff): CalendarDay => {
  const day = firstOn(weekday, from);
  return off.whole.includes(day) ? firstNotOff(weekday, addDays(day, 1), off) : day;
};

/** The suggestion before anything is agreed: the established preset, from the next Thursday after today that isn't off. */
const freshDraft = (zone: string, today: CalendarDay, off: DaysOff): CadenceDraft => ({
  ...presets.established,
  time: '10:00',
  zone,
  anchor: firstNotOff(4, addDays(today, 1), off),
  thinning: null,
});

/** A cadence's first day that isn't before that one: the next session's, where its own first one is in the past. */
export const comingAnchor = ({ anchor, weeks }: Cadence, today: CalendarDay): CalendarDay => {
  const step = weeks * 7;
  return anchor >= today ? anchor : comingAnchor({ anchor: addDays(anchor, step), weeks } as Cadence, today);
};

/** The initial fields. */
export const cadenceDraftOf = (
  cadence: Cadence | null,
  zone: string,
  today: CalendarDay,
  off: DaysOff,
): CadenceDraft => {
  if (cadence === null) return freshDraft(zone, today, off);
  const { weeks, minutes, time, mix, zone: agreedZone } = cadence;
  // A period that is over is not shown again.
  const thinning = cadence.thinning && cadence.thinning.to >= today ? cadence.thinning : null;
  return { weeks, minutes, time, mix, thinning, zone: agreedZone, anchor: comingAnchor(cadence, today) };
};

/** The days on which the rhythm is thinned out; null if they are incomplete, or end before they begin. */
const thinningOf = ({ from, to, every }: NonNullable<CadenceDraft['thinning']>): SparsePeriod | null => {
  const [first, last] = [calendarDay.safeParse(from), calendarDay.safeParse(to)];
  if (!first.success || !last.success || last.data < first.data) return null;
  return { from: first.data, to: last.data, every };
};

/** The cadence in the fields, or null if one of them is empty or impossible. */
export const cadenceOf = ({
  time,
  anchor,
  zone,
  weeks,
  minutes,
  mix,
  thinning,
}: CadenceDraft): Cadence | null => {
  const day = calendarDay.safeParse(anchor);
  const at = wallTime.safeParse(time);
  if (!day.success || !at.success || !timeZone.safeParse(zone).success) return null;
  const thinned = thinning && thinningOf(thinning);
  if (thinning && !thinned) return null;
  const when = { time: at.data, anchor: day.data, weekday: weekdayOf(day.data) };
  return { weeks, minutes, mix, zone, ...when, ...(thinned && { thinning: thinned }) };
};

/** The draft moved to that weekday, from tomorrow on, so that no first session is in the past, or on a day off. */
export const onWeekday = (
  draft: CadenceDraft,
  weekday: Weekday,
  today: CalendarDay,
  off: DaysOff,
): CadenceDraft => ({ ...draft, anchor: firstNotOff(weekday, addDays(today, 1), off) });

/** How many first days there are to choose from. */
const FIRST_DAYS = 10;
const FIRST_HOUR = 7;
const LAST_HOUR = 18;

/** The quarter-hours of a working day, and the chosen time if it is not one of them. */
export const timesWith = (chosen: string): readonly WallTime[] => {
  const quarters = Array.from({ length: (LAST_HOUR - FIRST_HOUR) * 4 + 1 }, (_, index) =>
    endOf(`0${FIRST_HOUR}:00` as WallTime, index * 15),
  );
  const own = wallTime.safeParse(chosen);
  return !own.success || quarters.includes(own.data) ? quarters : [...quarters, own.data].sort();
};

/** First days to choose from: those on the draft's weekday from today on that aren't off, and the chosen one. */
export const firstDaysWith = (
  draft: CadenceDraft,
  today: CalendarDay,
  off: DaysOff,
): readonly CalendarDay[] => {
  const chosen = calendarDay.safeParse(draft.anchor);
  if (!chosen.success) return [];
  const first = firstOn(weekdayOf(chosen.data), today);
  const days = Array.from({ length: FIRST_DAYS }, (_, index) => addDays(first, index * 7)).filter(
    (day) => !off.whole.includes(day),
  );
  return days.includes(chosen.data) ? days : [...days, chosen.data].sort();
};

/** When a session starting at that time ends, by the same clock. */
export const endOf = (time: WallTime, minutes: number): WallTime => {
  const [hours = 0, past = 0] = time.split(':').map(Number);
  const end = (hours * 60 + past + minutes) % (24 * 60);
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}` as WallTime;
};
