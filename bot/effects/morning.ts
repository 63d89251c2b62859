import { z } from 'zod';
import { startOfWork } from '../../shared/domain/person.ts';
import { calendarDay, dayAt } from '../../shared/domain/time.ts';
import { composeMorning } from '../use-cases/session/compose-morning.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect } from './message-effect.ts';

const payload = z.object({ kind: z.literal('morning'), day: calendarDay });

/** A manager's one card in the morning of that day; void when there is nothing to say. */
export const morning: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, recipient, now }, { day }) =>
    dayAt(now, recipient.zone) === day ? composeMorning(stores, recipient, day, now) : null,
  { comesAt: (person, { day }) => startOfWork(person, day) },
);
