import type { z } from 'zod/mini';
import { metrics } from '../../../shared/coaching/metrics.ts';
import type { changeGoal, EndedGoal, GoalView, setGoal } from '../../../shared/contracts/goal.ts';
import type { CascadeGoal } from '../../../shared/contracts/goal-cascade.ts';
import {
  CURVE_MONTHS_MAX,
  DEFAULT_CURRENCY,
  usualCurrency,
  plannedValue,
} from '../../../shared/domain/goal.ts';
import type { GoalKind, GoalLevel, GoalUnit } from '../../../shared/domain/goal.ts';
import { nextPeriod } from '../../../shared/domain/goal-succession.ts';
import { faultIn, overlap } from '../../../shared/domain/goal-terms.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { metricIds } from '../../../shared/domain/metric.ts';
import type { GoalLead, MetricId } from '../../../shared/domain/metric.ts';
import { monthsIn } from '../../../shared/domain/planned-share.ts';
import { calendarDay, toDay } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import type { DaysOff } from '../../../shared/domain/working-days.ts';
import { localeOf } from '../../../shared/words/say.ts';
import { typedNumber } from '../../ui/typed-number.ts';
import { periodsAround } from './goal-period.ts';
import type { GoalPeriod } from './goal-period.ts';

type NewGoal = z.input<(typeof setGoal)['body']>;
type NewTerms = z.input<(typeof changeGoal)['body']>;

/** A goal being filled in, as typed. */
export type GoalDraft = Readonly<{
  /** Null for a metric of their own. */
  metric: MetricId | null;
  name: string;
  unit: GoalUnit;
  currency: string;
  kind: GoalKind;
  up: boolean;
  lead: GoalLead;
  baseline: string;
  target: string;
  from: string;
  to: string;
  parentId: string;
  why: string;
  /** A share for each month, as typed; null to follow working days. */
  curve: readonly string[] | null;
  /** Why an agreed goal is changed. */
  reason: string;
}>;

/** The first metric offered. */
const FIRST: MetricId = 'recurring-revenue';

const measuredBy = (metric: MetricId): Pick<GoalDraft, 'metric' | 'unit' | 'kind' | 'up' | 'lead'> => {
  const { unit, kind, up, lead } = metrics[metric];
  return { metric, unit, kind, up, lead };
};

/** What a goal is called until somebody calls it something else: "Ny ARR Q4". */
const usualName = (
  language: Language,
  today: CalendarDay,
  { metric, from, to }: Pick<GoalDraft, 'metric' | 'from' | 'to'>,
): string => {
  if (metric === null) return '';
  const period = periodsAround(language, today).find((one) => one.from === from && one.to === to);
  return [metrics[metric].name[language], ...(period ? [period.short] : [])].join(' ');
};

/** A goal over the first period that has room, the current quarter in general, to be filled in; an amount is in what those beside it are. */
export const emptyGoal = (
  language: Language,
  today: CalendarDay,
  parentId: string,
  beside: readonly Pick<GoalView, 'currency'>[] = [],
  hasRoom: (period: Pick<GoalPeriod, 'from' | 'to'>) => boolean = () => true,
): GoalDraft => {
  const around = periodsAround(language, today);
  const { from, to } = around.find(hasRoom) ?? around[0] ?? { from: today, to: today };
  const period = { from, to };
  const measured = measuredBy(FIRST);
  return {
    ...{ ...measured, ...period, parentId, name: usualName(language, today, { ...measured, ...period }) },
    ...{
      currency: usualCurrency(beside.map(({ currency }) => currency)),
      baseline: '0',
      target: '',
      why: '',
      curve: null,
      reason: '',
    },
  };
};

type ServedGoal = Pick<GoalView, 'id' | 'from' | 'to'>;

/** The goals that the draft can contribute to: those that go on during its period. */
export const servableBy = <One extends ServedGoal>(
  draft: Pick<GoalDraft, 'from' | 'to'>,
  parents: readonly One[],
): readonly One[] => parents.filter((parent) => overlap(draft, parent));

/** The draft with a goal that it can contribute to: the chosen one, else the first that goes on during its period. */
export const withServable = (draft: GoalDraft, parents: readonly ServedGoal[]): GoalDraft => {
  const chosen = parents.find(({ id }) => id === draft.parentId);
  return chosen === undefined || overlap(draft, chosen)
    ? draft
    : { ...draft, parentId: servableBy(draft, parents)[0]?.id ?? '' };
};

/** A day as it is typed; null while it is none, as when a year has only its first digits. */
const typedDay = (text: string): CalendarDay | null => calendarDay.safeParse(text).data ?? null;

/** How many months a plan of the period would have; none of a longer one than can be planned by month. */
const monthsOf = (draft: Pick<GoalDraft, 'from' | 'to'>): number => {
  const [from, to] = [typedDay(draft.from), typedDay(draft.to)];
  const months = from === null || to === null ? 0 : monthsIn({ from, to }).length;
  return months > CURVE_MONTHS_MAX ? 0 : months;
};

/** Even shares for the months of a period, to be changed. */
export const evenCurve = (draft: Pick<GoalDraft, 'from' | 'to'>): readonly string[] =>
  Array.from({ length: monthsOf(draft) }, () => '1');

/** A part of the draft changed, and what follows from it: how it is counted, its usual name, and as many months as it has. */
export const withPart = (
  draft: GoalDraft,
  part: Partial<GoalDraft>,
  here: Readonly<{ language: Language; today: CalendarDay }>,
): GoalDraft => {
  const usual = (one: GoalDraft): string => usualName(here.language, here.today, one);
  const metric = part.metric == null ? {} : measuredBy(part.metric);
  const changed = { ...draft, ...part, ...metric };
  const isUsual = draft.name === '' || draft.name === usual(draft);
  const curve =
    changed.curve !== null && changed.curve.length !== monthsOf(changed) ? evenCurve(changed) : changed.curve;
  return { ...changed, curve, name: isUsual && part.name === undefined ? usual(changed) : changed.name };
};

const numbersIn = (draft: GoalDraft) => {
  const curve = draft.kind === 'total' && draft.curve?.length ? draft.curve : null;
  return {
    baseline: typedNumber(draft.baseline),
    target: typedNumber(draft.target),
    curve: curve?.map((share) => typedNumber(share) ?? Number.NaN) ?? null,
  };
};

/** From here on a total of money needs no asking whether thousands or millions were meant. */
const SURELY_MONEY = 1_000;

/** The number typed as a target of money that is so small that millions may have been meant; null for any other. */
export const smallAmount = ({ unit, kind, target }: GoalDraft): number | null => {
  const amount = typedNumber(target);
  return unit === 'money' &&
    kind === 'total' &&
    typeof amount === 'number' &&
    amount > 0 &&
    amount < SURELY_MONEY
    ? amount
    : null;
};

/** A target that is less than nothing, as one may be by a slip of the hand; null for any other. What is counted can't be, and is refused. */
export const targetBelowNothing = ({ unit, target }: GoalDraft): number | null => {
  const figure = typedNumber(target);
  return unit !== 'count' && typeof figure === 'number' && figure < 0 ? figure : null;
};

/** The goal that measures what the draft does, over the same days. */
export const sameAs = <One extends Pick<GoalView, 'metric' | 'from' | 'to'>>(
  draft: GoalDraft,
  others: readonly One[],
): One | null =>
  others.find(
    ({ metric, from, to }) =>
      metric !== null && metric === draft.metric && from === draft.from && to === draft.to,
  ) ?? null;

/** The field that keeps a draft from being a goal, or a change of one. */
export type GoalFault = 'name' | 'baseline' | 'target' | 'same' | 'count' | 'period' | 'curve' | 'reason';

const faults = {
  'period-empty': 'period',
  'target-is-baseline': 'same',
  'count-below-nothing': 'count',
  'curve-unfit': 'curve',
} as const;

export const goalDraftFault = (draft: GoalDraft, changing = false): GoalFault | null => {
  const { name, kind, unit, reason } = draft;
  const [from, to] = [typedDay(draft.from), typedDay(draft.to)];
  const { baseline, target, curve } = numbersIn(draft);
  if (name.trim() === '') return 'name';
  if (typeof baseline !== 'number') return 'baseline';
  if (typeof target !== 'number') return 'target';
  if (from === null || to === null) return 'period';
  const fault = faultIn({ kind, unit, baseline, target, from, to, parent: null, curve });
  if (fault !== null) return faults[fault];
  return changing && reason.trim() === '' ? 'reason' : null;
};

const termsIn = (draft: GoalDraft) => {
  const { baseline, target, curve } = numbersIn(draft);
  return {
    ...{ baseline: baseline ?? 0, target: target ?? 0, curve },
    ...{ from: toDay(draft.from), to: toDay(draft.to) },
    parentId: draft.parentId === '' ? null : draft.parentId,
  };
};

/** The goal to set, from a draft without faults; its value begins at its baseline. */
export const newGoal = (draft: GoalDraft, level: GoalLevel, ownerId: string | null): NewGoal => {
  const { metric, name, unit, kind, up, lead, why } = draft;
  const terms = termsIn(draft);
  const currency = unit === 'money' ? draft.currency : null;
  return {
    metric,
    name,
    unit,
    kind,
    up,
    lead,
    why,
    currency,
    level,
    ownerId,
    ...terms,
    value: terms.baseline,
  };
};

/** The change to make, from a draft without faults. */
export const newTerms = (draft: GoalDraft, version: number): NewTerms => ({
  ...termsIn(draft),
  ...{ version, reason: draft.reason.trim() },
});

/** What a draft is made of. */
type AgreedGoal = Pick<
  GoalView,
  | ('metric' | 'name' | 'unit' | 'currency' | 'kind' | 'up' | 'lead' | 'why')
  | ('baseline' | 'target' | 'from' | 'to' | 'parentId' | 'curve')
>;

/** A goal as it is, to be changed. */
export const draftOf = (language: Language, goal: AgreedGoal): GoalDraft => {
  const typed = (value: number): string =>
    new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 6 }).format(value);
  return {
    ...{
      metric: goal.metric,
      name: goal.name,
      unit: goal.unit,
      kind: goal.kind,
      up: goal.up,
      lead: goal.lead,
    },
    ...{
      currency: goal.currency ?? DEFAULT_CURRENCY,
      baseline: typed(goal.baseline),
      target: typed(goal.target),
    },
    ...{ from: goal.from, to: goal.to, parentId: goal.parentId ?? '', why: goal.why, reason: '' },
    curve: goal.curve?.map(typed) ?? null,
  };
};

/** A goal that serves another, to be filled in: measured as that is, over its period, of what nobody has taken. */
export const draftOfPart = (language: Language, today: CalendarDay, served: CascadeGoal): GoalDraft => {
  const { parts, kind } = served;
  const left = parts?.kind === 'sum' && parts.coverage?.reading === 'short' ? parts.uncovered : null;
  const as = draftOf(language, {
    ...served,
    ...{ parentId: served.id, why: '', target: left ?? served.target },
    baseline: kind === 'rate' ? served.baseline : 0,
  });
  const name = usualName(language, today, as) || served.name;
  return { ...as, name, target: kind === 'rate' || left !== null ? as.target : '' };
};

/** A goal's name for another period: what it says of its own is exchanged, in either language, and the rest stays. */
const nameFor = ({ name, from, to }: AgreedGoal, next: GoalPeriod): string =>
  (['sv', 'en'] as const)
    .flatMap((each) => periodsAround(each, to).filter((one) => one.from === from && one.to === to))
    .reduce((named, own) => named.replace(own.name, next.name).replace(own.short, next.short), name);

/**
 * The goal after one whose period is over, to be filled in: of the same thing over the next period. A level begins where the last one
 * ended, and so does a total that didn't begin at nothing.
 */
export const draftOfNext = (language: Language, today: CalendarDay, ended: EndedGoal): GoalDraft => {
  const period = nextPeriod(ended, today);
  const goesOn = ended.outcome !== 'unsaid' && (ended.kind === 'rate' || ended.baseline !== 0);
  const named = periodsAround(language, today).find(
    ({ from, to }) => from === period.from && to === period.to,
  );
  return {
    ...draftOf(language, {
      ...{ ...ended, ...period, curve: null, parentId: ended.nextServed?.id ?? null },
      ...{ baseline: goesOn ? ended.value : ended.baseline },
      ...{ name: named ? nameFor(ended, named) : ended.name },
    }),
    target: '',
  };
};

/** Whether the draft can be read back as a goal: all but its name is there. */
export const readsAsGoal = (draft: GoalDraft): boolean => goalDraftFault({ ...draft, name: '…' }) === null;

/** Where the goal should stand today, if the draft is one and its period has begun; null for a level, which has no plan. */
export const plannedToday = (draft: GoalDraft, today: CalendarDay, daysOff: DaysOff): number | null => {
  if (goalDraftFault(draft) !== null || draft.kind === 'rate' || today < draft.from) return null;
  const { baseline, target, curve, from, to } = termsIn(draft);
  const planned = plannedValue({ kind: draft.kind, baseline, target, curve, from, to, daysOff }, today);
  return Number.isFinite(planned) ? planned : null;
};

/** The metric with that id; null for one of their own. */
export const metricOf = (id: string): MetricId | null => metricIds.find((one) => one === id) ?? null;
