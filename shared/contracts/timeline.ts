import { z } from 'zod/mini';
import { behaviourWords } from '../coaching/behaviour.ts';
import { conversationType } from '../domain/conversation-type.ts';
import { goalStanding } from '../coaching/sections/goal-standing.ts';
import { commitmentId, ratingId, rhythmId, sessionId } from '../domain/ids.ts';
import { levels } from '../domain/rating.ts';
import { sessionStates } from '../domain/session.ts';
import { calendarDay, instant } from '../domain/time.ts';
import { timelineViews } from '../domain/timeline.ts';
import { endpoint } from './endpoint.ts';
import { personRef } from './person.ts';

/** One of the two. */
const side = z.enum(['manager', 'rep']);

const timelineSession = z.object({
  id: sessionId,
  type: conversationType,
  state: z.enum(sessionStates),
  /** When it began; of one that did not, when it was to. */
  at: instant,
});

const timelineRating = z.object({
  id: ratingId,
  behaviour: z.string(),
  by: side,
  level: z.literal(levels),
  evidence: z.string(),
  at: instant,
});

const timelineCommitment = z.object({
  id: commitmentId,
  owner: side,
  text: z.string(),
  state: z.enum(['open', 'kept', 'dropped']),
  /** When it was kept or dropped; of an open one, when it is due. */
  on: calendarDay,
});

const dayValue = z.object({ day: calendarDay, value: z.number() });

const timelineGoal = z.extend(goalStanding, {
  up: z.boolean(),
  baseline: z.number(),
  from: calendarDay,
  /** What it stood at, in order of the days; the last one is how it stands. None while nothing is reported. */
  values: z.array(dayValue),
  /** What its plan says, by the week, as far as the axis goes. */
  plan: z.array(dayValue),
});

export const getTimeline = endpoint({
  name: 'getTimeline',
  method: 'GET',
  path: '/api/rhythms/:id/timeline',
  summary:
    'What a pair has done over time: sessions, ratings, promises and goals on one axis, the same for both',
  params: z.object({ id: rhythmId }),
  query: z.object({ view: z.enum(timelineViews) }),
  reply: z.object({
    now: instant,
    /** The first and the last day of the axis. */
    from: calendarDay,
    to: calendarDay,
    manager: personRef,
    rep: personRef,
    sessions: z.array(timelineSession),
    ratings: z.array(timelineRating),
    /** The behaviours that were rated, those practised now first. */
    behaviours: z.array(z.object({ id: z.string(), words: behaviourWords, inFocus: z.boolean() })),
    commitments: z.array(timelineCommitment),
    goals: z.array(timelineGoal),
  }),
});
export type Timeline = z.output<typeof getTimeline.reply>;
export type TimelineSession = Timeline['sessions'][number];
export type TimelineRating = Timeline['ratings'][number];
export type TimelineCommitment = Timeline['commitments'][number];
export type TimelineGoal = Timeline['goals'][number];
