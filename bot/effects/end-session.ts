import { z } from 'zod';
import { sessionId } from '../../shared/domain/ids.ts';
import { endByItself, endsAt, isClosed } from '../../shared/domain/session.ts';
import { followEnd } from '../use-cases/session/end-session.ts';
import { keepNotes } from '../use-cases/session/keep-notes.ts';
import { publishToPair } from '../use-cases/use-case.ts';
import { completedDelivery, defineEffect, voidComposition } from './effect.ts';
import type { EffectContext, EffectDefinition } from './effect.ts';

const payload = z.object({ kind: z.literal('end-session'), session: sessionId });

/**
 * Ends a session that was left, as of when nobody had done anything in it for long enough, and follows up one whose end is already
 * stored. Waits while somebody is active in it; void once somebody has ended it.
 */
export const endSession: EffectDefinition<typeof payload> = defineEffect(
  payload,
  'chat',
  async ({ stores, now }, { session: id }) => {
    const session = await stores.session.find(id);
    if (session?.state === 'live') return { what: 'wait', until: endsAt(session) };
    if (!session || !isClosed(session) || !session.endedByItself) return voidComposition;
    return {
      what: 'deliver',
      deliver: ({ notesIn }) =>
        Promise.resolve({
          ...completedDelivery,
          record: async ({ stores: writing, newId }: EffectContext) => {
            // The rhythm is locked before its session, as everywhere: two who hold one each would wait for each other.
            await writing.rhythm.lock(session.rhythm);
            const live = await writing.session.lockLive({ session: id });
            if (live) {
              if (endsAt(live) > now) return;
              await writing.session.save(endByItself(live));
            }
            const ended = await writing.session.find(id);
            if (!ended || !isClosed(ended) || !ended.endedByItself) return;
            await keepNotes(writing, ended, notesIn);
            await followEnd(writing, ended, now, newId);
            await publishToPair(writing, ended, 'session', id);
          },
        }),
    };
  },
);
