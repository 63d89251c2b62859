import { z } from 'zod/mini';
import { gapOf, goalKinds, goalLevels, goalStatuses, goalUnits, paceOf } from '../../domain/goal.ts';
import type { PacedGoal } from '../../domain/goal.ts';
import { goalId } from '../../domain/ids.ts';
import { goalLeads } from '../../domain/metric.ts';
import { calendarDay } from '../../domain/time.ts';
import type { CalendarDay } from '../../domain/time.ts';

/** A goal's state on a day: how far it has come, and how far that is from its plan, in its own unit. */
export const goalStanding = z.object({
  id: goalId,
  level: z.enum(goalLevels),
  name: z.string(),
  unit: z.enum(goalUnits),
  currency: z.nullable(z.string()),
  kind: z.enum(goalKinds),
  lead: z.enum(goalLeads),
  value: z.number(),
  target: z.number(),
  ...{ from: calendarDay, to: calendarDay },
  /** The day of its latest figure; null while none has come in. */
  saidOn: z.nullable(calendarDay),
  progress: z.number(),
  pace: z.nullable(z.number()),
  status: z.enum(goalStatuses),
  gap: z.nullable(z.object({ side: z.enum(['ahead', 'behind', 'even']), amount: z.number() })),
});
export type GoalStanding = z.output<typeof goalStanding>;

export const goalStandingOf = (goal: PacedGoal, today: CalendarDay): GoalStanding => {
  const { id, level, name, unit, currency, kind, lead, value, target, from, to, saidOn } = goal;
  return {
    ...{ id, level, name, unit, currency, kind, lead, value, target, from, to, saidOn },
    ...paceOf(goal, today),
    gap: gapOf(goal, today),
  };
};
