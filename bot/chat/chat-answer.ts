import { z } from 'zod';
import type { Result } from '../../shared/domain/result.ts';
import { cardSchema } from './cards/card.ts';
import type { Card } from './cards/card.ts';

/** A card, and where it goes: `at` is the message that it takes the place of, null for a new one. `position`: which answer to its message it is. */
const placedCard = z.object({ card: cardSchema, at: z.string().nullable(), position: z.int().nullable() });
export type PlacedCard = Readonly<z.output<typeof placedCard>>;

/**
 * The answer to an activity: a card, several for a message that asks for several things, cards that take the place of earlier ones, or a
 * sentence beside the unchanged card.
 */
export const chatAnswer = z.union([
  z.object({ card: cardSchema }).readonly(),
  z.object({ cards: z.array(cardSchema).check(z.minLength(1)).readonly() }).readonly(),
  z.object({ placed: z.array(placedCard).check(z.minLength(1)).readonly() }).readonly(),
  z.object({ notice: z.string() }).readonly(),
]);
export type ChatAnswer = z.output<typeof chatAnswer>;

/** The cards of an answer. */
export const answerCards = (answer: ChatAnswer): readonly Card[] => {
  if ('notice' in answer) return [];
  if ('placed' in answer) return answer.placed.map(({ card }) => card);
  return 'card' in answer ? [answer.card] : answer.cards;
};

/** The answer, or a refusal that rolls back what was done and answers with `current`. Null sends no answer. */
export type ChatResult = Result<ChatAnswer | null, string, ChatAnswer>;
