import { coversZero } from '../coaching/insight/change-range.ts';
import type { ChangeRange } from '../coaching/insight/change-range.ts';
import type { Insight } from '../coaching/insight/insight.ts';
import type { Language } from '../domain/language.ts';
import { localeOf, say } from './say.ts';

/** What was asked: the behaviour by its name, the fewest sessions of those who count as coached, and how many weeks lie between. */
type InsightQuestion = Readonly<{ behaviour: string; min: number; weeks: number }>;

const endsInWords = (language: Language, { low, high }: ChangeRange) => {
  const format = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 });
  return { low: format.format(low), high: format.format(high) };
};

/** What is to be said of a group's change, sentence by sentence, in the coaching model's words (section 10). */
export const insightInWords = (
  language: Language,
  { n, change, compared, say: sentences }: Insight,
  { behaviour, min, weeks }: InsightQuestion,
): readonly string[] =>
  sentences.map((sentence) => {
    switch (sentence) {
      case 'change': {
        const ends = change === null ? {} : endsInWords(language, change);
        return say(language, 'insight.change', { n, k: min, behaviour, weeks, ...ends });
      }
      case 'compared':
        return say(language, 'insight.compared', compared === null ? {} : endsInWords(language, compared));
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
