import type { Goal } from '../../../shared/contracts/goal.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { localeOf } from '../../../shared/words/say.ts';

/** From here on money is written short: "1,2 mn". */
const SHORT_FROM = 100_000;

const write = (language: Language, value: number, options: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(localeOf(language), options).format(value);

/** A fraction in whole percent. */
export const percent = (language: Language, fraction: number): string =>
  write(language, fraction, { style: 'percent', maximumFractionDigits: 0 });

/** A goal's figure, written for its unit. */
export const figure = (language: Language, { unit }: Pick<Goal, 'unit'>, value: number): string => {
  if (unit === 'percent') return write(language, value / 100, { style: 'percent', maximumFractionDigits: 1 });
  if (unit === 'money' && Math.abs(value) >= SHORT_FROM)
    return write(language, value, { notation: 'compact', maximumFractionDigits: 1 });
  return write(language, value, { maximumFractionDigits: 1 });
};
