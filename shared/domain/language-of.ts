import type { Language } from './language.ts';

/** The product language nearest to a locale such as `sv-SE` or `de-DE`. */
export const languageOf = (locale: string | undefined): Language =>
  locale?.toLowerCase().startsWith('sv') ? 'sv' : 'en';
