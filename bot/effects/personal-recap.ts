import { z } from 'zod';
import { sessionId } from '../../shared/domain/ids.ts';
import { composeRecap } from '../use-cases/session/compose-recap.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect } from './message-effect.ts';
import { recapFailure } from './recap-failure.ts';

const payload = z.object({ kind: z.literal('personal-recap'), session: sessionId });

/** The recap in a person's own chat, when the meeting's chat won't do. Like that one it does not wait for working hours. */
export const personalRecap: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, now }, { session }) => (await composeRecap(stores, session, now))?.message ?? null,
  { earliest: (_person, _message, now) => now, failure: recapFailure },
);
