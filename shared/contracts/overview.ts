import { z } from 'zod/mini';
import { behaviourWords } from '../coaching/behaviour.ts';
import { insightSentences } from '../coaching/insight/insight-sentences.ts';
import { conversationType } from '../domain/conversation-type.ts';
import { goalUnits } from '../domain/goal.ts';
import { personId } from '../domain/ids.ts';
import { calendarDay } from '../domain/time.ts';
import { month } from '../domain/month.ts';
import { endpoint } from './endpoint.ts';
import { endedGoal } from './goal.ts';
import { personRef } from './person.ts';

/** A fraction; null where too few people had anything due. */
const share = z.nullable(z.number());
const months = z.array(z.object({ month, share }));

export const overviewTeam = z.object({
  /** Null for the small teams, which are shown together. */
  manager: z.nullable(personRef),
  people: z.int(),
  share,
  isEven: z.nullable(z.boolean()),
  months,
  /** The last month with figures. */
  until: month,
});
export type OverviewTeam = z.output<typeof overviewTeam>;

/** Those who follow the organisation's start for new reps, and how many of them kept it in a month. */
const programmeCount = { people: z.int(), kept: z.int() };
const programmeGroup = z.object({
  /** Null for those of several teams, who are shown together. */
  manager: z.nullable(personRef),
  ...programmeCount,
  until: month,
});
export type ProgrammeGroup = z.output<typeof programmeGroup>;

const range = z.nullable(z.object({ low: z.number(), mid: z.number(), high: z.number() }));

const change = {
  /** The weeks in which the sessions were counted, and the fewest of them. */
  weeks: z.int(),
  min: z.int(),
  until: month,
  insight: z.object({
    n: z.int(),
    others: z.int(),
    change: range,
    compared: range,
    say: z.array(z.enum(insightSentences)),
  }),
};

const overviewChange = z.object({ behaviour: z.string(), name: behaviourWords.shape.name, ...change });
export type OverviewChange = z.output<typeof overviewChange>;

const overviewResult = z.object({
  /** One of the model's, or one of the organisation's own. */
  metric: z.string(),
  name: behaviourWords.shape.name,
  unit: z.enum(goalUnits),
  currency: z.nullable(z.string()),
  /** Of how long a time a total is; null of a rate. */
  per: z.nullable(z.enum(['week', 'month'])),
  ...change,
});
export type OverviewResult = z.output<typeof overviewResult>;

export const overview = z.object({
  /** The quarters with figures by their first months, the latest first, and the one that this is of. */
  quarters: z.array(month),
  quarter: month,
  /** The latest month whose figures are the managers' alone yet, each their own team's, and the day on which they are shown here. */
  coming: z.nullable(z.object({ until: month, on: calendarDay })),
  /** Every group, whichever was chosen. */
  teams: z.array(overviewTeam),
  /** What is said of the chosen group, or of all. */
  of: z.object({
    people: z.int(),
    share,
    before: share,
    months,
    even: z.nullable(z.object({ count: z.int(), of: z.int() })),
    given: z.array(z.object({ type: conversationType, count: z.int() })),
  }),
  /** How the start for new reps is kept, of the chosen group or of all; null where the organisation has set none. */
  programme: z.nullable(z.object({ ...programmeCount, groups: z.array(programmeGroup) })),
  /** What changed in behaviours, those that most people stand behind first: always of everybody. */
  changes: z.array(overviewChange),
  /** What changed in results, in the same way. */
  results: z.array(overviewResult),
  /** The company's goals in some of the quarter whose period is over, and how they ended. */
  goals: z.array(endedGoal),
});
export type Overview = z.output<typeof overview>;

/** `no-month`: no month is over yet in which anybody was coached. `few`: there are months, but no five people to show. */
export const nothingToShow = z.object({ why: z.enum(['no-month', 'few']) });

export const getOverview = endpoint({
  name: 'getOverview',
  method: 'GET',
  path: '/api/overview',
  summary:
    'Whether coaching happens, evenly, and what changed: of groups of five or more, without a name of a rep',
  query: z.object({
    quarter: z.optional(month),
    /** A manager's team, or the small teams together. */
    team: z.optional(z.union([personId, z.literal('small')])),
  }),
  reply: z.object({ shown: z.nullable(overview), nothing: z.nullable(nothingToShow) }),
  refusals: { 403: ['leaders-only'] },
});

export const getOwnOverview = endpoint({
  name: 'getOwnOverview',
  method: 'GET',
  path: '/api/overview/own',
  summary: 'The manager’s own team as the leader sees it, some days before the leader does',
  reply: z.object({
    /** Null while nothing of the team is shown. */
    team: z.nullable(overviewTeam),
    /** How the start for new reps was kept in the team; null while that isn't shown of it by itself. */
    programme: z.nullable(z.object(programmeCount)),
    /** Whether the team is one of the small ones, shown together. */
    isAmongSmall: z.boolean(),
    /** The day from which a leader sees the latest month; null when they do already. */
    leaderSeesFrom: z.nullable(calendarDay),
  }),
});
