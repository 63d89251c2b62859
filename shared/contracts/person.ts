import { z } from 'zod/mini';
import { conversationType } from '../domain/conversation-type.ts';
import { personId } from '../domain/ids.ts';
import { language } from '../domain/language.ts';
import { calendarDay, instant, timeZone } from '../domain/time.ts';
import { endpoint } from './endpoint.ts';
import { ME_PATH } from './first-paths.ts';

export const personRef = z.object({ id: personId, name: z.string() });
export type PersonRef = z.output<typeof personRef>;

const inBoth = z.object({ sv: z.string(), en: z.string() });
const ownName = z.extend(inBoth, { short: z.optional(inBoth) });

/** Whole days off, and those on which work ends at noon, in order. */
export const daysOff = z.object({ whole: z.array(calendarDay), half: z.array(calendarDay) });

/** A country by its ISO 3166 code, and a region of it if days differ within it. */
const holidayPlace = z.object({
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  region: z.nullable(z.string().check(z.minLength(1), z.maxLength(20))),
});

export const me = z.object({
  person: personRef,
  organisation: z.string(),
  language,
  zone: z.string(),
  /** The place whose public holidays they have chosen; null while those of the time zone apply that they chose, or were first seen in. */
  holidayPlace: z.nullable(holidayPlace),
  /** Those holidays, for last year, this one and the next two, and their leave. */
  daysOff,
  /** The same without their leave. */
  holidays: daysOff,
  /** Whether an overview comes on the first working morning of each week. */
  weeklyOverview: z.boolean(),
  /** Decides what the personal tab shows first: whether they coach anybody, and whether anybody coaches them. */
  coaches: z.boolean(),
  coached: z.boolean(),
  leader: z.boolean(),
  administrator: z.boolean(),
  reachable: z.enum(['unknown', 'yes', 'no']),
  reconnect: z.boolean(),
  /** The organisation's own names of types. */
  typeNames: z.partialRecord(conversationType, ownName),
  /** The server's time, so that a tab with a wrong clock agrees. */
  now: instant,
});

export const getMe = endpoint({
  name: 'getMe',
  method: 'GET',
  path: ME_PATH,
  summary: 'Who you are here; with what Teams says of your language and time zone',
  query: z.object({ locale: z.optional(z.string().check(z.maxLength(35))), zone: z.optional(timeZone) }),
  reply: me,
});

export const changeMySettings = endpoint({
  name: 'changeMySettings',
  method: 'PATCH',
  path: ME_PATH,
  summary:
    'Change your language, your time zone, whose public holidays you have (null: those of your time zone), or whether a weekly overview comes',
  body: z.object({
    language: z.optional(language),
    zone: z.optional(timeZone),
    holidayPlace: z.optional(z.nullable(holidayPlace)),
    weeklyOverview: z.optional(z.boolean()),
  }),
  reply: me,
});

export const listHolidayPlaces = endpoint({
  name: 'listHolidayPlaces',
  method: 'GET',
  path: '/api/holiday-places',
  summary:
    'The countries whose public holidays are known, and the regions of those where days differ within them',
  reply: z.object({
    countries: z.array(
      z.object({ country: z.string(), regions: z.array(z.object({ region: z.string(), name: z.string() })) }),
    ),
  }),
});

export const accessEntry = z.object({ at: instant, reader: personRef, what: z.string() });

export const listAccess = endpoint({
  name: 'listAccess',
  method: 'GET',
  path: '/api/me/access',
  summary: 'Who has looked at what is about you, newest first',
  reply: z.object({ entries: z.array(accessEntry) }),
});
