import type { GoalMeasurement } from '../../../shared/coaching/metrics.ts';
import type { Goal } from '../../../shared/domain/goal.ts';
import type { GoalValue, GoalValueSource } from '../../../shared/domain/goal-value.ts';
import type { GoalId, PersonId } from '../../../shared/domain/ids.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';

/** Whose word it is of which day: there is one figure of each. */
type GoalValuePlace = Pick<GoalValue, 'goal' | 'asOf' | 'source'>;

/** The goals of one organisation, its teams and its people. */
export type GoalStore = Readonly<{
  find: (id: GoalId) => Promise<Goal | null>;
  several: (ids: readonly GoalId[]) => Promise<ReadonlyMap<GoalId, Goal>>;
  /** The company's, and those of these people (no list: everyone's); if there are very many, those whose period ends last. */
  all: (owners?: readonly PersonId[]) => Promise<readonly Goal[]>;
  insert: (goal: Goal) => Promise<void>;
  /** False when somebody else was first: the version is no longer the one given. */
  save: (goal: Goal, seen: number) => Promise<boolean>;
  /** Takes a goal away: nothing else finds it, and it is deleted when a day has passed. */
  remove: (id: GoalId, at: Instant) => Promise<void>;
  /** One that was taken away and not deleted yet, with its row locked until the transaction ends. */
  findRemoved: (id: GoalId) => Promise<Goal | null>;
  restore: (id: GoalId) => Promise<void>;
  /** What somebody's goals that were taken away and are not deleted yet are called, the latest first. */
  removedOf: (owner: PersonId) => Promise<readonly Pick<Goal, 'id' | 'name' | 'level'>[]>;
  /** The goal with its row locked until the transaction ends. */
  lock: (id: GoalId) => Promise<Goal | null>;
  /** The goals that serve those, the largest first; a bounded number. */
  serving: (parents: readonly GoalId[]) => Promise<readonly Goal[]>;
  /**
   * The goals at that level of those metrics (the model's by their ids, others by the goal's name) that those people own, with their rows
   * locked until the transaction ends: reps' own, or those of managers' teams.
   */
  lockOfMetrics: (
    level: 'individual' | 'team',
    metrics: readonly string[],
    owners: readonly PersonId[],
  ) => Promise<readonly Goal[]>;
  /** How metrics of the organisation's own are counted, by their names, in their order: those of which all goals say the same. */
  ownMeasurements: (names: readonly string[]) => Promise<ReadonlyMap<string, GoalMeasurement>>;
  /** Stores where goals stood, each in place of what the same source said of that day. */
  putValues: (values: readonly GoalValue[]) => Promise<void>;
  removeValues: (values: readonly GoalValuePlace[]) => Promise<void>;
  /** Lets goals stand where the latest day's last source says, or where they began; those that this moved. */
  standByValues: (ids: readonly GoalId[]) => Promise<readonly Pick<Goal, 'id' | 'owner'>[]>;
  /** What those sources have said of those goals, in the order of the days, and of a day as it came in; a bounded number. */
  valuesBy: (ids: readonly GoalId[], sources: readonly GoalValueSource[]) => Promise<readonly GoalValue[]>;
  /** Where those goals have stood from that day on, in order; a bounded number, the latest before others. */
  valuesSince: (ids: readonly GoalId[], since: CalendarDay) => Promise<readonly GoalValue[]>;
}>;
