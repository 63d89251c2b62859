import { z } from 'zod';
import { startOfWork } from '../../shared/domain/person.ts';
import { calendarDay, dayAt } from '../../shared/domain/time.ts';
import { weekOf } from '../../shared/domain/week.ts';
import { isWorkingDay } from '../../shared/domain/working-days.ts';
import { weeklyOverviewAfter } from '../use-cases/person/weekly-overview.ts';
import { composeWeek } from '../use-cases/session/compose-week.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect, nextMorning } from './message-effect.ts';

const payload = z.object({ kind: z.literal('week'), day: calendarDay });

/** For how many working days it stands as it is by then. */
const SHOWN_DAYS = 5;

/**
 * The overview that somebody wants on the first working morning of each week, and the plan for the next; void for whoever no longer wants it, and
 * when there is nothing to say.
 */
export const week: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, recipient, now }, { day }) => {
    if (!recipient.weeklyOverview) return null;
    await stores.outbox.add([weeklyOverviewAfter(recipient, now)]);
    const today = dayAt(now, recipient.zone);
    // Planned before it became a day off: then it comes on the next working day, which the plan above knows.
    if (!isWorkingDay(today, recipient.daysOff) || weekOf(today).from !== weekOf(day).from) return null;
    return composeWeek(stores, recipient, today, now);
  },
  {
    comesAt: (person, { day }) => startOfWork(person, day),
    asks: {
      days: SHOWN_DAYS,
      part: (message) => message,
      over: ({ stores, now, recipient }, { day }) => composeWeek(stores, recipient, day, now),
    },
    repeats: nextMorning,
  },
);
