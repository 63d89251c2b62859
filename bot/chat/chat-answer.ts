import { z } from 'zod';
import type { Result } from '../../shared/domain/result.ts';
import { cardSchema } from './cards/card.ts';

/** The answer to an activity: a card, or a sentence beside the unchanged card. */
export const chatAnswer = z.union([
  z.object({ card: cardSchema }).readonly(),
  z.object({ notice: z.string() }).readonly(),
]);
export type ChatAnswer = z.output<typeof chatAnswer>;

/** The answer, or a refusal that rolls back what was done and answers with `current`. Null sends no answer. */
export type ChatResult = Result<ChatAnswer | null, string, ChatAnswer>;
