import { MINUTES_MAX, MINUTES_MIN, occurrences, startsAt, WEEKS_MAX } from './rhythm.ts';
import type { Cadence, SeriesPattern } from './rhythm.ts';
import { AHEAD } from './slots-ahead.ts';
import { addMinutes, dayAt, weekdayOf } from './time.ts';
import type { CalendarDay, Instant } from './time.ts';

/** A recurring meeting in a manager's calendar, as far as it matters whether it is a 1:1; times by the clock of one zone. */
export type RecurringMeeting = Readonly<{
  seriesId: string;
  /** Whether the owner of the calendar is who organises it: nobody else can change it. */
  isOwn: boolean;
  /** The addresses of everybody else who takes part, in small letters. */
  others: readonly string[];
  isOnline: boolean;
  /** Whether it is cancelled or declined, or stands for whole days. */
  isOff: boolean;
  joinUrl: string | null;
  /** Null where it is none that a rhythm can have. */
  pattern: SeriesPattern | null;
  /** The last day of any pattern; null where it goes on for ever. */
  until: CalendarDay | null;
}>;

/** When a rhythm takes place, whatever the two talk about. */
export type SeriesCadence = Omit<Cadence, 'mix' | 'thinning'>;

/** A series that a rhythm can take over as it is, until `lastDay`, and its next date as the anchor. */
export type SeriesOffer = Readonly<{
  seriesId: string;
  joinUrl: string | null;
  cadence: SeriesCadence;
  lastDay: CalendarDay | null;
}>;

/** Why a 1:1 that the two have can't be their rhythm: the rep organises it, it comes otherwise than a rhythm can, or soon ends. */
export const seriesHindrances = ['theirs', 'pattern', 'ends'] as const;
export type SeriesHindrance = (typeof seriesHindrances)[number];

/** What there is in the calendar between two people; a hindrance where something is, and none of it can be taken over. */
export type SeriesFound = Readonly<{ offers: readonly SeriesOffer[]; hindrance: SeriesHindrance | null }>;

/** How many are offered at most: enough to have a choice, few enough to see at once. */
export const SERIES_OFFERED = 3;

const offerOf = (
  { seriesId, joinUrl, isOwn, pattern }: RecurringMeeting,
  zone: string,
  now: Instant,
): SeriesOffer | SeriesHindrance => {
  if (!isOwn) return 'theirs';
  if (pattern === null || pattern.weeks > WEEKS_MAX) return 'pattern';
  const { weeks, startDay, time, minutes, lastDay } = pattern;
  if (minutes < MINUTES_MIN || minutes > MINUTES_MAX) return 'pattern';
  const cadence = { weeks, minutes, weekday: weekdayOf(startDay), time, zone, anchor: startDay };
  const ahead = occurrences(cadence, dayAt(now, zone), AHEAD + 1).filter(
    (day) => addMinutes(startsAt(cadence, day), minutes) > now,
  );
  const [anchor] = ahead;
  // It has to last for as long as sessions are planned ahead.
  const isLong = lastDay === null || ahead.filter((day) => day <= lastDay).length >= AHEAD;
  return anchor !== undefined && isLong
    ? { seriesId, joinUrl, cadence: { ...cadence, anchor }, lastDay }
    : 'ends';
};

/**
 * The series in a manager's calendar that are 1:1s with the one who has one of those addresses: just the two, recurring, in Teams,
 * and not over. The likeliest first: the one that comes soonest, and of two the one that comes more often.
 */
export const seriesBetween = (
  meetings: readonly RecurringMeeting[],
  addresses: readonly string[],
  zone: string,
  now: Instant,
): SeriesFound => {
  const theirs = addresses.map((address) => address.toLowerCase());
  const today = dayAt(now, zone);
  const found = meetings
    .filter(
      ({ isOnline, isOff, others, until }) =>
        isOnline &&
        !isOff &&
        others.length === 1 &&
        others.every((one) => theirs.includes(one)) &&
        (until === null || until >= today),
    )
    .map((one) => offerOf(one, zone, now));
  const soonest = ({ cadence }: SeriesOffer): string =>
    `${startsAt(cadence, cadence.anchor)} ${String(cadence.weeks)}`;
  const offers = found
    .filter((one) => typeof one !== 'string')
    .sort((a, b) => (soonest(a) < soonest(b) ? -1 : 1))
    .slice(0, SERIES_OFFERED);
  const hindrances = found.filter((one) => typeof one === 'string');
  return {
    offers,
    hindrance: offers.length > 0 ? null : (seriesHindrances.find((one) => hindrances.includes(one)) ?? null),
  };
};
