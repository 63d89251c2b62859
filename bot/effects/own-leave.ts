import { z } from 'zod';
import { leaveId } from '../../shared/domain/ids.ts';
import { notifyAt } from '../use-cases/session/change-plan.ts';
import { givenWayTo } from '../use-cases/person/given-way-to.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect } from './message-effect.ts';

const payload = z.object({ kind: z.literal('own-leave'), leave: leaveId });

/**
 * Tells somebody, once, what the leave that was found in their own calendar has moved and left out; void when it is gone again, or nothing
 * gives way to it.
 */
export const ownLeave: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, recipient, now }, { leave: id }) => {
    const leave = recipient.leave.find((one) => one.id === id);
    const sessions = leave ? await givenWayTo(stores, recipient, leave, now) : [];
    return leave && sessions.length > 0 ? { kind: 'own-leave' as const, leave, sessions } : null;
  },
  {
    earliest: (person, { sessions }, now) =>
      notifyAt(
        person,
        sessions.flatMap(({ was, movedTo }) => (movedTo === null ? [was] : [was, movedTo])),
        now,
      ),
    failure: { about: 'change', toldTo: 'recipient' },
  },
);
