import type { GoalUnit } from '../../../shared/domain/goal.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { moneyInWords } from '../../../shared/words/money-in-words.ts';
import { localeOf, say } from '../../../shared/words/say.ts';
import { trueMinus } from '../../../shared/words/true-minus.ts';

const write = (language: Language, value: number, options: Intl.NumberFormatOptions): string =>
  trueMinus(new Intl.NumberFormat(localeOf(language), options).format(value));

/** A fraction in whole percent: 0.62 is "62 %". */
export const percent = (language: Language, fraction: number): string =>
  write(language, fraction, { style: 'percent', maximumFractionDigits: 0 });

/** What a goal is counted in. */
export type CountedIn = Readonly<{ unit: GoalUnit; currency: string | null }>;

/** A goal's figure in its own unit, the same wherever a goal is shown. Percent is stored as entered: 62 is 62 %. */
export const goalFigure = (language: Language, { unit, currency }: CountedIn, value: number): string => {
  const number = write(language, value, { maximumFractionDigits: unit === 'count' ? 0 : 1 });
  switch (unit) {
    case 'money':
      return moneyInWords(language, value, currency ?? undefined);
    case 'percent':
      return write(language, value / 100, { style: 'percent', maximumFractionDigits: 1 });
    case 'days':
      return say(language, 'panel.goal.days', { value: number, days: value });
    case 'times':
      return `${number}\u00a0×`;
    case 'count':
    case 'scale':
      return number;
  }
};
