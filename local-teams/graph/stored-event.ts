import { z } from 'zod';
import { instant } from '../../shared/domain/time.ts';
import { personKey } from '../protocol.ts';
import { recurrence } from './recurrence.ts';

/** What somebody has answered to an invitation. */
export const response = z.enum([
  'none',
  'organizer',
  'tentativelyAccepted',
  'accepted',
  'declined',
  'notResponded',
]);
export type AttendeeResponse = z.infer<typeof response>;

/** How the time is shown to others. */
export const showAs = z.enum(['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown']);
export type ShowAs = z.infer<typeof showAs>;

/** Whom it is meant for, as Outlook marks it. */
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
  /** Answers to this one time, by address. */
  responses: z.record(z.string(), response).optional(),
  /** Attendees who have taken this one time out of their own calendar. */
  removedBy: z.array(personKey).optional(),
});
export type ExceptionOnDay = z.infer<typeof exceptionOnDay>;

export const storedEvent = z.object({
  /** The organiser's id of it; an attendee's copy has another. */
  id: z.string(),
  owner: personKey,
  version: z.number(),
  createdAt: instant,
  changedAt: instant,
  transactionId: z.string().nullable(),
  /** What was asked for with that id, in short. */
  transactionContent: z.string().optional(),
  /** The zone that it was made in, and the wall time there: what daylight saving must not move. */
  zone: z.string(),
  start: z.string(),
  minutes: z.number(),
  subject: z.string(),
  body: itemBody,
  location: z.string(),
  /** `readsUntilShown`: how often it is still read without its online meeting, which Teams makes a little later. */
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
  /** What differs on single days of a series, by the day it would have been. */
  exceptions: z.record(z.string(), exceptionOnDay),
  /** Whether the organiser has taken it out; it stays with those who were invited. */
  cancelled: z.boolean(),
  /** Attendees who have taken it out of their own calendar. */
  removedBy: z.array(personKey),
  isAllDay: z.boolean().default(false),
  sensitivity: sensitivity.default('normal'),
  showAs: showAs.default('busy'),
});
export type StoredEvent = z.infer<typeof storedEvent>;
