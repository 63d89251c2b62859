import { coversZero } from '../coaching/insight/change-range.ts';
import type { ChangeRange } from '../coaching/insight/change-range.ts';
import type { Insight } from '../coaching/insight/insight.ts';
import type { GoalUnit } from '../domain/goal.ts';
import type { Language } from '../domain/language.ts';
import { moneyInWords } from './money-in-words.ts';
import { localeOf, say } from './say.ts';
import { trueMinus } from './true-minus.ts';

/** What a result is counted in; of a total also per how long a time. */
export type ResultScale = Readonly<{
  unit: GoalUnit;
  currency: string | null;
  per: 'week' | 'month' | null;
}>;

/**
 * What was asked: the behaviour or the metric by its name, the fewest sessions of those who count as coached, and how many weeks lie between. A
 * behaviour has no scale but its own, of one to five.
 */
type InsightQuestion = Readonly<{ name: string; min: number; weeks: number; scale: ResultScale | null }>;

/** A change in its own unit: "0,2", "45 tkr i månaden", "2 procentenheter". */
export const changeOnScale = (language: Language, value: number, scale: ResultScale | null): string => {
  const number = trueMinus(
    new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 }).format(value),
  );
  if (scale === null) return number;
  const { unit, currency, per } = scale;
  const counted =
    unit === 'money'
      ? moneyInWords(language, value, currency ?? undefined)
      : unit === 'percent' || unit === 'days' || unit === 'times'
        ? say(language, `insight.unit.${unit}`, { number })
        : number;
  return per === null ? counted : say(language, `insight.per.${per}`, { counted });
};

/** Between what a change lies. What both ends are counted in is said once, after the other; a sum of money has its currency at both. */
const endsInWords = (language: Language, { low, high }: ChangeRange, scale: ResultScale | null) => ({
  low: changeOnScale(language, low, scale?.unit === 'money' ? { ...scale, per: null } : null),
  high: changeOnScale(language, high, scale),
});

/** The same as a text: "−20 tkr och 45 tkr i månaden". */
export const rangeInWords = (language: Language, range: ChangeRange, scale: ResultScale | null): string =>
  say(language, 'insight.between', endsInWords(language, range, scale));

/** What is to be said of a group's change, sentence by sentence, in the coaching model's words (section 10). */
export const insightInWords = (
  language: Language,
  { n, change, compared, say: sentences }: Insight,
  { name, min, weeks, scale }: InsightQuestion,
): readonly string[] =>
  sentences.map((sentence) => {
    switch (sentence) {
      case 'change': {
        const ends = change === null ? {} : endsInWords(language, change, scale);
        const asked = { n, k: min, weeks, ...ends };
        return scale === null
          ? say(language, 'insight.change', { ...asked, behaviour: name })
          : say(language, 'insight.change.result', { ...asked, metric: name });
      }
      case 'compared':
        return say(
          language,
          'insight.compared',
          compared === null ? {} : endsInWords(language, compared, scale),
        );
      case 'unclear': {
        const isAroundZero = [change, compared].some((range) => range !== null && coversZero(range));
        return say(language, isAroundZero ? 'insight.unclear.zero' : 'insight.unclear');
      }
      case 'few':
      case 'together':
      case 'regression':
      case 'timeline':
        return say(language, `insight.${sentence}`);
    }
  });
