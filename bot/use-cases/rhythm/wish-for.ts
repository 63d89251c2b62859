import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { RhythmId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { mayWish } from '../../../shared/domain/visibility.ts';
import { publishToPair } from '../use-case.ts';
import type { UseCase } from '../use-case.ts';
import { planSessions } from './plan-sessions.ts';
import type { SessionPlanningStores } from './plan-sessions.ts';
import type { Uses } from '../stores.ts';

type Wish = Readonly<{ type: ConversationType | null }>;

/** Notes what the rep would like the next session to be about. It counts for that type, and the sessions ahead are replanned. */
export const wishFor: UseCase<
  Wish & Readonly<{ id: RhythmId }>,
  Wish,
  'not-found',
  SessionPlanningStores & Uses<{ publish: true; rhythm: 'lock' | 'setWish' }>
> = async ({ stores, me, now, newId }, { id, type }) => {
  const rhythm = await stores.rhythm.lock(id);
  if (!rhythm || !mayWish(rhythm, me.id)) return refuse('not-found');
  await stores.rhythm.setWish(id, type);
  const { cadence } = rhythm;
  if (cadence) await planSessions(stores, { ...rhythm, cadence, wish: type }, now, newId);
  await publishToPair(stores, rhythm, 'session');
  return ok({ type });
};
