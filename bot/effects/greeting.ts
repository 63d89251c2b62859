import { z } from 'zod';
import { rhythmId } from '../../shared/domain/ids.ts';
import { nameOf, participantsOf } from '../use-cases/use-case.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect } from './message-effect.ts';

const payload = z.object({ kind: z.literal('greeting'), rhythm: rhythmId });

/** Sends a rep, once, the greeting that the manager has seen and chosen to send. */
export const greeting: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores }, { rhythm: id }) => {
    const rhythm = await stores.rhythm.find(id);
    if (rhythm?.endedAt !== null) return null;
    const people = await participantsOf(stores, [rhythm]);
    return {
      kind: 'greeting',
      rhythm: rhythm.id,
      person: nameOf(people, rhythm.rep),
      manager: nameOf(people, rhythm.manager),
    };
  },
  { failure: { about: 'greeting', toldTo: 'pair' } },
);
