import { z } from 'zod';
import { sessionId } from '../../shared/domain/ids.ts';
import { nameOf } from '../use-cases/use-case.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect } from './message-effect.ts';
import { sessionLine } from '../use-cases/session/session-line.ts';

const payload = z.object({ kind: z.literal('usefulness'), session: sessionId });

/** To the rep, an hour after the close; void once it is answered. */
export const usefulness: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores }, { session: id }) => {
    const session = await stores.session.find(id);
    if (session?.state !== 'closed' || session.usefulness !== null) return null;
    const people = await stores.person.several([session.manager]);
    return { kind: 'usefulness', session: sessionLine(session), manager: nameOf(people, session.manager) };
  },
);
