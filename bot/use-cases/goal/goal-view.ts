import type { GoalView, GoalLine } from '../../../shared/contracts/goal.ts';
import { chainInHand } from '../../../shared/coaching/goal-in-hand.ts';
import { followsWorkingDays, gapOf, paceOf } from '../../../shared/domain/goal.ts';
import type { Goal, PacedGoal } from '../../../shared/domain/goal.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { leaveWithin } from '../../../shared/domain/leave.ts';
import type { LeaveDays } from '../../../shared/domain/leave.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { isWorkingDay } from '../../../shared/domain/working-days.ts';
import type { Uses } from '../stores.ts';
import type { UseCaseContext } from '../use-case.ts';

/** A goal with what its owner's leave takes of its period, and whether that is the reader's own. */
type ReadGoal = PacedGoal & Readonly<{ leave?: Readonly<{ days: readonly LeaveDays[]; isOwn: boolean }> }>;

/** What somebody's leave takes of a period's working days. */
const leaveOf = ({ leave, holidays }: Person, period: LeaveDays): readonly LeaveDays[] =>
  leaveWithin(leave, period, (day) => isWorkingDay(day, holidays.daysOff));

/**
 * Goals, each with the days off that its plan allows for: a rep's with their holidays and leave, a team's with its manager's holidays only,
 * since the others sell while the manager is away, and the company's with the holidays where the organisation is.
 */
export const pacedGoals = async (
  stores: Uses<{ person: 'several' }>,
  goals: readonly Goal[],
  { id, companyDaysOff }: Pick<Person, 'id' | 'companyDaysOff'>,
): Promise<readonly ReadGoal[]> => {
  const owners = await stores.person.several([...new Set(goals.flatMap(({ owner }) => owner ?? []))]);
  return goals.map((goal) => {
    const owner = goal.owner && owners.get(goal.owner);
    if (!owner) return { ...goal, daysOff: companyDaysOff };
    if (goal.level === 'team') return { ...goal, daysOff: owner.holidays.daysOff };
    return { ...goal, daysOff: owner.daysOff, leave: { days: leaveOf(owner, goal), isOwn: owner.id === id } };
  });
};

/** The leave that a goal's plan allows for; when somebody else was away before is nobody's business. */
const leaveInPlan = (goal: ReadGoal, today: CalendarDay): LeaveDays[] =>
  goal.leave && followsWorkingDays(goal, today)
    ? goal.leave.days.filter(({ to }) => goal.leave?.isOwn === true || to >= today)
    : [];

/** A goal, with how it stands at the close of that day. */
export const goalView = (goal: ReadGoal, today: CalendarDay): GoalView => {
  const { owner, parent, daysOff: _, ...rest } = goal;
  return {
    ...{ ...rest, ownerId: owner, parentId: parent, ...paceOf(goal, today), gap: gapOf(goal, today) },
    leave: leaveInPlan(goal, today),
  };
};

/** The same for one goal, as shown to whoever changes it. */
export const changedGoalView = async (
  { stores, me, now }: UseCaseContext<Uses<{ person: 'several' }>>,
  goal: Goal,
): Promise<GoalView> => {
  const [paced] = await pacedGoals(stores, [goal], me);
  return goalView(paced ?? { ...goal, daysOff: me.companyDaysOff }, dayAt(now, me.zone));
};

/** A goal and the chain of goals that it serves; a chain that loops back ends there. */
const lineFrom = <One extends Goal>(goal: One, all: ReadonlyMap<string, One>): readonly One[] => {
  const line: One[] = [];
  let next: One | undefined = goal;
  while (next && !line.includes(next)) {
    line.push(next);
    next = next.parent === null ? undefined : all.get(next.parent);
  }
  return line;
};

/** The chain from each goal that `isFirst` picks, without goals whose period has ended; the one in hand comes first. */
export const goalChainsOf = <One extends PacedGoal>(
  goals: readonly One[],
  today: CalendarDay,
  isFirst: (goal: Goal) => boolean,
): readonly (readonly One[])[] => {
  const all = new Map<string, One>(goals.map((goal) => [goal.id, goal]));
  const chains = goals
    .filter((goal) => isFirst(goal) && goal.to >= today)
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : a.name.localeCompare(b.name)))
    .map((goal) => lineFrom(goal, all));
  const first = chainInHand(chains, today);
  return first ? [first, ...chains.filter((chain) => chain !== first)] : [];
};

/** The same chains, as they stand on that day. */
export const goalLinesOf = (
  goals: readonly ReadGoal[],
  today: CalendarDay,
  isFirst: (goal: Goal) => boolean,
): GoalLine[] => goalChainsOf(goals, today, isFirst).map((chain) => chain.map((one) => goalView(one, today)));

/** Whether a goal is one that the rep works towards. */
export const goalsOfRep =
  (rep: PersonId) =>
  ({ level, owner }: Goal): boolean =>
    level === 'individual' && owner === rep;
