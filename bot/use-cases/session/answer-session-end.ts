import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { isClosed, markHeld, markNotHeld } from '../../../shared/domain/session.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { Uses } from '../stores.ts';
import { announceClose } from './announce-close.ts';
import { carryAdded } from './carry-points.ts';
import { changeSession } from './change-session.ts';
import type { SessionChangeStores, SessionUseCase } from './change-session.ts';
import { addedIn } from './planned-agenda.ts';

/** Answers whether a session that is over was held: yes, as recorded, or no, and the points added to it move to the next one. */
export const answerSessionEnd: SessionUseCase<
  Readonly<{ id: SessionId; held: boolean }>,
  'not-found' | 'not-closed' | 'changed',
  SessionChangeStores & Uses<{ outbox: 'add'; person: 'find'; rhythm: 'setWish'; session: 'ofRhythm' }>
> = (context, { id, held }) =>
  changeSession<Session, 'not-closed' | 'changed'>(
    context,
    id,
    (session) => {
      if (!isClosed(session)) return refuse('not-closed');
      if (session.endQuestion === null) return held ? ok(session) : refuse('changed');
      return ok(held ? markHeld(session) : markNotHeld(session));
    },
    async (answered) => {
      const { stores, now } = context;
      if (!isClosed(answered)) return carryAdded(stores, answered.rhythm, addedIn(answered), now);
      await stores.rhythm.setWish(answered.rhythm, null);
      await announceClose(context, answered);
    },
  );
