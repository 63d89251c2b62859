import { z } from 'zod';
import type { Result } from '../../shared/domain/result.ts';
import { cardSchema } from './cards/card.ts';

/** What an activity is answered with: a card, or a sentence beside the card as it was. */
export const chatAnswer = z.union([
  z.object({ card: cardSchema }).readonly(),
  z.object({ notice: z.string() }).readonly(),
]);
export type ChatAnswer = z.output<typeof chatAnswer>;

/** The answer, or a refusal that takes back what was done; `current` is then what is answered. Null answers nothing. */
export type ChatResult = Result<ChatAnswer | null, string, ChatAnswer>;
