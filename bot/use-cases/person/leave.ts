import type { z } from 'zod';
import type { GivenWayView, LeaveView, listLeave as listContract } from '../../../shared/contracts/leave.ts';
import { cancel, dayInRhythm, HELD_BACK_MINUTES, isPinned } from '../../../shared/domain/change-of-plan.ts';
import { followsWorkingDays } from '../../../shared/domain/goal.ts';
import { leaveId } from '../../../shared/domain/ids.ts';
import type { LeaveId } from '../../../shared/domain/ids.ts';
import { leaveWithin, planLeave } from '../../../shared/domain/leave.ts';
import type { Leave } from '../../../shared/domain/leave.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { isPlanned, otherThan } from '../../../shared/domain/session.ts';
import type { PlannedSession, Session } from '../../../shared/domain/session.ts';
import { addMinutes, dayAt } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { isWorkingDay } from '../../../shared/domain/working-days.ts';
import { pacedGoals } from '../goal/goal-view.ts';
import { planAnew } from '../rhythm/plan-own-anew.ts';
import type { OwnPlanningStores } from '../rhythm/plan-own-anew.ts';
import {
  announceChange,
  CLAIMED_FIRST_MINUTES,
  notifyAt,
  queueCalendarUpdate,
} from '../session/change-plan.ts';
import { carryAdded } from '../session/carry-points.ts';
import { addedIn } from '../session/planned-agenda.ts';
import type { Uses } from '../stores.ts';
import { nameOf, participantsOf } from '../use-case.ts';
import type { UseCase, UseCaseContext } from '../use-case.ts';

export type ReplanningStores = OwnPlanningStores & Uses<{ person: 'find' | 'several' }>;

type Days = (day: CalendarDay) => boolean;

/** The days of a leave. */
export const coversDay =
  ({ from, to }: Leave): Days =>
  (day) =>
    from <= day && day <= to;

export const noDay: Days = () => false;

/** The sessions ahead on those days. */
const sessionsOn = (
  sessions: readonly Session[],
  days: Days,
  { me, now }: UseCaseContext<unknown>,
): readonly PlannedSession[] =>
  sessions.filter(isPlanned).filter(({ startsAt }) => startsAt > now && days(dayAt(startsAt, me.zone)));

/** Cancels a session outside the rhythm that falls within the leave, and frees one that somebody moved there for replanning. */
const giveWay = async (
  context: UseCaseContext<ReplanningStores>,
  rhythm: Rhythm,
  inTheWay: readonly PlannedSession[],
): Promise<void> => {
  const { stores, me, now } = context;
  for (const session of inTheWay) {
    if (session.origin !== 'rhythm') {
      const cancelled = cancel(session, me.id, { reason: 'away', note: '' }, now);
      if (!cancelled.ok) continue;
      await stores.session.save(cancelled.value);
      await carryAdded(stores, rhythm.id, addedIn(session), session.startsAt);
      await announceChange(context, cancelled.value, rhythm);
    } else if (rhythm.cadence && isPinned(session)) {
      const movedFrom = dayInRhythm(session, rhythm.cadence.zone);
      await stores.session.save({ ...session, movedFrom, movedForDayOff: true, ownLength: false });
    }
  }
};

/**
 * Has the other one told, once the leave is sure, of the rhythm's sessions that gave way to it. An extra one is cancelled, which is told by itself,
 * and a manager is told of leave found in a rep's calendar in the morning card.
 */
const tellOther = async (
  { stores, me, now }: UseCaseContext<Uses<{ outbox: 'add'; person: 'find' }>>,
  rhythm: Rhythm,
  leave: Leave,
  inTheWay: readonly PlannedSession[],
): Promise<void> => {
  const { cadence } = rhythm;
  const sessions = inTheWay.filter(({ origin }) => origin === 'rhythm');
  const other = await stores.person.find(otherThan(rhythm, me.id));
  if (!cadence || !other || sessions.length === 0) return;
  if (leave.inCalendar && other.id === rhythm.manager) return;
  const times = sessions.map(({ startsAt }) => startsAt);
  await stores.outbox.add([
    {
      key: `given-way:${rhythm.id}:${leave.id}`,
      effect: {
        ...{ kind: 'given-way', rhythm: rhythm.id },
        sessions: sessions.map((one) => ({ day: dayInRhythm(one, cadence.zone), was: one.startsAt })),
      },
      person: other.id,
      dueAt: notifyAt(other, times, addMinutes(now, HELD_BACK_MINUTES)),
    },
  ]);
};

/**
 * Replans everything of the actor's around a leave that has begun to apply or ended, and returns where each session that gave way has
 * gone. Only sessions on the days that `giveWayOn` tells give way: whoever put one into a leave that was known knew of it.
 */
export const replanAround = async (
  context: UseCaseContext<ReplanningStores>,
  leave: Leave,
  giveWayOn: Days,
): Promise<readonly GivenWayView[]> => {
  const { stores, me } = context;
  const givenWay: GivenWayView[] = [];
  for (const { id } of await stores.rhythm.ofPerson(me.id)) {
    const rhythm = await stores.rhythm.lock(id);
    if (!rhythm) continue;
    const inTheWay = sessionsOn(await stores.session.ofRhythm(id), giveWayOn, context);
    await giveWay(context, rhythm, inTheWay);
    await planAnew(context, rhythm);
    const { cadence } = rhythm;
    const after = (await stores.session.ofRhythm(id)).filter(isPlanned);
    // A session that comes back may have lost its date in the series, and then gets a meeting of its own.
    for (const session of sessionsOn(after, coversDay(leave), context))
      await queueCalendarUpdate(
        stores,
        session,
        rhythm,
        context.now,
        addMinutes(context.now, -CLAIMED_FIRST_MINUTES),
      );
    if (inTheWay.length === 0) continue;
    await tellOther(context, rhythm, leave, inTheWay);
    const people = await participantsOf(stores, [rhythm]);
    for (const session of inTheWay) {
      const day = cadence && dayInRhythm(session, cadence.zone);
      const its = after.find(
        (one) => cadence && one.origin === 'rhythm' && dayInRhythm(one, cadence.zone) === day,
      );
      givenWay.push({
        sessionId: session.id,
        other: nameOf(people, otherThan(rhythm, me.id)),
        startsAt: session.startsAt,
        movedTo: session.origin === 'rhythm' ? (its?.startsAt ?? null) : null,
      });
    }
  }
  await stores.publish({ noun: 'person', session: null, people: [me.id] });
  return givenWay.sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
};

/** The actor's leave, now and to come. */
export const listLeave: UseCase<object, z.output<typeof listContract.reply>, never, object> = ({ me, now }) =>
  Promise.resolve(ok({ leave: me.leave.filter(({ to }) => to >= dayAt(now, me.zone)) }));

/** The names of the actor's own goals whose plan a leave changes, as they were before it. */
const goalsAllowingFor = async (
  { stores, me, now }: UseCaseContext<Uses<{ goal: 'all'; person: 'several' }>>,
  leave: Leave,
): Promise<string[]> => {
  const own = (await stores.goal.all([me.id])).filter(
    ({ level, owner }) => level === 'individual' && owner === me.id,
  );
  const today = dayAt(now, me.zone);
  return (await pacedGoals(stores, own, me))
    .filter((goal) => followsWorkingDays(goal, today))
    .filter((goal) => leaveWithin([leave], goal, (day) => isWorkingDay(day, me.daysOff)).length > 0)
    .map(({ name }) => name);
};

/** Adds leave: what was planned in those days gives way, and nothing is planned, asked or proposed there. */
export const takeLeave = async (
  context: UseCaseContext<ReplanningStores & Uses<{ goal: 'all'; person: 'addLeave' }>>,
  { from, to }: Readonly<{ from: CalendarDay; to: CalendarDay }>,
): Promise<
  Result<
    { leave: LeaveView; givenWay: GivenWayView[]; goals: string[] },
    'period-empty' | 'day-in-the-past' | 'leave-too-long' | 'enough-leave'
  >
> => {
  const { stores, me, now, newId } = context;
  const leave: Leave = { id: leaveId.parse(newId()), from, to, inCalendar: false };
  const planned = planLeave(leave, me.leave, dayAt(now, me.zone));
  if (!planned.ok) return planned;
  const goals = await goalsAllowingFor(context, leave);
  await stores.person.addLeave(me.id, leave);
  return ok({ leave, givenWay: [...(await replanAround(context, leave, coversDay(leave)))], goals });
};

/** Cancels leave: what had given way comes back where it can. Leave found in the calendar is removed there. */
export const cancelLeave: UseCase<
  Readonly<{ id: LeaveId }>,
  Record<string, never>,
  'not-found' | 'leave-in-calendar',
  ReplanningStores & Uses<{ person: 'removeLeave' }>
> = async (context, { id }) => {
  const { stores, me } = context;
  const leave = me.leave.find((one) => one.id === id);
  if (!leave) return refuse('not-found');
  if (leave.inCalendar) return refuse('leave-in-calendar');
  await stores.person.removeLeave(me.id, id);
  await replanAround(context, leave, noDay);
  return ok({});
};

/** Ends leave earlier than was entered: `to` is its last day now, within it. What had given way after that comes back where it can. */
export const shortenLeave: UseCase<
  Readonly<{ id: LeaveId; to: CalendarDay }>,
  Record<string, never>,
  'not-found' | 'leave-in-calendar' | 'period-empty',
  ReplanningStores & Uses<{ person: 'addLeave' | 'removeLeave' }>
> = async (context, { id, to }) => {
  const { stores, me } = context;
  const leave = me.leave.find((one) => one.id === id);
  if (!leave) return refuse('not-found');
  if (leave.inCalendar) return refuse('leave-in-calendar');
  if (to < leave.from || to > leave.to) return refuse('period-empty');
  await stores.person.removeLeave(me.id, id);
  await stores.person.addLeave(me.id, { ...leave, to });
  await replanAround(context, leave, noDay);
  return ok({});
};
