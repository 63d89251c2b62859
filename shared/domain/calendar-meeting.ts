import type { CustomerMeeting } from './customer-meeting.ts';
import type { Instant } from './time.ts';

/** How far ahead customer meetings are looked for in a calendar, in days: four weeks. */
export const LOOKED_AHEAD_DAYS = 28;

/** Somebody who is invited, or who invites, as the calendar names them. */
export type Invitee = Readonly<{ name: string; address: string }>;

/** A meeting in a rep's own calendar. Its words and people are shown to the rep, and stored only if the rep chooses it. */
export type CalendarMeeting = Readonly<{
  eventId: string;
  seriesId: string | null;
  /** Its time by its series; null for a meeting of its own. */
  originallyAt: Instant | null;
  subject: string;
  startsAt: Instant;
  /** Cancelled by its organiser, or declined by the rep. */
  off: boolean;
  /** Whole days, or marked private or confidential: the rep is never asked about it. */
  kept: boolean;
  /** Includes the organiser; leaves out rooms. */
  people: readonly Invitee[];
}>;

/** The key of one occurrence, from what stays when it is moved: Exchange then gives an occurrence of a series another id. */
export const meetingKeyOf = ({ eventId, seriesId, originallyAt }: CalendarMeeting): string =>
  seriesId === null ? eventId : `${seriesId} ${originallyAt ?? eventId}`;

/** The event id of a meeting of its own, from its key; null for an occurrence of a series, whose id doesn't stay. */
export const ownEventIdOf = (key: string): string | null => (key.includes(' ') ? null : key);

/** The key of the whole meeting: every occurrence of a series. */
export const wholeKeyOf = ({ eventId, seriesId }: CalendarMeeting): string => seriesId ?? eventId;

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** The domains of an organisation, taken from its people's addresses. */
export const domainsOf = (addresses: Iterable<string>): readonly string[] => [
  ...new Set([...addresses].filter((one) => one.includes('@')).map(domainOf)),
];

const isWithin = (domain: string, own: string): boolean => domain === own || domain.endsWith(`.${own}`);

/** The people from outside the organisation that has those domains, each once. */
export const outsidersOf = (
  { people }: Pick<CalendarMeeting, 'people'>,
  domains: readonly string[],
): readonly Invitee[] => {
  const byAddress = new Map(people.map((one) => [one.address.toLowerCase(), one]));
  return [...byAddress.values()].filter(
    ({ address }) => address.includes('@') && !domains.some((own) => isWithin(domainOf(address), own)),
  );
};

/** Whether it may be a customer meeting: ahead, not cancelled, not private, and with somebody from outside. */
export const mayBeCustomerMeeting = (
  meeting: CalendarMeeting,
  domains: readonly string[],
  now: Instant,
): boolean =>
  domains.length > 0 &&
  meeting.startsAt > now &&
  !meeting.off &&
  !meeting.kept &&
  outsidersOf(meeting, domains).length > 0;

/** The meetings to ask about, the earliest first; only the next occurrence of a series. `answered`: the keys already answered. */
export const meetingsToAsk = (
  meetings: readonly CalendarMeeting[],
  answered: ReadonlySet<string>,
  domains: readonly string[],
  now: Instant,
): readonly CalendarMeeting[] => {
  const asked = new Set<string>();
  return meetings
    .filter((one) => mayBeCustomerMeeting(one, domains, now))
    .filter((one) => !answered.has(wholeKeyOf(one)) && !answered.has(meetingKeyOf(one)))
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
    .filter((one) => !asked.has(wholeKeyOf(one)) && asked.add(wholeKeyOf(one)));
};

/**
 * A customer meeting's time after a look at its meeting in the calendar, which was at `known` when the two last agreed. A time set by
 * hand stays until the calendar's changes.
 */
export const timeAfterLook = (
  { at }: Pick<CustomerMeeting, 'at'>,
  known: Instant,
  { startsAt }: Pick<CalendarMeeting, 'startsAt'>,
): Instant => (startsAt === known ? at : startsAt);
