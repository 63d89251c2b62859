import type { z } from 'zod';
import type { undoSuggestions as contract } from '../../../shared/contracts/suggestion.ts';
import { UNDO_MINUTES } from '../../../shared/domain/change-of-plan.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { isPlanned } from '../../../shared/domain/session.ts';
import { minutesBetween } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { mayLeadSession } from '../../../shared/domain/visibility.ts';
import { carryAdded, nextForPoints } from '../session/carry-points.ts';
import { calendarUpdatesOf } from '../session/change-plan.ts';
import { lockSession } from '../session/find-session.ts';
import { addedIn } from '../session/planned-agenda.ts';
import { cardsOf } from '../session/session-cards.ts';
import { undoPlanChange } from '../session/undo-change.ts';
import type { UndoChangeStores } from '../session/undo-change.ts';
import type { Uses } from '../stores.ts';
import { publishToPair } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';

type UndoStores = UndoChangeStores &
  Uses<{
    outbox: 'add' | 'withdraw';
    person: 'find';
    session: 'remove';
    waitingPoint: 'insert';
  }>;

type Refusal = 'not-found' | 'nothing-to-undo' | 'too-late-to-undo';

/** Removes a session that was just booked and that nobody has done anything with; what was meant for the next 1:1 is for the one that then is. */
const removeBooked = async (
  context: UseCaseContext<UndoStores>,
  id: SessionId,
  at: Instant,
): Promise<Result<null, Refusal>> => {
  const { stores, me, now } = context;
  const session = await lockSession(context, id);
  if (!session || !mayLeadSession(session, me.id)) return refuse('not-found');
  if (minutesBetween(at, now) > UNDO_MINUTES) return refuse('too-late-to-undo');
  const isUntouched =
    isPlanned(session) && session.version === 1 && session.entry === null && session.origin === 'single';
  if (!isUntouched) return refuse('nothing-to-undo');
  const cards = await cardsOf(stores, session, now);
  const own = cards.map(({ key }) => key).filter((key) => key.includes(id));
  await stores.outbox.withdraw([...own, `${calendarUpdatesOf(session)}${at}`]);
  await stores.session.remove(id);
  // It may have taken over what the one after it had.
  if (nextForPoints(await stores.session.ofRhythm(session.rhythm), now))
    await carryAdded(stores, session.rhythm, addedIn(session), now);
  else
    for (const { id: point, text, addedBy } of addedIn(session))
      if (text !== null && addedBy !== null)
        await stores.waitingPoint.insert({ id: point, rhythm: session.rhythm, text, by: addedBy, at: now });
  await publishToPair(stores, session, 'session', id);
  return ok(null);
};

/** Takes back all of what was just booked, or nothing of it. */
export const undoSuggestions = async (
  context: UseCaseContext<UndoStores>,
  { booked }: z.output<typeof contract.body>,
): Promise<Result<z.output<typeof contract.reply>, Refusal>> => {
  for (const { sessionId: id, isNew, at } of booked) {
    const undone = isNew ? await removeBooked(context, id, at) : await undoPlanChange(context, { id });
    // One that has begun since has nothing left to take back.
    if (!undone.ok) return refuse(undone.refusal === 'already-started' ? 'nothing-to-undo' : undone.refusal);
  }
  return ok({});
};
