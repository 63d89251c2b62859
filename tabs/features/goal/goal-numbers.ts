import type { Goal } from '../../../shared/contracts/goal.ts';
import type { GoalUnit } from '../../../shared/domain/goal.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { localeOf, say } from '../../../shared/words/say.ts';

/** From this size a sum of money is written short: "1,2 mn", "1.2m". */
const SHORT_FROM = 100_000;

const number = (language: Language, options: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(localeOf(language), options);

/** A goal's value in its own unit. Percent is stored as said (62 is 62 %); money has no currency of its own yet. */
export const inUnit = (language: Language, unit: GoalUnit, value: number): string => {
  switch (unit) {
    case 'money':
      return Math.abs(value) >= SHORT_FROM
        ? number(language, { notation: 'compact', maximumFractionDigits: 1 }).format(value)
        : number(language, { maximumFractionDigits: 0 }).format(value);
    case 'percent':
      return number(language, { style: 'percent', maximumFractionDigits: 1 }).format(value / 100);
    case 'count':
      return number(language, { maximumFractionDigits: 0 }).format(value);
    case 'days':
      return say(language, 'personal.goal.days', {
        value: number(language, { maximumFractionDigits: 1 }).format(value),
        days: value,
      });
    case 'times':
      return `${number(language, { maximumFractionDigits: 1 }).format(value)} ×`;
    case 'scale':
      return number(language, { maximumFractionDigits: 1 }).format(value);
  }
};

/** A fraction in whole percent: 0.62 is "62 %". */
export const percent = (language: Language, fraction: number): string =>
  number(language, { style: 'percent', maximumFractionDigits: 0 }).format(fraction);

/** How much of a bar to fill: never outside it. */
export const filled = ({ progress }: Pick<Goal, 'progress'>): number => Math.min(1, Math.max(0, progress));

/** A number as somebody types it in either language ("1 200 000", "1,5"), or null when it is none. */
export const typedNumber = (text: string): number | null => {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
};

/** Where the goal was to be by now, as a part of the bar; null for a level, or while it is too early to say. */
export const expectedBy = ({
  kind,
  progress,
  pace,
}: Pick<Goal, 'kind' | 'progress' | 'pace'>): number | null =>
  kind === 'rate' || pace === null || pace === 0 ? null : Math.min(1, Math.max(0, progress / pace));
