import { z } from 'zod';
import { instant } from '../../shared/domain/time.ts';
import { personKey } from '../protocol.ts';
import { recurrence } from './recurrence.ts';

/** An answer to an invitation. */
export const response = z.enum([
  'none',
  'organizer',
  'tentativelyAccepted',
  'accepted',
  'declined',
  'notResponded',
]);
export type AttendeeResponse = z.infer<typeof response>;

/** How the time shows to others. */
export const showAs = z.enum(['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown']);
export type ShowAs = z.infer<typeof showAs>;

/** Outlook's mark for whom it is meant. */
export const sensitivity = z.enum(['normal', 'personal', 'private', 'confidential']);

const itemBody = z.object({ contentType: z.enum(['text', 'html']), content: z.string() });

/** What differs on one day of a series. */
const exceptionOnDay = z.object({
  cancelled: z.boolean(),
  start: z.string().optional(),
  minutes: z.number().optional(),
  subject: z.string().optional(),
  body: itemBody.optional(),
  showAs: showAs.optional(),
  /** Answers to this occurrence, by address. */
  responses: z.record(z.string(), response).optional(),
  /** Attendees who have removed this occurrence from their own calendar. */
  removedBy: z.array(personKey).optional(),
});
export type ExceptionOnDay = z.infer<typeof exceptionOnDay>;

export const storedEvent = z.object({
  /** The organiser's id for it; an attendee's copy has another. */
  id: z.string(),
  owner: personKey,
  version: z.number(),
  createdAt: instant,
  changedAt: instant,
  transactionId: z.string().nullable(),
  /** A digest of what was asked for with that id. */
  transactionContent: z.string().optional(),
  /** The zone it was made in, and the wall-clock start there, which daylight saving must not move. */
  zone: z.string(),
  start: z.string(),
  minutes: z.number(),
  subject: z.string(),
  body: itemBody,
  location: z.string(),
  /** `readsUntilShown`: how many more reads come before its online meeting, which Teams makes a little later. */
  online: z
    .object({ joinUrl: z.string(), threadId: z.string(), readsUntilShown: z.number().optional() })
    .nullable(),
  attendees: z.array(
    z.object({
      address: z.string(),
      name: z.string(),
      type: z.enum(['required', 'optional', 'resource']),
      response,
    }),
  ),
  recurrence: recurrence.nullable(),
  /** Deviations on single days of a series, keyed by the original day. */
  exceptions: z.record(z.string(), exceptionOnDay),
  /** Whether the organiser has removed it; it stays with the invited people. */
  cancelled: z.boolean(),
  /** Attendees who have removed it from their own calendar. */
  removedBy: z.array(personKey),
  isAllDay: z.boolean().default(false),
  sensitivity: sensitivity.default('normal'),
  showAs: showAs.default('busy'),
});
export type StoredEvent = z.infer<typeof storedEvent>;
