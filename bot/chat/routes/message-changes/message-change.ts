import type { Instant } from '../../../../shared/domain/time.ts';
import type { WrittenStepNow } from '../../../use-cases/written-message/written-step-now.ts';
import type {
  MessageRef,
  MessageRecord,
  WrittenStep,
} from '../../../use-cases/written-message/written-message-store.ts';
import { showCommitment } from '../../../use-cases/commitment/find-commitment.ts';
import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import type { Card } from '../../cards/card.ts';
import type { ChatResult, PlacedCard } from '../../chat-answer.ts';
import type { ChatContext } from '../../chat-context.ts';

/** A message as it is known here, with the steps that it recorded. */
export type KnownMessage = MessageRecord & Readonly<{ steps: readonly WrittenStep[] }>;

/** What has happened to a message, when; `message` is null for one that isn't known. */
export type MessageChange = Readonly<{ ref: MessageRef; at: Instant; message: KnownMessage | null }>;

export type AnswerMessageChange = (context: ChatContext, change: MessageChange) => Promise<ChatResult>;

export const noAnswer: ChatResult = { ok: true, value: null };

/** A message of the bot's own, as an answer to nothing in particular. */
export const newCard = (card: Card): PlacedCard => ({ card, at: null, position: null });

/** A card in the place of the one that told of that step. */
export const cardOfStep = (message: MessageRecord, step: WrittenStep, card: Card): PlacedCard => ({
  card,
  at: step.card ?? (message.cards[step.cardPosition] || null),
  position: null,
});

/** Answers with these cards; with nothing where there are none. */
export const answerPlaced = (placed: readonly PlacedCard[]): ChatResult =>
  placed.length === 0 ? noAnswer : { ok: true, value: { placed } };

/** The commitment that a step became, as its writer sees it; null for one that is gone. */
export const viewOf = async (
  context: ChatContext,
  { found }: Pick<WrittenStepNow, 'found'>,
): Promise<CommitmentView | null> => (found ? showCommitment(context, found) : null);
