import { z } from 'zod/mini';
import { AGENDA_TEXT_MAX } from '../domain/agenda.ts';
import { goalUnits } from '../domain/goal.ts';
import { goalChangeAnswer } from '../domain/goal-change.ts';
import { goalValueSource } from '../domain/goal-value.ts';
import { goalId } from '../domain/ids.ts';
import { calendarDay, instant } from '../domain/time.ts';
import { endpoint } from './endpoint.ts';
import { personRef } from './person.ts';

const terms = z.object({
  baseline: z.number(),
  target: z.number(),
  from: calendarDay,
  to: calendarDay,
  /** The name of the goal that it serves: null for none, empty for one that the reader may not see. */
  serves: z.nullable(z.string()),
  curve: z.nullable(z.readonly(z.array(z.number()))),
});

/** That a goal's terms were set (without `was`) or changed. */
const goalChange = z.object({
  version: z.int(),
  by: personRef,
  at: instant,
  was: z.nullable(terms),
  became: terms,
  reason: z.string(),
  answer: z.nullable(goalChangeAnswer),
  /** Whether the reader is to say that it is right, or ask. */
  asksYou: z.boolean(),
});
export type GoalChangeView = z.output<typeof goalChange>;

export const getGoalHistory = endpoint({
  name: 'getGoalHistory',
  method: 'GET',
  path: '/api/goals/:id/history',
  summary: 'How a goal has been changed, by whom and why, and where it has stood',
  params: z.object({ id: goalId }),
  reply: z.object({
    /** The latest first. */
    changes: z.array(goalChange),
    /** In order. */
    values: z.array(
      z.object({
        asOf: calendarDay,
        value: z.number(),
        cases: z.nullable(z.number()),
        source: goalValueSource,
      }),
    ),
  }),
});

export const listGoalChanges = endpoint({
  name: 'listGoalChanges',
  method: 'GET',
  path: '/api/goals/changes',
  summary:
    'What somebody else has set or changed about your goals, and you have not answered, and those taken away in the last day',
  reply: z.object({
    changes: z.array(
      z.object({
        goal: z.object({
          id: goalId,
          name: z.string(),
          unit: z.enum(goalUnits),
          currency: z.nullable(z.string()),
        }),
        change: goalChange,
      }),
    ),
    removed: z.array(z.object({ id: goalId, name: z.string() })),
  }),
});
export type UnansweredChange = z.output<typeof listGoalChanges.reply>['changes'][number];

export const answerGoalChange = endpoint({
  name: 'answerGoalChange',
  method: 'POST',
  path: '/api/goals/:id/answer',
  summary: 'Say that a change to your goal is right, or ask about it at the next 1:1',
  params: z.object({ id: goalId }),
  body: z.object({
    /** Which change is answered. */
    version: z.int(),
    answer: goalChangeAnswer,
    /** What to ask, as a point for the next agenda. */
    question: z._default(
      z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(AGENDA_TEXT_MAX))),
      null,
    ),
  }),
  reply: z.object({}),
  refusals: { 409: ['already-answered'], 422: ['agenda-full'] },
});
