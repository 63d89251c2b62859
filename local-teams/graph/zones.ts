import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { toInstant } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';

/** Windows' zone names, which Outlook uses, to IANA's (Unicode CLDR, windowsZones.xml). */
const WINDOWS: Readonly<Record<string, string>> = {
  'W. Europe Standard Time': 'Europe/Berlin',
  'Romance Standard Time': 'Europe/Paris',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'FLE Standard Time': 'Europe/Kiev',
  'GMT Standard Time': 'Europe/London',
  'Eastern Standard Time': 'America/New_York',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Atlantic Standard Time': 'America/Halifax',
  'E. South America Standard Time': 'America/Sao_Paulo',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'GTB Standard Time': 'Europe/Bucharest',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Russian Standard Time': 'Europe/Moscow',
  'Arabian Standard Time': 'Asia/Dubai',
  'India Standard Time': 'Asia/Kolkata',
  'China Standard Time': 'Asia/Shanghai',
  'Singapore Standard Time': 'Asia/Singapore',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'New Zealand Standard Time': 'Pacific/Auckland',
  'tzone://Microsoft/Utc': 'UTC',
};

/** Outlook's names for the sample people's zones. */
const OUTLOOKS: Readonly<Record<string, string>> = {
  'Europe/Stockholm': 'W. Europe Standard Time',
  'Europe/London': 'GMT Standard Time',
};

/** The zone's name as Outlook sets it in a mailbox and its contents. */
export const outlooksZone = (zone: string): string => OUTLOOKS[zone] ?? zone;

/** The zone's IANA name; RangeError if Outlook would not know it. */
export const ianaZone = (name: string): string => {
  const zone = WINDOWS[name] ?? name;
  Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
  return zone;
};

/** A wall-clock time in a zone, as Graph writes one. */
export const dateTimeTimeZone = z.object({ dateTime: z.string(), timeZone: z.string().default('UTC') });
export type WallMoment = z.infer<typeof dateTimeTimeZone>;

/** `2026-11-26T10:00:00`, whatever fraction or offset Graph was given. */
export const wallText = (dateTime: string): string =>
  Temporal.PlainDateTime.from(dateTime.replace(/Z$/, '')).toString({ smallestUnit: 'second' });

/** The moment of a wall-clock time; one that daylight saving skips moves forward. */
export const momentIn = (wall: string, zone: string): Instant =>
  toInstant(Temporal.PlainDateTime.from(wall).toZonedDateTime(ianaZone(zone)).toInstant().toString());

/** The moment as Graph writes it, in that zone. */
export const graphMoment = (at: Instant, zone: string): WallMoment => ({
  dateTime: Temporal.Instant.from(at)
    .toZonedDateTimeISO(ianaZone(zone))
    .toPlainDateTime()
    .toString({ fractionalSecondDigits: 7 }),
  timeZone: zone,
});

/** Minutes between two wall-clock times, possibly in different zones. */
export const minutesOf = (start: WallMoment, end: WallMoment): number =>
  Temporal.Instant.from(momentIn(wallText(start.dateTime), start.timeZone))
    .until(Temporal.Instant.from(momentIn(wallText(end.dateTime), end.timeZone)))
    .total('minutes');
