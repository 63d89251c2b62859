import { z } from 'zod';
import { rhythmId } from '../../shared/domain/ids.ts';
import { nameOf, participantsOf } from '../use-cases/use-case.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect } from './message-effect.ts';

const payload = z.object({ kind: z.literal('series-removed'), rhythm: rhythmId });

/** Tells the manager that the series is gone from the calendar, and how to book it again; void once it is booked. */
export const seriesRemoved: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores }, { rhythm: id }) => {
    const rhythm = await stores.rhythm.find(id);
    if (rhythm?.calendar !== 'removed' || rhythm.endedAt !== null) return null;
    const rep = nameOf(await participantsOf(stores, [rhythm]), rhythm.rep);
    return { kind: 'series-removed' as const, rhythm: id, rep };
  },
);
