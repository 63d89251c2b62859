import { z } from 'zod/mini';
import { CURVE_MONTHS_MAX, GOAL_FIGURE_MAX, WHY_MAX } from '../domain/goal.ts';
import { goalKinds, goalLevels, goalStatuses, goalUnits } from '../domain/goal.ts';
import { REASON_MAX } from '../domain/goal-change.ts';
import { goalOutcomes } from '../domain/goal-succession.ts';
import { termsFaults } from '../domain/goal-terms.ts';
import { goalId, personId } from '../domain/ids.ts';
import { goalLeads, metricIds } from '../domain/metric.ts';
import { calendarDay } from '../domain/time.ts';
import { endpoint, version } from './endpoint.ts';

const metric = z.nullable(z.enum(metricIds));
const lead = z.enum(goalLeads);
const currency = z.nullable(z.string().check(z.regex(/^[A-Z]{3}$/, 'not-a-currency')));
const amount = z.number().check(z.nonnegative(), z.maximum(GOAL_FIGURE_MAX));
const curve = z.nullable(z.readonly(z.array(amount).check(z.minLength(1), z.maxLength(CURVE_MONTHS_MAX))));
const cases = z.nullable(amount);
const part = {
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  unit: z.enum(goalUnits),
  kind: z.enum(goalKinds),
  up: z.boolean(),
  baseline: z.number(),
  target: z.number(),
  value: z.number(),
  from: calendarDay,
  to: calendarDay,
};
/** A figure that is sent in. */
const figure = z.number().check(z.minimum(-GOAL_FIGURE_MAX), z.maximum(GOAL_FIGURE_MAX));
/** What is agreed about a goal, by whoever sets or changes it. */
const agreed = {
  ...{ baseline: figure, target: figure, from: calendarDay, to: calendarDay },
  parentId: z.nullable(goalId),
};
/** *Varför vi gör det här*: a sentence to those who work towards it; empty if nobody has said. */
const why = z.string().check(z.trim(), z.maxLength(WHY_MAX));

export const goal = z.object({
  id: goalId,
  version,
  level: z.enum(goalLevels),
  ownerId: z.nullable(personId),
  parentId: z.nullable(goalId),
  ...part,
  metric,
  lead,
  currency,
  /** What the value of a rate rests on: deals, for instance; null where nobody has said. */
  cases,
  /** How a total is planned by month, in shares of any sum; null to follow working days. */
  curve,
  why,
  /** The day of its latest figure; null while none has come in. */
  saidOn: z.nullable(calendarDay),
  /** Fractions: 0.62 is 62 %. Pace is null while it is too early to say. */
  progress: z.number(),
  pace: z.nullable(z.number()),
  status: z.enum(goalStatuses),
  /** How far it is from its plan, in its own unit; null when it has no pace. */
  gap: z.nullable(z.object({ side: z.enum(['ahead', 'behind', 'even']), amount: z.number() })),
  /** Its owner's leave that the plan allows for, in order; of somebody else's only what isn't over. */
  leave: z.array(z.object({ from: calendarDay, to: calendarDay })),
});
export type GoalView = z.output<typeof goal>;

/** An individual goal first, then what it serves: the team's, then the company's. */
export const goalLine = z.array(goal).check(z.minLength(1));
export type GoalLine = z.output<typeof goalLine>;

/** A goal whose period is over and that none follows yet: how it ended, and what its next one would serve. */
export const endedGoal = z.extend(goal, { outcome: z.enum(goalOutcomes), nextServed: z.nullable(goal) });
export type EndedGoal = z.output<typeof endedGoal>;

export const setGoal = endpoint({
  name: 'setGoal',
  method: 'POST',
  path: '/api/goals',
  summary: 'Set a goal: the company’s (leader), your team’s (manager) or a rep’s (manager)',
  body: z.object({
    level: z.enum(goalLevels),
    ownerId: z.nullable(personId),
    ...part,
    ...agreed,
    value: figure,
    /** One of the model's metrics says itself what it is counted in. */
    metric: z._default(metric, null),
    lead: z._default(lead, 'lagging'),
    /** Of an amount of money; kronor if nothing is said. */
    currency: z._default(currency, null),
    curve: z._default(curve, null),
    why: z._default(why, ''),
  }),
  reply: goal,
  refusals: {
    403: ['not-yours-to-set'],
    404: ['not-found'],
    422: [...termsFaults, 'enough-goals', 'periods-apart'],
  },
});

export const changeGoal = endpoint({
  name: 'changeGoal',
  method: 'POST',
  path: '/api/goals/:id/terms',
  summary: 'Change where a goal goes from and to, when, or what it serves, and say why',
  params: z.object({ id: goalId }),
  body: z.object({
    version,
    ...agreed,
    curve,
    reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(REASON_MAX)),
  }),
  reply: goal,
  refusals: {
    403: ['not-yours-to-set'],
    409: ['changed'],
    422: [...termsFaults, 'enough-goals', 'goal-circle', 'periods-apart'],
  },
});

export const updateGoalValue = endpoint({
  name: 'updateGoalValue',
  method: 'POST',
  path: '/api/goals/:id/value',
  summary: 'Where a goal stands now',
  params: z.object({ id: goalId }),
  body: z.object({ version, value: figure, cases: z._default(cases, null) }),
  reply: goal,
  refusals: { 403: ['not-yours-to-set'], 409: ['changed'] },
});

export const explainGoal = endpoint({
  name: 'explainGoal',
  method: 'POST',
  path: '/api/goals/:id/why',
  summary: 'Why there is such a goal, in a sentence to those who work towards it; empty takes it back',
  params: z.object({ id: goalId }),
  body: z.object({ version, why }),
  reply: goal,
  refusals: { 403: ['not-yours-to-set'], 409: ['changed'] },
});

export const removeGoal = endpoint({
  name: 'removeGoal',
  method: 'POST',
  path: '/api/goals/:id/remove',
  summary: 'Take away a goal that should not be there; what served it stands by itself',
  params: z.object({ id: goalId }),
  body: z.object({ version }),
  reply: goal,
  refusals: { 403: ['not-yours-to-set'], 409: ['changed'] },
});

export const restoreGoal = endpoint({
  name: 'restoreGoal',
  method: 'POST',
  path: '/api/goals/:id/restore',
  summary: 'Bring a goal that was taken away back as it was; for a day',
  params: z.object({ id: goalId }),
  reply: goal,
  refusals: { 403: ['not-yours-to-set'], 422: ['enough-goals'] },
});
