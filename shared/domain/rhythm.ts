import type { ConversationType } from './conversation-type.ts';
import { conversationTypes } from './conversation-type.ts';
import type { PersonId, RhythmId } from './ids.ts';
import { addDays, dayAt, daysBetween, momentOf, weekdayOf } from './time.ts';
import type { CalendarDay, Instant, WallTime, Weekday } from './time.ts';

/** How often each type comes up: every n-th session. */
export type Mix = Readonly<Record<ConversationType, number>>;

/** A longer interval for a time, as over the summer: of the rhythm's days within it, only every n-th counted from the first. */
export type SparsePeriod = Readonly<{ from: CalendarDay; to: CalendarDay; every: number }>;

/** How much a rhythm may be thinned out: from half as often to a quarter. */
export const thinnings = [2, 3, 4] as const;

/** The most weeks between two sessions of a rhythm, and the least and most minutes of one. */
export const WEEKS_MAX = 8;
export const MINUTES_MIN = 15;
export const MINUTES_MAX = 120;

/** What was agreed on: how often, how long, when, and the mix. */
export type Cadence = Readonly<{
  weeks: number;
  minutes: number;
  weekday: Weekday;
  time: WallTime;
  zone: string;
  /** The first occurrence's day. Every later one is counted from it. */
  anchor: CalendarDay;
  mix: Mix;
  thinning?: SparsePeriod | undefined;
}>;

/**
 * The state of the series in the two calendars: `delayed` when they don't accept it now and it will be tried again by itself, `removed`
 * when somebody has taken it out of them.
 */
export const calendarStates = [
  'none',
  'booking',
  'delayed',
  'booked',
  'consent-needed',
  'failed',
  'removed',
] as const;
export type CalendarState = (typeof calendarStates)[number];

/** Whether the series is being booked into the calendars. */
export const isBeingBooked = (calendar: CalendarState): boolean =>
  calendar === 'booking' || calendar === 'delayed';

/** Whether the series is in the calendars, or being booked. */
export const isInCalendars = (calendar: CalendarState): boolean =>
  calendar === 'booked' || isBeingBooked(calendar);

/** The agreement between one manager and one rep; without a cadence until the two have agreed on one. */
export type Rhythm = Readonly<{
  id: RhythmId;
  version: number;
  manager: PersonId;
  rep: PersonId;
  cadence: Cadence | null;
  calendar: CalendarState;
  seriesId: string | null;
  joinUrl: string | null;
  chatId: string | null;
  meetingId: string | null;
  greetedAt: Instant | null;
  startedOn: CalendarDay;
  /** When the rep got another manager, or was let go; null while the two are together. What is in it is then the rep's own. */
  endedAt: Instant | null;
  /** What the rep would like the next session to be about; gone once a session has been held. */
  wish: ConversationType | null;
}>;

/** The preset "established": 0.992 types a session. */
export const establishedMix: Mix = { deal: 4, pipeline: 4, skill: 5, performance: 6, preparation: 8 };

/** What is assumed until a pair has agreed on how often to meet. */
export const defaultCadence: Pick<Cadence, 'weeks' | 'mix'> = { weeks: 2, mix: establishedMix };

/** Whether the mix fits: the types together ask for no more sessions than the rhythm has. */
export const mixFits = (mix: Mix): boolean =>
  conversationTypes.reduce((load, type) => load + 1 / mix[type], 0) <= 1 + 1e-9;

/** The first day on or after `from` that falls on that weekday. */
export const firstOn = (weekday: Weekday, from: CalendarDay): CalendarDay =>
  addDays(from, (weekday - weekdayOf(from) + 7) % 7);

/** `count` of the rhythm's days on or after `from`, counted from the anchor: a late session shifts none. */
export const occurrences = (
  cadence: Pick<Cadence, 'weeks' | 'anchor'>,
  from: CalendarDay,
  count: number,
): readonly CalendarDay[] => {
  const step = cadence.weeks * 7;
  const passed = Math.max(0, Math.ceil(daysBetween(cadence.anchor, from) / step));
  return Array.from({ length: count }, (_, index) => addDays(cadence.anchor, (passed + index) * step));
};

/** Whether that day of the rhythm has no session because it is thinned out then; the usual interval returns by itself. */
export const isThinnedOut = (
  { weeks, anchor, thinning }: Pick<Cadence, 'weeks' | 'anchor' | 'thinning'>,
  day: CalendarDay,
): boolean => {
  if (!thinning || day < thinning.from || day > thinning.to) return false;
  const step = weeks * 7;
  const passed = Math.max(0, Math.ceil(daysBetween(anchor, thinning.from) / step));
  return Math.round(daysBetween(addDays(anchor, passed * step), day) / step) % thinning.every !== 0;
};

/** When the session of that day starts. */
export const startsAt = (cadence: Pick<Cadence, 'time' | 'zone'>, day: CalendarDay): Instant =>
  momentOf(day, cadence.time, cadence.zone);

/** The same rhythm, counted from the first of its days that is yet to begin. */
export const beginningAfter = (cadence: Cadence, now: Instant): Cadence => {
  const days = occurrences(cadence, dayAt(now, cadence.zone), 2);
  return { ...cadence, anchor: days.find((day) => startsAt(cadence, day) > now) ?? cadence.anchor };
};

export const intervalDays = (cadence: Pick<Cadence, 'weeks' | 'mix'>, type: ConversationType): number =>
  7 * cadence.weeks * cadence.mix[type];

/** The pattern of a weekly series in a calendar: every so many weeks from that day, by the wall clock of the rhythm's zone. */
export type SeriesPattern = Readonly<{
  weeks: number;
  startDay: CalendarDay;
  time: WallTime;
  minutes: number;
  /** The last day on which it may come; null if it has no end. */
  lastDay: CalendarDay | null;
}>;

/** The cadence by the series in the calendar; the same object if that still is as agreed. */
export const cadenceOfSeries = (
  cadence: Cadence,
  { weeks, startDay, time, minutes }: SeriesPattern,
): Cadence => {
  const isSameDay = daysBetween(cadence.anchor, startDay) % (7 * cadence.weeks) === 0;
  const isSame = weeks === cadence.weeks && minutes === cadence.minutes && time === cadence.time && isSameDay;
  return isSame
    ? cadence
    : { ...cadence, weeks, minutes, time, weekday: weekdayOf(startDay), anchor: startDay };
};

/** Whether a new agreement keeps the days, time and length of a booked series from the next day on. */
export const keepsSeries = (before: Cadence, after: Cadence, today: CalendarDay): boolean =>
  after.weeks === before.weeks &&
  after.minutes === before.minutes &&
  after.time === before.time &&
  after.zone === before.zone &&
  after.anchor === occurrences(before, today, 1)[0];

/**
 * Whether days that the earlier agreement thinned out may come back. A calendar can't put a date back into a series: the series has to be
 * written anew.
 */
export const bringsDaysBack = (before: Cadence, after: Cadence, today: CalendarDay): boolean =>
  before.thinning !== undefined &&
  before.thinning.to >= today &&
  JSON.stringify(after.thinning) !== JSON.stringify(before.thinning);

/** From one occurrence to the next, in minutes; an hour more or less over daylight saving. */
export const intervalMinutes = ({ weeks }: Pick<Cadence, 'weeks'>): number => weeks * 7 * 24 * 60;

/** Fresh while its age is below what was agreed, forgotten from one and a half times that. */
export type Freshness = 'fresh' | 'due' | 'forgotten';

export const freshnessOf = (ageDays: number, interval: number): Freshness =>
  ageDays < interval ? 'fresh' : 2 * ageDays < 3 * interval ? 'due' : 'forgotten';
