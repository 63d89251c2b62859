import type { GoalStanding } from '../../../shared/coaching/sections/goal-standing.ts';
import { DEFAULT_CURRENCY } from '../../../shared/domain/goal.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { localeOf } from '../../../shared/words/say.ts';
import { goalStatusInWords, goalStatusWithin } from '../../../shared/words/goal-status-in-words.ts';
import type { Words } from '../../platform/words.tsx';
import { goalFigure, percent } from './goal-figure.ts';

type MoneyScale = Readonly<{ from: number; by: number; digits: number; sv: string; en: string }>;

/** The unit a sum is written in, by its size. Sums that are compared use the same unit. */
const moneyScales: readonly MoneyScale[] = [
  { from: 10_000_000, by: 1_000_000, digits: 1, sv: ' mkr', en: 'm' },
  { from: 10_000, by: 1_000, digits: 0, sv: ' tkr', en: 'k' },
];
const kronor: MoneyScale = { from: 0, by: 1, digits: 0, sv: ' kr', en: '' };

/** `gap` is read next to the target and shares its unit. */
type Amounts = Readonly<{ value: string; target: string; gap: string }>;

const moneyAmounts = (
  language: Language,
  { value, target }: Pick<GoalStanding, 'value' | 'target'>,
  gap: number,
): Amounts => {
  const largest = Math.max(Math.abs(value), Math.abs(target));
  const scale = moneyScales.find(({ from }) => largest >= from) ?? kronor;
  const written = (amount: number): string =>
    new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: scale.digits }).format(
      amount / scale.by,
    );
  return language === 'sv'
    ? {
        value: written(value),
        target: `${written(target)}${scale.sv}`,
        gap: written(gap),
      }
    : {
        value: `SEK ${written(value)}${scale.en}`,
        target: `${written(target)}${scale.en}`,
        gap: `${written(gap)}${scale.en}`,
      };
};

const amountsOf = (
  language: Language,
  goal: Pick<GoalStanding, 'unit' | 'currency' | 'value' | 'target'>,
  gap: number,
): Amounts =>
  goal.unit === 'money' && goal.currency === DEFAULT_CURRENCY
    ? moneyAmounts(language, goal, gap)
    : {
        value: goalFigure(language, goal, goal.value),
        target: goalFigure(language, goal, goal.target),
        gap: goalFigure(language, goal, gap),
      };

/** What is needed to say how a goal stands against its plan. */
type Standing = Pick<
  GoalStanding,
  'unit' | 'currency' | 'value' | 'target' | 'from' | 'to' | 'saidOn' | 'status' | 'gap'
>;
type Say = Pick<Words, 'say' | 'language' | 'day'>;

const toTheThousand = (amount: number): number =>
  amount < 10_000 ? Math.round(amount) : 1_000 * Math.round(amount / 1_000);

const gapInWords = (words: Say, goal: Standing, amountOf: (gap: number) => string): string =>
  goal.gap === null
    ? goalStatusInWords(words, goal)
    : words.say(`panel.goal.gap.${goal.gap.side}`, { amount: amountOf(goal.gap.amount) });

/** How far a goal is from its plan: "117 tkr efter plan"; its status when it is too early to say, or the goal has no pace. */
export const fromPlanInWords = (words: Say, goal: Standing): string =>
  gapInWords(words, goal, (gap) =>
    // A plan isn't known to the hundred, as a sum is.
    goalFigure(words.language, goal, goal.unit === 'money' ? toTheThousand(gap) : gap),
  );

/** How far a goal has come, within a sentence: "62 %", or that nothing is reported yet. */
export const shareInWords = (
  words: Say,
  goal: Pick<GoalStanding, 'status' | 'from' | 'to' | 'saidOn' | 'progress'>,
): string =>
  goal.status === 'unreported' ? goalStatusWithin(words, goal) : percent(words.language, goal.progress);

/** Where a goal stands, in one line: "740 av 1 200 tkr · 117 efter plan". */
export const standingInWords = (words: Say, goal: GoalStanding): string => {
  const { value, target } = amountsOf(words.language, goal, 0);
  if (goal.status === 'unreported')
    return [words.say('panel.goal.target', { target }), goalStatusWithin(words, goal)].join(' · ');
  return [
    words.say(goal.kind === 'rate' ? 'facts.goal.rate' : 'facts.goal.of', { value, target }),
    gapInWords(words, goal, (gap) => amountsOf(words.language, goal, gap).gap),
  ].join(' · ');
};
