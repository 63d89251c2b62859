import { z } from 'zod';
import { commitmentId } from '../../shared/domain/ids.ts';
import { calendarDay } from '../../shared/domain/time.ts';
import { composeReminderOver } from '../use-cases/commitment/compose-reminder-over.ts';
import { reminderAfterKey, reminderBeforeKey } from '../use-cases/commitment/reminders.ts';
import { todayOf } from '../use-cases/use-case.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect, nextMorning } from './message-effect.ts';
import { openCommitment } from './open-commitment.ts';

const payload = z.object({
  kind: z.literal('again'),
  asked: z.enum(['before', 'after']),
  commitment: commitmentId,
  due: calendarDay,
});

/** For how many working days it asks. */
const ASKED_DAYS = 2;

/**
 * A reminder that its owner wanted later that day: it comes once more, in the words that fit by then; void once the commitment is answered or
 * moved, or, for the one before the day, when the day has passed: that is asked about by itself.
 */
export const reminderAgain: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, now }, { asked, commitment: id, due }) => {
    const open = await openCommitment(stores, id, now);
    if (open?.commitment.due !== due) return null;
    if (asked === 'before' && todayOf(open.people, open.commitment.owner, now) > due) return null;
    return { kind: `reminder-${asked}` as const, commitment: open.line };
  },
  {
    asks: {
      days: ASKED_DAYS,
      part: (message) => message,
      over: ({ stores, now }, { commitment, due }, { at, isPassed }) =>
        composeReminderOver(stores, commitment, {
          ...{ asked: null, due, now, sentAt: at, ended: isPassed ? 'passed' : null },
        }),
    },
    supersedes: (_context, { asked, commitment, due }) =>
      Promise.resolve([
        asked === 'before' ? reminderBeforeKey(commitment, due) : reminderAfterKey(commitment, due),
      ]),
    repeats: nextMorning,
    failure: { about: 'reminder', toldTo: 'recipient' },
  },
);
