import { changeCause, isAsSeen } from '../../../shared/domain/cause.ts';
import type { CauseChange, SeenCause } from '../../../shared/domain/cause.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { withContent } from '../../../shared/domain/session.ts';
import type { Uses } from '../stores.ts';
import { changeSession } from './change-session.ts';
import type { SessionChangeStores, SessionUseCase } from './change-session.ts';

/** Sets the cause behind the figures and what is tried, while the session goes on, and what came of it, afterwards too. */
export const setCause: SessionUseCase<
  Readonly<{ id: SessionId; before?: SeenCause | undefined }> & CauseChange,
  'not-found' | 'session-closed' | 'changed',
  SessionChangeStores & Uses<{ cause: 'find' | 'save' }>
> = (context, { id, before: seen = {}, ...change }) =>
  changeSession(context, id, async (session) => {
    const { stores, me, now } = context;
    const known = await stores.cause.find(id);
    const isOutcome = known !== null && Object.keys(change).every((part) => part === 'outcome');
    if (session.state !== 'live' && !isOutcome) return refuse('session-closed');
    const cause = known ?? {
      ...{ session: id, rhythm: session.rhythm, kind: null, words: null, tried: null, outcome: null },
      ...{ by: me.id, at: now },
    };
    if (!isAsSeen(cause, seen)) return refuse('changed');
    await stores.cause.save({ ...changeCause(cause, change), by: me.id });
    return ok(withContent(session));
  });
