import type { Language } from '../domain/language.ts';

/** A text in both of the product's languages. */
export type InBoth = Readonly<Record<Language, string>>;
