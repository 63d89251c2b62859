import type { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../domain/language.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

export type WordKey = keyof typeof sv;
/** A sentence as it is written in the catalogue, or taken apart already. */
export type Message = ConstructorParameters<typeof IntlMessageFormat>[0];

const catalogues: Record<Language, Record<WordKey, string>> = { sv, en };

/** The sentence of that name. The tabs have another of these, which fetches no more than it needs. */
export const messageOf = (language: Language, key: WordKey): Message => catalogues[language][key];
