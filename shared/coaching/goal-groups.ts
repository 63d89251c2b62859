import { hidesPersons } from '../domain/disclosure.ts';
import type { Goal, PacedGoal } from '../domain/goal.ts';
import type { PersonId } from '../domain/ids.ts';
import type { CalendarDay } from '../domain/time.ts';
import { apartFrom, cascadeKindOf } from './goal-cascade.ts';

/** A goal, and the people whose outcomes it holds. */
export type GroupGoal<One extends Goal = Goal> = Readonly<{ goal: One; people: readonly PersonId[] }>;

export type GoalGroups<One extends Goal = Goal> = Readonly<{
  /** Those with enough people to be shown by themselves. */
  shown: readonly GroupGoal<One>[];
  /** The others that add up to what they serve, as one; null where they are too few even so. */
  together: Readonly<{ goals: readonly One[]; people: number }> | null;
  /** Whether anything is left that is not shown. */
  withheld: boolean;
}>;

/** A total that begins at nothing and has its parent's period can be added to others and still tell its pace. */
const addsUp = (parent: Goal, { from, to, baseline, curve }: Goal): boolean =>
  from === parent.from && to === parent.to && baseline === 0 && curve === null;

/**
 * How goals that serve one are shown to somebody who may see no figure of fewer than five people: large ones by themselves, small ones as
 * one if they are enough together, otherwise not (coaching-model §10, SKETCHES `small_groups`).
 */
export const groupsOf = <One extends Goal>(
  parent: Goal,
  units: readonly GroupGoal<One>[],
): GoalGroups<One> => {
  const shown = units.filter(({ people }) => people.length > 0 && hidesPersons(people.length));
  const small = units.filter((unit) => !shown.includes(unit));
  const adding = small.filter(
    ({ goal }) => cascadeKindOf(parent) === 'sum' && apartFrom(parent, goal) === null && addsUp(parent, goal),
  );
  const people = new Set(adding.flatMap((unit) => unit.people)).size;
  const enough = people > 0 && hidesPersons(people);
  return {
    shown,
    together: enough ? { goals: adding.map(({ goal }) => goal), people } : null,
    withheld: enough ? adding.length < small.length : small.length > 0,
  };
};

/** Several small goals of a parent's as one: the sums of what they are, and nothing that one of them alone is but an id, to be drawn by. */
export const asOneGoal = (parent: PacedGoal, goals: readonly PacedGoal[]): PacedGoal | null => {
  const [first] = goals;
  const sum = (part: 'target' | 'value'): number => goals.reduce((all, one) => all + one[part], 0);
  const saidOn = goals
    .flatMap((one) => one.saidOn ?? [])
    .reduce<CalendarDay | null>((last, day) => (last !== null && last > day ? last : day), null);
  const bare = { version: 1, owner: null, name: '', why: '', cases: null, daysOff: parent.daysOff };
  return first ? { ...first, ...bare, target: sum('target'), value: sum('value'), saidOn } : null;
};
