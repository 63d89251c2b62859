import { z } from 'zod';
import { sessionId } from '../../shared/domain/ids.ts';
import { isHeld, usefulnessScores } from '../../shared/domain/session.ts';
import type { ClosedSession } from '../../shared/domain/session.ts';
import { nameOf } from '../use-cases/use-case.ts';
import type { SessionLine } from '../use-cases/chat-message.ts';
import { usefulnessKey } from '../use-cases/session/announce-close.ts';
import type { Uses } from '../use-cases/stores.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect, nextMorning } from './message-effect.ts';
import { sessionLine } from '../use-cases/session/session-line.ts';

const payload = z.object({ kind: z.literal('usefulness'), session: sessionId });

/** The session on the day it was held. */
const heldLine = (session: ClosedSession): SessionLine => ({
  ...sessionLine(session),
  startsAt: session.startedAt,
});

/** For how many working days it asks. */
const ASKED_DAYS = 5;
/** How many earlier sessions are searched for a card that still asks: each card replaces those before it. */
const LOOKED_AT = 8;

/** Whether the two have met since. */
const hasLater = async (stores: Uses<{ session: 'ofRhythm' }>, session: ClosedSession): Promise<boolean> =>
  (await stores.session.ofRhythm(session.rhythm)).some(
    (one) =>
      isHeld(one) &&
      one.id !== session.id &&
      one.origin !== 'afterwards' &&
      one.startedAt > session.startedAt,
  );

/**
 * Asks the rep, an hour after the close, how useful that session was, by name; void once it is answered, or a later one has been held.
 * An earlier unanswered card stops asking.
 */
export const usefulness: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores }, { session: id }) => {
    const session = await stores.session.find(id);
    if (session?.state !== 'closed' || session.usefulness !== null) return null;
    if (await hasLater(stores, session)) return null;
    const people = await stores.person.several([session.manager]);
    return {
      kind: 'usefulness' as const,
      session: heldLine(session),
      manager: nameOf(people, session.manager),
    };
  },
  {
    asks: {
      days: ASKED_DAYS,
      part: (message) => message,
      over: async ({ stores }, { session: id }, { isPassed }) => {
        const session = await stores.session.find(id);
        if (session?.state !== 'closed') return { kind: 'question-over', about: 'nothing' };
        const score = usefulnessScores.find((one) => one === session.usefulness) ?? null;
        if (score === null && (await hasLater(stores, session)))
          return { kind: 'usefulness-superseded', session: heldLine(session) };
        return score !== null || isPassed
          ? { kind: 'question-over', about: 'session', session: heldLine(session), score }
          : null;
      },
    },
    repeats: nextMorning,
    supersedes: async ({ stores }, { session: id }) => {
      const session = await stores.session.find(id);
      const sessions = session ? await stores.session.ofRhythm(session.rhythm) : [];
      return sessions
        .filter((one) => one.id !== id && one.state === 'closed' && one.usefulness === null)
        .sort((one, other) => (one.startsAt < other.startsAt ? 1 : -1))
        .slice(0, LOOKED_AT)
        .map((one) => usefulnessKey(one.id));
    },
  },
);
