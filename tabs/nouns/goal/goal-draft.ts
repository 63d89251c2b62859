import type { z } from 'zod/mini';
import type { setGoal } from '../../../shared/contracts/goal.ts';
import type { GoalKind, GoalLevel, GoalUnit } from '../../../shared/domain/goal.ts';
import { addDays, toDay } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { typedNumber } from '../../ui/typed-number.ts';

export type NewGoal = z.input<(typeof setGoal)['body']>;

/** A goal being filled in, as typed. */
export type GoalDraft = Readonly<{
  name: string;
  unit: GoalUnit;
  kind: GoalKind;
  up: boolean;
  baseline: string;
  target: string;
  from: string;
  to: string;
  parentId: string;
  why: string;
}>;

/** The first and last day of that day's quarter. */
const quarterOf = (today: CalendarDay): readonly [CalendarDay, CalendarDay] => {
  const [year = '', month = '01'] = today.split('-');
  const first = Math.floor((Number(month) - 1) / 3) * 3 + 1;
  const start = toDay(`${year}-${String(first).padStart(2, '0')}-01`);
  const after =
    first === 10 ? `${Number(year) + 1}-01-01` : `${year}-${String(first + 3).padStart(2, '0')}-01`;
  return [start, addDays(toDay(after), -1)];
};

/** An empty goal over the current quarter. */
export const emptyGoal = (today: CalendarDay, parentId: string): GoalDraft => {
  const [from, to] = quarterOf(today);
  return {
    ...{ name: '', unit: 'money', kind: 'total', up: true, baseline: '0', target: '' },
    ...{ from, to, parentId, why: '' },
  };
};

/** The field that keeps a draft from being a goal. */
export type GoalFault = 'name' | 'baseline' | 'target' | 'period';

export const goalDraftFault = ({ name, baseline, target, from, to }: GoalDraft): GoalFault | null => {
  if (name.trim() === '') return 'name';
  if (typeof typedNumber(baseline) !== 'number') return 'baseline';
  if (typeof typedNumber(target) !== 'number') return 'target';
  return from === '' || to === '' || to < from ? 'period' : null;
};

/** The goal to set, from a draft without faults; its value begins at its baseline. */
export const newGoal = (draft: GoalDraft, level: GoalLevel, ownerId: string | null): NewGoal => {
  const baseline = typedNumber(draft.baseline) ?? 0;
  return {
    ...draft,
    level,
    ownerId,
    from: toDay(draft.from),
    to: toDay(draft.to),
    parentId: draft.parentId === '' ? null : draft.parentId,
    baseline,
    target: typedNumber(draft.target) ?? 0,
    value: baseline,
  };
};
