import type { Inbound } from './activity.ts';
import type { Card, Reader } from './cards/card.ts';
import type { ChatRef, Known, Speaker, Verbs } from './ports.ts';
import { refusalInWords } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** One verified activity from somebody who is known here, inside the transaction that answers it. */
export type ChatContext = Readonly<{
  said: Inbound;
  speaker: Speaker;
  known: Known;
  /** Null in the person's own chat. */
  chat: ChatRef | null;
  reader: Reader;
  verbs: Verbs;
}>;

/** What a tap is answered with: the card as it is now, or a sentence beside the card as it was. */
export type Answer = Readonly<{ card: Card }> | Readonly<{ notice: string }>;

export const refused = (
  { reader }: Pick<ChatContext, 'reader'>,
  refusal: Refusal,
): Readonly<{ notice: string }> => ({
  notice: refusalInWords(reader.language, refusal),
});

/** The same words from the same person have their effect once. */
export const keyOf = ({ speaker }: ChatContext, activityId: string): string =>
  `chat:${speaker.person}:${activityId}`;
