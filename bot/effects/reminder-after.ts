import { z } from 'zod';
import { commitmentId } from '../../shared/domain/ids.ts';
import { startOfWork } from '../../shared/domain/person.ts';
import { calendarDay } from '../../shared/domain/time.ts';
import { workingDayAfter } from '../../shared/domain/working-days.ts';
import { composeReminderOver } from '../use-cases/commitment/compose-reminder-over.ts';
import { reminderBeforeKey } from '../use-cases/commitment/reminders.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect, nextMorning } from './message-effect.ts';
import { openCommitment } from './open-commitment.ts';

// Outbox rows have been called `after` since the first release, and older nodes know no other name.
const payload = z.object({ kind: z.literal('after'), commitment: commitmentId, due: calendarDay });

/** For how many working days it asks: then the two take it up when they meet. */
const ASKED_DAYS = 2;

/** Asks the owner after a commitment's day, while it is still open. The reminder before the day then stops asking. */
export const reminderAfter: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, now }, { commitment: id, due }) => {
    const open = await openCommitment(stores, id, now);
    return open?.commitment.due === due
      ? { kind: 'reminder-after' as const, commitment: open.line, mayWait: true }
      : null;
  },
  {
    comesAt: (person, { due }) => startOfWork(person, workingDayAfter(due, person.daysOff)),
    asks: {
      days: ASKED_DAYS,
      part: (message) => message,
      over: ({ stores, now }, { commitment, due }, { at, isPassed }) =>
        composeReminderOver(stores, commitment, {
          ...{ asked: 'after', due, now, sentAt: at, ended: isPassed ? 'passed' : null },
        }),
    },
    supersedes: (_context, { commitment, due }) => Promise.resolve([reminderBeforeKey(commitment, due)]),
    repeats: nextMorning,
    failure: { about: 'reminder', toldTo: 'recipient' },
  },
);
