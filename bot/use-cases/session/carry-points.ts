import { unreachedPoints, withPoints, withoutPoints } from '../../../shared/domain/agenda.ts';
import type { AgendaItem } from '../../../shared/domain/agenda.ts';
import type { RhythmId } from '../../../shared/domain/ids.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { nextOf } from '../rhythm/rhythm-view.ts';
import { addedIn } from './planned-agenda.ts';
import type { Uses } from '../stores.ts';

/** Copies points that people have added to the next session after `after`, unless they are there already. */
export const carryAdded = async (
  stores: Uses<{ session: 'ofRhythm' | 'save' }>,
  rhythm: RhythmId,
  added: readonly AgendaItem[],
  after: Instant,
): Promise<void> => {
  if (added.length === 0) return;
  const next = nextOf(await stores.session.ofRhythm(rhythm), after);
  if (!next) return;
  const there = new Set(next.agenda.map(({ id }) => id));
  const missing = added.filter(({ id }) => !there.has(id));
  await stores.session.save({ ...next, agenda: withPoints(next.agenda, missing) });
};

/** Copies what people brought to a session that is over, and nobody came to, to the next one. */
export const carryUnreached = (
  stores: Uses<{ session: 'ofRhythm' | 'save' }>,
  { rhythm, agenda }: Session,
  after: Instant,
): Promise<void> => carryAdded(stores, rhythm, unreachedPoints(agenda), after);

/** Brings back the points carried on from a session that takes place after all, or goes on. */
export const fetchAdded = async (
  stores: Uses<{ session: 'ofRhythm' | 'save' }>,
  session: Session,
): Promise<void> => {
  const own = new Set(addedIn(session).map(({ id }) => id));
  for (const other of await stores.session.ofRhythm(session.rhythm))
    if (other.id !== session.id && other.state === 'planned' && other.agenda.some(({ id }) => own.has(id)))
      await stores.session.save({ ...other, agenda: withoutPoints(other.agenda, ({ id }) => own.has(id)) });
};
