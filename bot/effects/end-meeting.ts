import { z } from 'zod';
import { rhythmId } from '../../shared/domain/ids.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import type { Actor } from '../identity/actor.ts';
import type { Calendar } from './calendar-port.ts';
import type { Rhythm } from '../../shared/domain/rhythm.ts';
import type { CalendarRefusal } from '../use-cases/calendar-refusal.ts';
import { publishToPair } from '../use-cases/use-case.ts';
import { failBooking, isPassing, managerOf, retryLater } from './calendar-effect.ts';
import { completedDelivery, composedDelivery, defineEffect, voidComposition } from './effect.ts';
import type { Delivery, EffectContext, EffectDefinition } from './effect.ts';

const payload = z.object({ kind: z.literal('end-meeting'), rhythm: rhythmId, meeting: z.string() });

/** Stores that the series is out of the calendars. */
const noteGone =
  ({ id }: Pick<Rhythm, 'id'>, meeting: string) =>
  async ({ stores }: EffectContext): Promise<void> => {
    const rhythm = await stores.rhythm.lock(id);
    // The two may have begun again meanwhile, with another series.
    if (rhythm?.seriesId !== meeting) return;
    const gone = {
      seriesId: null,
      joinUrl: null,
      chatId: null,
      meetingId: null,
      calendar: 'removed',
    } as const;
    await stores.rhythm.save({ ...rhythm, ...gone }, rhythm.version);
    await publishToPair(stores, rhythm, 'rhythm');
  };

/** Nobody but its manager can take a meeting out of the calendars, and Kadens no longer can for them: both are told what they can do. */
const leftThere = (rhythm: Rhythm, refused: CalendarRefusal): Delivery => {
  const failed = failBooking(rhythm, refused);
  return {
    ...failed,
    record: async (context) => {
      const { id, manager, rep } = rhythm;
      // The two have begun again meanwhile, and want what is there.
      if ((await context.stores.rhythm.lock(id))?.endedAt === null) return;
      await failed.record?.(context);
      await context.stores.outbox.add(
        [manager, rep].map((person) => ({
          key: `meeting-left:${id}:${person}`,
          effect: { kind: 'meeting-left', rhythm: id },
          person,
          dueAt: context.now,
        })),
      );
    },
  };
};

/** Whether somebody has no calendar any more: then nothing in it is found, whatever is asked for. */
const isMailboxGone = async (calendar: Calendar, who: Actor, now: Instant): Promise<boolean> => {
  const seen = await calendar.view(who, now, addMinutes(now, 1));
  return !seen.ok && seen.refusal === 'not-found';
};

/** Cancels a meeting of an ended rhythm, or its whole series, in the name of the manager who booked it. */
export const endMeeting: EffectDefinition<typeof payload> = defineEffect(
  payload,
  'calendar',
  async ({ stores, tenant, now }, { rhythm: id, meeting }) => {
    const rhythm = await stores.rhythm.find(id);
    // The two have begun again, and the series is theirs.
    if (!rhythm || (rhythm.endedAt === null && rhythm.seriesId === meeting)) return voidComposition;
    const who = await managerOf(stores, tenant, rhythm);
    const rep = await stores.person.find(rhythm.rep);
    if (!who) return composedDelivery(leftThere(rhythm, { ok: false, refusal: 'not-found' }));
    const cancellation = {
      by: null,
      next: null,
      isLast: true,
      ...{ language: rep?.language ?? 'sv', zone: rep?.zone ?? 'UTC' },
    } as const;
    return {
      what: 'deliver',
      deliver: async ({ calendar }) => {
        const answer = await calendar.cancelInstance(who, meeting, cancellation);
        const gone = { ...completedDelivery, record: noteGone(rhythm, meeting) };
        if (answer.ok) return gone;
        // Somebody has taken it out already, unless its manager has left and everything is gone but the rep's own copy.
        if (answer.refusal === 'not-found' && !(await isMailboxGone(calendar, who, now))) return gone;
        const left = leftThere(rhythm, answer);
        return isPassing(answer)
          ? { ...retryLater(answer), ...(left.record && { recordGivenUp: left.record }) }
          : left;
      },
    };
  },
  { about: 'calendar', toldTo: 'recipient' },
);
