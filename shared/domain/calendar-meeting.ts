import type { CustomerMeeting } from './customer-meeting.ts';
import type { Instant } from './time.ts';

/** How far ahead customer meetings are looked for in a calendar, in days: four weeks. */
export const LOOKED_AHEAD_DAYS = 28;

/** Somebody who is invited, or who invites, as the calendar names them. */
export type Invitee = Readonly<{ name: string; address: string }>;

/** A meeting in a rep's own calendar. Its words and its people are shown to the rep, and stored only where the rep chooses it. */
export type CalendarMeeting = Readonly<{
  eventId: string;
  seriesId: string | null;
  /** When its series has it; null for a meeting of its own. */
  originallyAt: Instant | null;
  subject: string;
  startsAt: Instant;
  /** Taken away by whoever called it, or declined by the rep. */
  off: boolean;
  /** Whole days, or marked as private or confidential. */
  kept: boolean;
  /** Whoever invites included; rooms are nobody. */
  people: readonly Invitee[];
}>;

/** The one time of a meeting, by what stays when it is moved: Exchange gives a time of a series another id then. */
export const meetingKeyOf = ({ eventId, seriesId, originallyAt }: CalendarMeeting): string =>
  seriesId === null ? eventId : `${seriesId} ${originallyAt ?? eventId}`;

/** The id of a meeting of its own, by its key; null for a time of a series, which has no id that stays. */
export const ownEventIdOf = (key: string): string | null => (key.includes(' ') ? null : key);

/** The whole of it: all the times of a series. */
export const wholeKeyOf = ({ eventId, seriesId }: CalendarMeeting): string => seriesId ?? eventId;

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** The domains of an organisation, by the addresses of people in it. */
export const domainsOf = (addresses: Iterable<string>): readonly string[] => [
  ...new Set([...addresses].filter((one) => one.includes('@')).map(domainOf)),
];

const isWithin = (domain: string, own: string): boolean => domain === own || domain.endsWith(`.${own}`);

/** Those who come from outside the organisation with those domains, each once. */
export const outsidersOf = (
  { people }: Pick<CalendarMeeting, 'people'>,
  domains: readonly string[],
): readonly Invitee[] => {
  const byAddress = new Map(people.map((one) => [one.address.toLowerCase(), one]));
  return [...byAddress.values()].filter(
    ({ address }) => address.includes('@') && !domains.some((own) => isWithin(domainOf(address), own)),
  );
};

/** Whether it may be a customer meeting: ahead, not called off, not the rep's own affair, with somebody from outside. */
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

/** Those to ask about, the earliest first; of a series the next time alone. `answered`: the keys that an answer was given for. */
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
 * When a customer meeting is, after a look at its meeting in the calendar, which was at `known` when they were last the same. A time
 * set by hand holds until the calendar's is another.
 */
export const timeAfterLook = (
  { at }: Pick<CustomerMeeting, 'at'>,
  known: Instant,
  { startsAt }: Pick<CalendarMeeting, 'startsAt'>,
): Instant => (startsAt === known ? at : startsAt);
