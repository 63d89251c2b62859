import { z } from 'zod/mini';
import type { Language } from '../domain/language.ts';

/** A text in both of the product's languages. */
export type InBoth = Readonly<Record<Language, string>>;

/** More than any text of the model needs, in characters: what is longer is not stored, not even as a draft. */
const TEXT_MOST = 1_000;

/** What no database column can hold as text: NUL, and half of a pair. */
const canBeStored = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);
const text = z.string().check(z.maxLength(TEXT_MOST), z.refine(canBeStored));

/** A text in both languages, as it may be written down. */
export const inBoth = z.object({ sv: text, en: text });

/** Control characters, line and paragraph separators, and marks that turn the direction of what follows. */
export const UNSEEN = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
