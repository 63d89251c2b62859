import { z } from 'zod/mini';

/** The five kinds of coaching conversation. */
export const conversationTypes = ['deal', 'pipeline', 'skill', 'performance', 'preparation'] as const;
export const conversationType = z.enum(conversationTypes);
export type ConversationType = z.infer<typeof conversationType>;
