import { z } from 'zod';
import { commitmentId } from '../../shared/domain/ids.ts';
import { startOfWork } from '../../shared/domain/person.ts';
import type { Person } from '../../shared/domain/person.ts';
import { remindedAt } from '../../shared/domain/reminder-defaults.ts';
import { calendarDay } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import { todayOf } from '../use-cases/use-case.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect, nextMorning } from './message-effect.ts';
import { openCommitment } from './open-commitment.ts';

// Outbox rows have been called `before` since the first release, and older nodes know no other name.
const payload = z.object({ kind: z.literal('before'), commitment: commitmentId, due: calendarDay });

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
      ? { kind: 'reminder-before', commitment: open.line }
      : null;
  },
  {
    comesAt: (person, { due }) => momentFor(person, due) ?? startOfWork(person, due),
    repeats: nextMorning,
    failure: { about: 'reminder', toldTo: 'recipient' },
  },
);
