import { DEFAULT_CURRENCY } from '../domain/goal.ts';
import type { Language } from '../domain/language.ts';
import { localeOf } from './say.ts';
import { trueMinus } from './true-minus.ts';

/** From this size on a sum is written short, so that deals of one list are: "95 tkr", "1,2 mkr", "SEK 1.2m". */
const SHORT_FROM = 10_000;

/** Below this a sum has its decimals: 12,5 kr is not 13. */
const SMALL_TO = 100;

/** The short units as Swedes write them: "tkr", "mkr" and "mdkr" for Intl's "tn kr", "mn kr" and "md kr". */
const asSwedesDo = (text: string): string => text.replace(/(?:([tm])n|(md))\s(kr)$/, '$1$2$3');

/** The short units as the British write them: engines differ in "K" and "k", "M" and "m", "B" and "bn". */
const asBritonsDo = (text: string): string =>
  text.replace(
    /(\d)(K|M|B)$/,
    (_all, digit: string, unit: string) => digit + (unit === 'B' ? 'bn' : unit.toLowerCase()),
  );

/** A sum of money; in kronor, unless another currency is said (ISO 4217). */
export const moneyInWords = (language: Language, value: number, currency = DEFAULT_CURRENCY): string => {
  const text = new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency,
    ...(Math.abs(value) >= SHORT_FROM
      ? { notation: 'compact', maximumFractionDigits: 1, minimumFractionDigits: 0 }
      : { minimumFractionDigits: 0, maximumFractionDigits: Math.abs(value) < SMALL_TO ? 2 : 0 }),
  }).format(value);
  return language === 'sv' ? asSwedesDo(text) : asBritonsDo(trueMinus(text));
};

/** A sum of money to the nearest thousand, for when the difference between two sums matters: "1 160 tkr", "SEK 1,160k". */
export const moneyToTheThousand = (language: Language, value: number): string => {
  if (Math.abs(value) < SHORT_FROM) return moneyInWords(language, value);
  const thousands = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 0 }).format(
    Math.abs(value) / 1_000,
  );
  const sign = value < 0 ? '\u2212' : '';
  return sign + (language === 'sv' ? `${thousands}\u00a0tkr` : `SEK\u00a0${thousands}k`);
};
