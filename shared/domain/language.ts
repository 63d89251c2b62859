import { z } from 'zod/mini';

/** The product's languages. Each person sees their own. */
export const language = z.enum(['sv', 'en']);
export type Language = z.infer<typeof language>;

/** The product language nearest to a locale such as `sv-SE` or `de-DE`. */
export const languageOf = (locale: string | undefined): Language =>
  locale?.toLowerCase().startsWith('sv') ? 'sv' : 'en';
