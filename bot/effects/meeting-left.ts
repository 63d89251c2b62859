import { z } from 'zod';
import { rhythmId } from '../../shared/domain/ids.ts';
import { nameOf, participantsOf } from '../use-cases/use-case.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect } from './message-effect.ts';

const payload = z.object({ kind: z.literal('meeting-left'), rhythm: rhythmId });

/** Tells each of the two that the meetings of their ended rhythm are still in the calendar, and what they can do themselves. */
export const meetingLeft: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, recipient }, { rhythm: id }) => {
    const rhythm = await stores.rhythm.find(id);
    if (rhythm?.endedAt == null || rhythm.calendar === 'removed') return null;
    const people = await participantsOf(stores, [rhythm]);
    const isManager = recipient.id === rhythm.manager;
    const other = nameOf(people, isManager ? rhythm.rep : rhythm.manager);
    return { kind: 'meeting-left' as const, isManager, other };
  },
);
