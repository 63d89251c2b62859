import type { Inbound } from './activity.ts';
import type { Card, Reader } from './cards/card.ts';
import type { ChatPorts, ChatRef, Known, Speaker } from './ports.ts';
import { refusalInWords } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** One verified activity from somebody who is known here. */
export type Turn = Readonly<{
  said: Inbound;
  speaker: Speaker;
  known: Known;
  /** Null in the person's own chat. */
  chat: ChatRef | null;
  reader: Reader;
  ports: ChatPorts;
}>;

/** What a tap is answered with: the card as it is now, or a sentence beside the card as it was. */
export type Answer = Readonly<{ card: Card }> | Readonly<{ notice: string }>;

export const refused = (
  { reader }: Pick<Turn, 'reader'>,
  refusal: Refusal,
): Readonly<{ notice: string }> => ({
  notice: refusalInWords(reader.language, refusal),
});

/** The same words from the same person have their effect once. */
export const keyOf = ({ speaker }: Turn, activityId: string): string =>
  `chat:${speaker.person}:${activityId}`;
