import { z } from 'zod/mini';
import type { Language } from '../domain/language.ts';

/** A text in both of the product's languages. */
export type InBoth = Readonly<Record<Language, string>>;

/** More characters than any text of the model needs: a longer text is not stored, not even as a draft. */
const TEXT_MOST = 1_000;

/** Whether a database column can hold the text: it can't hold NUL, or half of a surrogate pair. */
const canBeStored = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);
const text = z.string().check(z.maxLength(TEXT_MOST), z.refine(canBeStored));

/** A text in both languages, as it may be entered. */
export const inBoth = z.object({ sv: text, en: text });

/** Control characters, line and paragraph separators, and marks that change the direction of what follows. */
export const UNSEEN = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
