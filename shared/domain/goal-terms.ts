import { COMPANY_GOALS_MAX } from './goal.ts';
import type { Goal } from './goal.ts';
import { monthsIn } from './planned-share.ts';

/** What is agreed about a goal: where it goes from and to, when, what it serves, and how it is planned. */
export type GoalTerms = Pick<Goal, 'baseline' | 'target' | 'from' | 'to' | 'parent' | 'curve'>;

export const goalTerms = ['baseline', 'target', 'period', 'parent', 'curve'] as const;
export type GoalTerm = (typeof goalTerms)[number];

export const goalTermsOf = ({ baseline, target, from, to, parent, curve }: GoalTerms): GoalTerms => ({
  ...{ baseline, target, from, to, parent, curve },
});

/** Which of the terms differ between the two. */
export const changedTerms = (was: GoalTerms, became: GoalTerms): readonly GoalTerm[] => {
  const differs: Readonly<Record<GoalTerm, boolean>> = {
    baseline: was.baseline !== became.baseline,
    target: was.target !== became.target,
    period: was.from !== became.from || was.to !== became.to,
    parent: was.parent !== became.parent,
    curve: was.curve?.join() !== became.curve?.join(),
  };
  return goalTerms.filter((term) => differs[term]);
};

type Period = Readonly<{ from: string; to: string }>;

/** Whether two goals go on at the same time, for a day at least: only such a goal can serve the other. */
export const overlap = (one: Period, other: Period): boolean => one.from <= other.to && other.from <= one.to;

/** Whether the company has as many goals as it may on some day of the period: next quarter's are others than this one's. */
export const isFullDuring = (period: Period, companyGoals: readonly Period[]): boolean => {
  const isOn = (day: string) => (one: Period) => one.from <= day && day <= one.to;
  return [period.from, ...companyGoals.map(({ from }) => from)].some(
    (day) => isOn(day)(period) && companyGoals.filter(isOn(day)).length >= COMPANY_GOALS_MAX,
  );
};

/** What is wrong with the terms of a goal. A level may be one to stay at; a total that goes nowhere can't be followed. */
export const termsFaults = [
  'period-empty',
  'target-is-baseline',
  'count-below-nothing',
  'curve-unfit',
] as const;
export type TermsFault = (typeof termsFaults)[number];

export const faultIn = ({
  kind,
  unit,
  baseline,
  target,
  from,
  to,
  curve,
}: Pick<Goal, 'kind' | 'unit'> & GoalTerms): TermsFault | null => {
  if (to < from) return 'period-empty';
  if (kind === 'total' && target === baseline) return 'target-is-baseline';
  if (unit === 'count' && Math.min(baseline, target) < 0) return 'count-below-nothing';
  if (curve === null) return null;
  const fits =
    kind === 'total' &&
    curve.length === monthsIn({ from, to }).length &&
    curve.every((share) => share >= 0) &&
    curve.some((share) => share > 0);
  return fits ? null : 'curve-unfit';
};
