import { z } from 'zod';
import { commitmentId } from '../../shared/domain/ids.ts';
import { calendarDay } from '../../shared/domain/time.ts';
import { todayOf } from '../use-cases/use-case.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect } from './message-effect.ts';
import { openCommitment } from './open-commitment.ts';

// Outbox rows have been called `before` since the first release, and older nodes know no other name.
const payload = z.object({ kind: z.literal('before'), commitment: commitmentId, due: calendarDay });

/** To the owner, before a commitment is due; void once it is answered or moved, or its day has passed. */
export const reminderBefore: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, now }, { commitment: id, due }) => {
    const open = await openCommitment(stores, id, now);
    if (open?.commitment.due !== due) return null;
    return todayOf(open.people, open.commitment.owner, now) <= due
      ? { kind: 'reminder-before', commitment: open.line }
      : null;
  },
  { failure: { about: 'reminder', toldTo: 'recipient' } },
);
