import { z } from 'zod';
import { sessionId } from '../../shared/domain/ids.ts';
import { isHeld } from '../../shared/domain/session.ts';
import type { ClosedSession } from '../../shared/domain/session.ts';
import { nameOf } from '../use-cases/use-case.ts';
import type { SessionLine } from '../use-cases/chat-message.ts';
import { usefulnessKey } from '../use-cases/session/announce-close.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect, nextMorning } from './message-effect.ts';
import { sessionLine } from '../use-cases/session/session-line.ts';

const payload = z.object({ kind: z.literal('usefulness'), session: sessionId });

/** The session on the day it was held. */
const heldLine = (session: ClosedSession): SessionLine => ({
  ...sessionLine(session),
  startsAt: session.startedAt,
});

/**
 * Asks the rep, an hour after the close, how useful that session was, by name; void once it is answered, or a later one has been held.
 * An earlier unanswered card stops asking.
 */
export const usefulness: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores }, { session: id }) => {
    const session = await stores.session.find(id);
    if (session?.state !== 'closed' || session.usefulness !== null) return null;
    const later = (await stores.session.ofRhythm(session.rhythm)).some(
      (one) =>
        isHeld(one) && one.id !== id && one.origin !== 'afterwards' && one.startedAt > session.startedAt,
    );
    if (later) return null;
    const people = await stores.person.several([session.manager]);
    return {
      kind: 'usefulness' as const,
      session: heldLine(session),
      manager: nameOf(people, session.manager),
    };
  },
  {
    repeats: nextMorning,
    replaces: async ({ stores }, { session: id }) => {
      const session = await stores.session.find(id);
      const previous = session && (await stores.session.previous(session));
      if (!previous || previous.usefulness !== null) return null;
      const activityId = await stores.outbox.sentAs(usefulnessKey(previous.id));
      return activityId === null
        ? null
        : { activityId, with: { kind: 'usefulness-superseded', session: heldLine(previous) } };
    },
  },
);
