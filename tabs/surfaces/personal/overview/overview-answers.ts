import type { Overview, OverviewChange, OverviewResult } from '../../../../shared/contracts/overview.ts';
import { quarterEnd, quarterStart } from '../../../../shared/domain/month.ts';
import type { CalendarMonth } from '../../../../shared/domain/month.ts';
import { percentInWords } from '../../../../shared/words/balance-in-words.ts';
import { insightInWords } from '../../../../shared/words/insight-in-words.ts';
import type { ResultScale } from '../../../../shared/words/insight-in-words.ts';
import { localeOf } from '../../../../shared/words/say.ts';
import type { Words } from '../../../platform/words.tsx';
import { monthBeside, monthInWords } from './overview-in-words.ts';

type Say = Pick<Words, 'say' | 'language'>;

/** Whether coaching happens: how much took place in the quarter, and in the one before. */
export const happensInWords = (
  { say, language }: Say,
  { share, before, months }: Overview['of'],
  quarter: CalendarMonth,
): readonly string[] => {
  if (share === null) return [say('overview.happens.none')];
  const percent = percentInWords(language, share);
  const known = months.filter((one) => one.share !== null && quarterStart(one.month) === quarter);
  const isWhole = known.length === 0 || known.some(({ month }) => month === quarterEnd(quarter));
  const named = new Intl.ListFormat(localeOf(language)).format(
    known.map(({ month }) => monthInWords(language, month)),
  );
  return [
    // Of a quarter that isn't whole it is said which months its figures are of.
    isWhole
      ? say('overview.happens.share', { percent })
      : say('overview.happens.share.months', { percent, months: named }),
    ...(before === null
      ? []
      : [say('overview.happens.before', { percent: percentInWords(language, before) })]),
  ];
};

/** Whether it is even: in how many teams, or for one team yes or no. */
export const evenInWords = ({ say }: Say, { even }: Overview['of'], isOfOne: boolean): readonly string[] => {
  if (even === null) return [say('overview.even.none')];
  if (isOfOne) return [say(even.count === 1 ? 'overview.even.yes' : 'overview.even.no')];
  return [say('overview.even.teams', { count: even.count, of: even.of })];
};

/** How the start for new reps is kept: by how many of those who follow it, in the latest month. */
export const startKeptInWords = (
  { say, language }: Say,
  { people, kept, groups }: NonNullable<Overview['programme']>,
): readonly string[] => {
  const month = groups
    .map(({ until }) => until)
    .sort()
    .at(-1);
  if (month === undefined) return [say('overview.programme.few')];
  return [say('overview.programme.kept', { people, kept, month: monthInWords(language, month) })];
};

/** What may be said of one change, in the coaching model's words, and up to when. */
const changeInWords = (
  { say, language }: Say,
  { name, min, weeks, until, insight }: OverviewChange | OverviewResult,
  scale: ResultScale | null,
  quarter: CalendarMonth,
): readonly string[] => [
  ...insightInWords(language, insight, { name: name[language], min, weeks, scale }),
  say('overview.until', { month: monthBeside(language, until, quarter) }),
];

/** What changed: the behaviour that most people stand behind. */
export const changedInWords = (
  words: Say,
  { changes: [first], quarter }: Pick<Overview, 'changes' | 'quarter'>,
  isOfOne: boolean,
): readonly string[] => {
  if (!first) return [words.say('overview.changed.none')];
  return [
    ...changeInWords(words, first, null, quarter),
    ...(isOfOne ? [words.say('overview.changed.all')] : []),
  ];
};

/** What followed in results: the metric that most people stand behind. */
export const resultsInWords = (
  words: Say,
  { results: [first], quarter }: Pick<Overview, 'results' | 'quarter'>,
  isOfOne: boolean,
): readonly string[] => {
  if (!first) return [words.say('overview.results.none')];
  return [
    ...changeInWords(words, first, first, quarter),
    ...(isOfOne ? [words.say('overview.changed.all')] : []),
  ];
};
