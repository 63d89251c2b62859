import { z } from 'zod';
import { sessionId } from '../../shared/domain/ids.ts';
import { instant } from '../../shared/domain/time.ts';
import { nextOf } from '../use-cases/rhythm/rhythm-view.ts';
import { nameOf, participantsOf } from '../use-cases/use-case.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect } from './message-effect.ts';
import { sessionLine } from '../use-cases/session/session-line.ts';

const payload = z.object({ kind: z.literal('missed'), session: sessionId, startsAt: instant });

/** To the manager: a session that nobody has begun though its time is over; void when it was held, cancelled or moved. */
export const missed: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, now }, { session: id, startsAt }) => {
    const session = await stores.session.find(id);
    const rhythm = session && (await stores.rhythm.find(session.rhythm));
    if (!rhythm || session.startsAt !== startsAt) return null;
    if (session.state !== 'planned' && session.state !== 'missed') return null;
    const sessions = await stores.session.ofRhythm(rhythm.id);
    if (sessions.some(({ state }) => state === 'live')) return null;
    return {
      kind: 'missed',
      session: sessionLine(session),
      rep: nameOf(await participantsOf(stores, [rhythm]), session.rep),
      next: nextOf(sessions, now)?.startsAt ?? null,
    };
  },
);
