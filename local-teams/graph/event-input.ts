import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { LocalPerson } from '../protocol.ts';
import { StandInRefusal } from '../stand-in-scope.ts';
import { invitee } from './calendars.ts';
import { sensitivity, showAs } from './stored-event.ts';
import type { StoredEvent } from './stored-event.ts';
import { daysOf, recurrence } from './recurrence.ts';
import { dateTimeTimeZone, ianaZone, minutesOf, wallText } from './zones.ts';
import type { WallMoment } from './zones.ts';

const attendee = z.object({
  emailAddress: z.object({ address: z.string(), name: z.string().optional() }),
  type: z.enum(['required', 'optional', 'resource']).default('required'),
});

const eventFields = z.object({
  subject: z.string().max(255),
  body: z.object({
    contentType: z
      .string()
      .toLowerCase()
      .pipe(z.enum(['text', 'html'])),
    content: z.string(),
  }),
  start: dateTimeTimeZone,
  end: dateTimeTimeZone,
  location: z.object({ displayName: z.string().default('') }),
  attendees: z.array(attendee),
  recurrence: recurrence.nullable(),
  isOnlineMeeting: z.boolean(),
  onlineMeetingProvider: z.enum(['unknown', 'teamsForBusiness']),
  transactionId: z.string(),
  isAllDay: z.boolean(),
  sensitivity,
  showAs,
});
/** The fields of a new event. */
export const newEvent = eventFields.partial().required({ start: true, end: true });
export type EventRequest = z.infer<typeof newEvent>;
/** The fields of a change to an event. */
export const eventChange = eventFields.partial();
export type EventChange = z.infer<typeof eventChange>;

const DAY_MINUTES = 24 * 60;

const known = (moment: WallMoment): WallMoment => {
  try {
    ianaZone(moment.timeZone);
    return { dateTime: wallText(moment.dateTime), timeZone: moment.timeZone };
  } catch {
    throw new StandInRefusal(
      400,
      'ErrorInvalidRequest',
      `The time '${moment.dateTime}' in '${moment.timeZone}' isn't valid.`,
    );
  }
};

/** Whole days from midnight to midnight by the wall clock, however long they are. */
const wholeDays = (from: WallMoment, to: WallMoment): ReturnType<typeof spanOf> => {
  const refused = (message: string) => new StandInRefusal(400, 'ErrorInvalidRequest', message);
  if (![from, to].every(({ dateTime }) => dateTime.endsWith('T00:00:00')))
    throw refused('The Event.Start and Event.End of an all-day event need to be set to midnight.');
  const minutes = minutesOf({ ...from, timeZone: 'UTC' }, { ...to, timeZone: 'UTC' });
  if (minutes < DAY_MINUTES || from.timeZone !== to.timeZone)
    throw refused('The duration of an event marked as All day must be at least 24 hours.');
  return { start: from.dateTime, zone: from.timeZone, minutes };
};

/** An event's wall-clock start, zone and length. Throws Graph's 400 for impossible times. */
export const spanOf = (
  start: WallMoment,
  end: WallMoment,
  isAllDay: boolean,
): { start: string; zone: string; minutes: number } => {
  const [from, to] = [known(start), known(end)];
  if (isAllDay) return wholeDays(from, to);
  const minutes = minutesOf(from, to);
  if (minutes < 0)
    throw new StandInRefusal(
      400,
      'ErrorPropertyValidationFailure',
      'The start of the event must not be after its end.',
    );
  return { start: from.dateTime, zone: from.timeZone, minutes };
};

/** A series begins on the first day that fits its pattern. */
export const firstStart = (start: string, series: StoredEvent['recurrence']): string => {
  const first = series && daysOf(series, `${String(Number(start.slice(0, 4)) + 2)}-01-01`)[0];
  return first == null ? start : `${first}T${start.slice(11)}`;
};

/** The invited people, with the answers they have given. */
export const asAttendees = (
  given: readonly z.infer<typeof attendee>[],
  before: StoredEvent['attendees'] = [],
) =>
  given.map(({ emailAddress, type }) => {
    const who = invitee(emailAddress.address);
    return {
      address: who.address,
      name: emailAddress.name ?? who.name,
      type,
      response: before.find(({ address }) => address === who.address)?.response ?? ('none' as const),
    };
  });

/** Resets all answers, as when a meeting is moved. */
export const unanswered = (attendees: StoredEvent['attendees']): StoredEvent['attendees'] =>
  attendees.map((one) => ({ ...one, response: 'none' as const }));

/** A digest of what a creation asked for, to recognise the same request again. */
export const transactionContentOf = (asked: unknown): string =>
  createHash('sha256').update(JSON.stringify(asked)).digest('base64url');

/** A Teams meeting for that person's event. */
export const newOnline = (
  owner: LocalPerson,
  readsUntilShown: number,
): NonNullable<StoredEvent['online']> => {
  const threadId = `19:meeting_${randomBytes(16).toString('base64url')}@thread.v2`;
  const context = JSON.stringify({ Tid: owner.tenant, Oid: owner.oid });
  return {
    threadId,
    readsUntilShown,
    joinUrl: `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(threadId)}/0?context=${encodeURIComponent(context)}`,
  };
};
