import { MINUTES_MAX, MINUTES_MIN, occurrences, startsAt, WEEKS_MAX } from './rhythm.ts';
import type { Cadence, SeriesPattern } from './rhythm.ts';
import { AHEAD } from './slots-ahead.ts';
import { addMinutes, dayAt, weekdayOf } from './time.ts';
import type { CalendarDay, Instant } from './time.ts';

/** A recurring meeting in a manager's calendar, with what tells whether it is a 1:1; times by the clock of one zone. */
export type RecurringMeeting = Readonly<{
  seriesId: string;
  /** Whether the calendar's owner organises it: nobody else can change it. */
  isOwn: boolean;
  /** The addresses of all other participants, in lower case. */
  others: readonly string[];
  isOnline: boolean;
  /** Whether it is cancelled, declined, or takes whole days. */
  isOff: boolean;
  joinUrl: string | null;
  /** Null if no rhythm can have it. */
  pattern: SeriesPattern | null;
  /** When the series is over at the latest, whatever its pattern; null if it has no end, or none that is known. */
  until: CalendarDay | null;
}>;

/** A rhythm's times, without its types. */
export type SeriesCadence = Omit<Cadence, 'mix' | 'thinning'>;

/** A series that a rhythm can take over as it is, until `lastDay`, with its next date as the anchor. */
export type SeriesOffer = Readonly<{
  seriesId: string;
  joinUrl: string | null;
  cadence: SeriesCadence;
  lastDay: CalendarDay | null;
}>;

/** Why the two's existing 1:1 can't be their rhythm: the rep organises it, no rhythm has its pattern, or it soon ends. */
export const seriesHindrances = ['theirs', 'pattern', 'ends'] as const;
export type SeriesHindrance = (typeof seriesHindrances)[number];

/** The series between two people in the calendar; `hindrance` if there are some, but none can be taken over. */
export type SeriesFound = Readonly<{ offers: readonly SeriesOffer[]; hindrance: SeriesHindrance | null }>;

/** The most that are offered: enough to have a choice, few enough to see at once. */
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
  // It must last as long as sessions are planned ahead.
  const isLong = lastDay === null || ahead.filter((day) => day <= lastDay).length >= AHEAD;
  return anchor !== undefined && isLong
    ? { seriesId, joinUrl, cadence: { ...cadence, anchor }, lastDay }
    : 'ends';
};

/**
 * The series in a manager's calendar that are 1:1s with the one who has those addresses: just the two, recurring, in Teams, and not over.
 * The likeliest first: the one that comes soonest, and of two the more frequent one.
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
