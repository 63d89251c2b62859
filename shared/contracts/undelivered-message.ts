import { z } from 'zod/mini';
import { instant } from '../domain/time.ts';
import { endpoint } from './endpoint.ts';
import { personRef } from './person.ts';

/** What a message, or a calendar change, was about, as told to the two whom it concerns. */
export const messageSubjects = [
  'reminder',
  'help',
  'recap',
  'greeting',
  'preparation',
  'change',
  'calendar',
  'other',
] as const;

export const undeliveredMessage = z.object({
  /** Identifies it when it is to be sent again. */
  key: z.string(),
  about: z.enum(messageSubjects),
  /** Null when it was to a meeting's chat. */
  to: z.nullable(personRef),
  /** The commitment that it is about. */
  commitment: z.nullable(z.string()),
  /** When the session it is about is or was. */
  session: z.nullable(instant),
});
export type UndeliveredMessage = z.output<typeof undeliveredMessage>;

/** The latest messages, and how many there are in all. */
const undeliveredMessages = z.object({ messages: z.array(undeliveredMessage), total: z.int() });

export const listUndeliveredMessages = endpoint({
  name: 'listUndeliveredMessages',
  method: 'GET',
  path: '/api/me/undelivered',
  summary: 'Messages to you, or that you had sent, which did not arrive',
  reply: undeliveredMessages,
});

export const resendMessage = endpoint({
  name: 'resendMessage',
  method: 'POST',
  path: '/api/me/undelivered/resend',
  summary: 'Tries again to send one of them; what no longer holds is not sent',
  body: z.object({ key: z.string().check(z.minLength(1), z.maxLength(200)) }),
  reply: undeliveredMessages,
  refusals: { 404: ['not-found'] },
});
