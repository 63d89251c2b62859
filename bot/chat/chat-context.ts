import { refuse } from '../../shared/domain/result.ts';
import type { ChatMessageOf } from '../use-cases/chat-message.ts';
import type { MeetingChat } from '../use-cases/rhythm/find-chat-pairs.ts';
import type { Stores } from '../use-cases/stores.ts';
import type { UseCaseContext } from '../use-cases/use-case.ts';
import type { IncomingActivity } from './activity.ts';
import type { Card, Reader } from './cards/card.ts';
import type { ChatAnswer, ChatResult } from './chat-answer.ts';
import { refusalInWords } from './refusal.ts';
import type { ChatRefusal } from './refusal.ts';

/** One verified activity from a known person, inside the transaction that answers it. */
export type ChatContext = UseCaseContext<Stores> &
  Readonly<{
    activity: IncomingActivity;
    /** Null in the person's own chat. */
    meeting: MeetingChat | null;
    reader: Reader;
    /** What a card for several messages, sent with that outbox key, says now; null for any other card. */
    bundleNow: (key: string) => Promise<ChatMessageOf<'bundle' | 'morning'> | null>;
  }>;

export const answerCard = (card: Card): ChatResult => {
  const answer: ChatAnswer = { card };
  return { ok: true, value: answer };
};

/** Refuses in words, beside the unchanged card. */
export const refused = ({ reader }: Pick<ChatContext, 'reader'>, refusal: ChatRefusal): ChatResult => {
  const answer: ChatAnswer = { notice: refusalInWords(reader.language, refusal) };
  return refuse(refusal, answer);
};

/** Refuses with a card of the present state. */
export const refusedWith = (refusal: ChatRefusal, card: Card): ChatResult => {
  const answer: ChatAnswer = { card };
  return refuse(refusal, answer);
};
