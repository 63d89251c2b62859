import { z } from 'zod/mini';

/** The product's languages. Each person sees their own. */
export const language = z.enum(['sv', 'en']);
export type Language = z.infer<typeof language>;
