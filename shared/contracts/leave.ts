import { z } from 'zod/mini';
import { leaveId, sessionId } from '../domain/ids.ts';
import { calendarDay, instant } from '../domain/time.ts';
import { endpoint } from './endpoint.ts';
import { personRef } from './person.ts';

/** `inCalendar`: found in one's calendar, and only changed there. */
export const leave = z.object({ id: leaveId, from: calendarDay, to: calendarDay, inCalendar: z.boolean() });
export type LeaveView = z.output<typeof leave>;

/** A session that gave way to a leave, and when it now is; null if it was cancelled. */
export const givenWay = z.object({
  sessionId,
  other: personRef,
  startsAt: instant,
  movedTo: z.nullable(instant),
});
export type GivenWayView = z.output<typeof givenWay>;

export const listLeave = endpoint({
  name: 'listLeave',
  method: 'GET',
  path: '/api/me/leave',
  summary: 'When you are away, now and to come, the earliest first',
  reply: z.object({ leave: z.array(leave) }),
});

export const takeLeave = endpoint({
  name: 'takeLeave',
  method: 'POST',
  path: '/api/me/leave',
  summary: 'Say that you are away those days; sessions then are moved within their week, or left out',
  body: z.object({ from: calendarDay, to: calendarDay }),
  /** `goals`: the names of your goals whose plan allows for it from now on. */
  reply: z.object({ leave, givenWay: z.array(givenWay), goals: z.array(z.string()) }),
  refusals: { 422: ['period-empty', 'day-in-the-past', 'leave-too-long', 'enough-leave'] },
});

export const cancelLeave = endpoint({
  name: 'cancelLeave',
  method: 'DELETE',
  path: '/api/me/leave/:id',
  summary: 'Say that you are not away those days after all; sessions are planned again',
  params: z.object({ id: leaveId }),
  reply: z.object({}),
  refusals: { 409: ['leave-in-calendar'] },
});
