import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { endedBefore, isClosed, markHeld, markNotHeld } from '../../../shared/domain/session.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { Uses } from '../stores.ts';
import { announceClose } from './announce-close.ts';
import { carryAdded, takeUpAgain } from './carry-points.ts';
import { changeSession } from './change-session.ts';
import type { SessionChangeStores, SessionUseCase } from './change-session.ts';
import { addedIn } from './planned-agenda.ts';

/**
 * Answers whether a session that is over was held: yes, as recorded, or no, and the points added to it move to the next one. Of two who
 * answer differently, the one who says that it was held wins, whoever comes first: nothing is lost by that (decision 78).
 */
export const answerSessionEnd: SessionUseCase<
  Readonly<{ id: SessionId; held: boolean }>,
  'not-found' | 'not-closed' | 'changed',
  SessionChangeStores & Uses<{ outbox: 'add'; person: 'find'; rhythm: 'setWish'; session: 'ofRhythm' }>
> = (context, { id, held }) =>
  changeSession<Session, 'not-closed' | 'changed'>(
    context,
    id,
    (session) => {
      const before = endedBefore(session);
      if (before && !held) return ok(session);
      const ended = before ?? session;
      if (!isClosed(ended)) return refuse('not-closed');
      if (ended.endQuestion === null) return held ? ok(ended) : refuse('changed');
      return ok(held ? markHeld(ended) : markNotHeld(ended, context.me.id));
    },
    async (answered) => {
      const { stores, now } = context;
      if (!isClosed(answered)) return carryAdded(stores, answered.rhythm, addedIn(answered), now);
      await takeUpAgain(stores, answered, now);
      await stores.rhythm.setWish(answered.rhythm, null);
      await announceClose(context, answered);
    },
  );
