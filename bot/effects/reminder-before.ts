import { z } from 'zod';
import { commitmentId } from '../../shared/domain/ids.ts';
import { startOfWork } from '../../shared/domain/person.ts';
import type { Person } from '../../shared/domain/person.ts';
import { remindedAt } from '../../shared/domain/reminder-defaults.ts';
import { calendarDay, dayAt } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import { composeReminderOver } from '../use-cases/commitment/compose-reminder-over.ts';
import { todayOf } from '../use-cases/use-case.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect, nextMorning } from './message-effect.ts';
import { openCommitment } from './open-commitment.ts';

// Outbox rows have been called `before` since the first release, and older nodes know no other name.
const payload = z.object({ kind: z.literal('before'), commitment: commitmentId, due: calendarDay });

/** More working days than anybody is reminded before a day, the day included. */
const LONGEST_AHEAD = 5;

/** The reminder's moment by the present settings; null if it had already passed when they were set. */
const momentFor = (person: Person, due: CalendarDay): Instant | null =>
  remindedAt(person, due, person.reminders.since);

/** Reminds the owner before a commitment is due; void once it is answered or moved, its day has passed, or they want no reminders. */
export const reminderBefore: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, recipient, now }, { commitment: id, due }) => {
    if (recipient.reminders.before === null || momentFor(recipient, due) === null) return null;
    const open = await openCommitment(stores, id, now);
    if (open?.commitment.due !== due) return null;
    return todayOf(open.people, open.commitment.owner, now) <= due
      ? { kind: 'reminder-before' as const, commitment: open.line, mayWait: true }
      : null;
  },
  {
    comesAt: (person, { due }) => momentFor(person, due) ?? startOfWork(person, due),
    asks: {
      days: LONGEST_AHEAD,
      part: (message) => message,
      over: ({ stores, now, recipient }, { commitment, due }, sent) =>
        composeReminderOver(stores, commitment, {
          ...{ asked: 'before', due, now, sentAt: sent.at },
          ended: dayAt(now, recipient.zone) > due ? 'superseded' : null,
        }),
    },
    repeats: nextMorning,
    failure: { about: 'reminder', toldTo: 'recipient' },
  },
);
