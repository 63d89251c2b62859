import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { endedBefore } from '../../../shared/domain/session.ts';
import type { ClosedSession } from '../../../shared/domain/session.ts';
import type { Uses } from '../stores.ts';
import { takeUpAgain } from './carry-points.ts';
import { changeSession } from './change-session.ts';
import type { SessionChangeStores, SessionUseCase } from './change-session.ts';

/** *Ångra* after *Det blev inte av*, by either: the session is as it had ended, and the two are asked about it again. */
export const undoNotHeld: SessionUseCase<
  Readonly<{ id: SessionId }>,
  'not-found' | 'changed',
  SessionChangeStores & Uses<{ session: 'ofRhythm' }>
> = (context, { id }) =>
  changeSession<ClosedSession, 'changed'>(
    context,
    id,
    (session) => {
      const ended = endedBefore(session);
      return ended ? ok(ended) : refuse('changed');
    },
    (ended) => takeUpAgain(context.stores, ended, context.now),
  );
