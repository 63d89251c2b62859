import { z } from 'zod';
import { startOfWork } from '../../shared/domain/person.ts';
import { calendarDay, dayAt } from '../../shared/domain/time.ts';
import { isWorkingDay, workingDayAfter } from '../../shared/domain/working-days.ts';
import { morningOf } from '../use-cases/commitment/reminders.ts';
import { askedOnMorningOf } from '../use-cases/session/compose-morning.ts';
import { morningNow } from '../use-cases/session/morning-now.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect } from './message-effect.ts';

const payload = z.object({ kind: z.literal('morning'), day: calendarDay });

/** A manager's one card on the morning of that day, or of the next working day; void when there is nothing to say. */
export const morning: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, recipient, now }, { day }) => {
    const { zone, daysOff } = recipient;
    if (dayAt(now, zone) !== day) return null;
    if (isWorkingDay(day, daysOff)) return morningNow(stores, recipient, day, now);
    // It was planned before this became a day off: what there is to say comes on the next working day.
    await stores.outbox.add([morningOf(recipient, workingDayAfter(day, daysOff))]);
    return null;
  },
  {
    asks: {
      days: 1,
      part: (message) => message,
      // One that asked nothing stands as it is: it has told what it had to.
      over: async ({ stores, recipient, now }, { day }) => {
        const isOver =
          dayAt(now, recipient.zone) === day
            ? (await morningNow(stores, recipient, day, now)) === null
            : await askedOnMorningOf(stores, recipient, day, now);
        return isOver ? { kind: 'question-over', about: 'morning', day } : null;
      },
    },
    comesAt: (person, { day }) => startOfWork(person, day),
    recordUncertain: ({ stores, now }, recipient) =>
      stores.outbox.add([
        morningOf(recipient, workingDayAfter(dayAt(now, recipient.zone), recipient.daysOff)),
      ]),
  },
);
