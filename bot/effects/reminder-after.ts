import { z } from 'zod';
import { commitmentId } from '../../shared/domain/ids.ts';
import { startOfWork } from '../../shared/domain/person.ts';
import { calendarDay } from '../../shared/domain/time.ts';
import { workingDayAfter } from '../../shared/domain/working-days.ts';
import { reminderBeforeKey } from '../use-cases/commitment/reminders.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect, nextMorning } from './message-effect.ts';
import { openCommitment } from './open-commitment.ts';

// Outbox rows have been called `after` since the first release, and older nodes know no other name.
const payload = z.object({ kind: z.literal('after'), commitment: commitmentId, due: calendarDay });

/** Asks the owner after a commitment's day, while it is still open. The reminder before the day then stops asking. */
export const reminderAfter: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, now }, { commitment: id, due }) => {
    const open = await openCommitment(stores, id, now);
    return open?.commitment.due === due ? { kind: 'reminder-after' as const, commitment: open.line } : null;
  },
  {
    comesAt: (person, { due }) => startOfWork(person, workingDayAfter(due, person.daysOff)),
    replaces: async ({ stores }, { commitment, due }, message) => {
      const activityId = await stores.outbox.sentAs(reminderBeforeKey(commitment, due));
      return activityId === null
        ? null
        : { activityId, with: { kind: 'reminder-superseded', commitment: message.commitment } };
    },
    repeats: nextMorning,
    failure: { about: 'reminder', toldTo: 'recipient' },
  },
);
