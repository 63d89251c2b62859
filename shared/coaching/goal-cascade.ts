import type { Goal } from '../domain/goal.ts';
import type { GoalId } from '../domain/ids.ts';
import { metrics } from './metrics.ts';
import type { CascadeKind, MetricWeight } from './metrics.ts';

/** The part of a goal that tells how it is reckoned together with others. */
export type CascadedGoal = Pick<
  Goal,
  'metric' | 'unit' | 'currency' | 'kind' | 'up' | 'target' | 'value' | 'cases' | 'from' | 'to'
>;

/** How the goals that serve this one are reckoned together; an own metric's totals add up, unless they are percentages. */
export const cascadeKindOf = ({
  metric,
  kind,
  unit,
}: Pick<CascadedGoal, 'metric' | 'kind' | 'unit'>): CascadeKind => {
  if (metric !== null) return metrics[metric].cascade;
  return kind === 'total' && (unit === 'money' || unit === 'count' || unit === 'days') ? 'sum' : 'none';
};

/** What a goal's rate is divided by; null where the model names nothing. */
export const metricWeightOf = ({ metric }: Pick<CascadedGoal, 'metric'>): MetricWeight | null => {
  const known = metric === null ? null : metrics[metric];
  return known?.cascade === 'average' ? known.weight : null;
};

/** Why a goal that serves another isn't reckoned with it: it measures something else, in another currency, or at another time. */
export type ApartReason = 'measure' | 'currency' | 'period';

/** Why a goal is left out of the arithmetic of the one that it serves; null if it is part of it. */
export const apartFrom = (parent: CascadedGoal, child: CascadedGoal): ApartReason | null => {
  const measures = (['metric', 'unit', 'kind', 'up'] as const).every((part) => parent[part] === child[part]);
  if (!measures) return 'measure';
  if (parent.currency !== child.currency) return 'currency';
  return child.from < parent.from || child.to > parent.to ? 'period' : null;
};

/** Parts may add up to this share of what they serve, and up to that: a buffer (coaching-model §8). */
const COVERED = { least: 1, most: 1.1 } as const;
/** What rounding in a sum of shares may leave. */
const NEARLY = 1e-9;

export type CoverageReading = 'short' | 'covered' | 'over';

export type Cascade = Readonly<{
  /** The goals that serve it and are left out of its arithmetic, by reason. */
  apart: Readonly<Record<ApartReason, number>>;
}> &
  Readonly<
    | { kind: 'none' }
    | {
        kind: 'sum';
        /** The parts' targets and outcomes, added up. */
        target: number;
        value: number;
        /** The share of the target that they cover, and how that is to be read; null of a target of nothing, or without parts. */
        coverage: Readonly<{ share: number; reading: CoverageReading }> | null;
        /** The amount that nobody has taken; negative where more has been taken than there is. */
        uncovered: number;
      }
    | {
        kind: 'average';
        /** The parts' targets and outcomes, weighed by what they rest on; null while none has been said. */
        mean: Readonly<{ target: number; value: number; cases: number }> | null;
        /** How many parts nobody has said what they rest on: they are left out of the mean. */
        unweighed: number;
      }
  >;

const readingOf = (share: number): CoverageReading =>
  share < COVERED.least - NEARLY ? 'short' : share > COVERED.most + NEARLY ? 'over' : 'covered';

const added = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0);

/** How the goals that serve one are reckoned together (coaching-model §8): added up, weighed into a mean, or not at all. */
export const cascadeOf = (parent: CascadedGoal, children: readonly CascadedGoal[]): Cascade => {
  const reasons = children.map((child) => apartFrom(parent, child));
  const count = (reason: ApartReason): number => reasons.filter((one) => one === reason).length;
  const apart = { measure: count('measure'), currency: count('currency'), period: count('period') };
  const parts = children.filter((_child, nth) => reasons[nth] === null);
  const kind = cascadeKindOf(parent);
  if (kind === 'none') return { kind, apart };
  if (kind === 'sum') {
    const target = added(parts.map((one) => one.target));
    const share = target / parent.target;
    const known = parts.length > 0 && Number.isFinite(share) && parent.target > 0;
    return {
      ...{ kind, apart, target, value: added(parts.map(({ value }) => value)) },
      coverage: known ? { share, reading: readingOf(share) } : null,
      uncovered: parent.target - target,
    };
  }
  const weighed = parts.flatMap((one) => (one.cases === null ? [] : [{ ...one, cases: one.cases }]));
  const whole = added(weighed.map(({ cases }) => cases));
  const meanOf = (part: 'target' | 'value'): number =>
    added(weighed.map((one) => one[part] * one.cases)) / whole;
  return {
    ...{ kind, apart, unweighed: parts.length - weighed.length },
    mean: whole > 0 ? { target: meanOf('target'), value: meanOf('value'), cases: whole } : null,
  };
};

/** Where the goals that serve one stand together, and whether they are all of it, so that it stands there too. */
export type PartsStanding = Readonly<{ value: number; cases: number | null; areWhole: boolean }>;

/** Where the parts of a goal stand together, as its cascade says: as a sum, or as a mean. Null where there are none, or no arithmetic. */
export const partsStanding = (cascade: Cascade): PartsStanding | null => {
  if (cascade.kind === 'sum' && cascade.coverage !== null)
    return { value: cascade.value, cases: null, areWhole: cascade.coverage.reading !== 'short' };
  if (cascade.kind === 'average' && cascade.mean !== null)
    return { value: cascade.mean.value, cases: cascade.mean.cases, areWhole: cascade.unweighed === 0 };
  return null;
};

/** Whether a goal would come to serve itself by serving that one, through however many others. */
export const closesCircle = (
  goal: GoalId,
  parent: GoalId,
  parentOf: (id: GoalId) => GoalId | null,
): boolean => {
  const passed = new Set<GoalId>();
  for (let at: GoalId | null = parent; at !== null && !passed.has(at); at = parentOf(at)) {
    if (at === goal) return true;
    passed.add(at);
  }
  return false;
};
