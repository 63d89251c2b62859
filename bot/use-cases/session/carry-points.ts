import { unreachedPoints, withPoints, withoutPoints } from '../../../shared/domain/agenda.ts';
import type { AgendaItem } from '../../../shared/domain/agenda.ts';
import type { RhythmId } from '../../../shared/domain/ids.ts';
import { pointsAtNext } from '../../../shared/domain/points-at-next.ts';
import { isPlanned, isPlannedTimeOver } from '../../../shared/domain/session.ts';
import type { PlannedSession, Session } from '../../../shared/domain/session.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { nextOf } from '../rhythm/rhythm-view.ts';
import { addedIn } from './planned-agenda.ts';
import type { Uses } from '../stores.ts';

/** The session that something meant for the next 1:1 belongs to: an extra one, about one customer meeting, only where there is no other. */
export const nextForPoints = (sessions: readonly Session[], now: Instant): Session | null =>
  nextOf(
    sessions.filter(({ origin }) => origin !== 'extra'),
    now,
  ) ?? nextOf(sessions, now);

/**
 * A session that is being planned, with what was meant for the next 1:1 if it comes to be that; then the others ahead are saved
 * without.
 */
export const withPointsForNext = async (
  stores: Uses<{ session: 'ofRhythm' | 'save' }>,
  planned: PlannedSession,
  now: Instant,
): Promise<PlannedSession> => {
  const others = (await stores.session.ofRhythm(planned.rhythm)).filter(isPlanned);
  const ahead = [...others.filter(({ id }) => id !== planned.id), planned].filter(
    (one) => one.origin !== 'extra' && !isPlannedTimeOver(one, now),
  );
  const changed = pointsAtNext(ahead);
  for (const one of changed) if (one.id !== planned.id) await stores.session.save(one);
  return changed.find(({ id }) => id === planned.id) ?? planned;
};

/** Lets what was meant for the next 1:1 stand on the one that comes first by now. */
export const gatherPoints = async (
  stores: Uses<{ session: 'ofRhythm' | 'save' }>,
  rhythm: RhythmId,
  now: Instant,
): Promise<void> => {
  const next = nextForPoints(await stores.session.ofRhythm(rhythm), now);
  if (!next || !isPlanned(next)) return;
  const gathered = await withPointsForNext(stores, next, now);
  if (gathered !== next) await stores.session.save(gathered);
};

/** Copies points that people have added to the next session after `after`, unless they are there already. */
export const carryAdded = async (
  stores: Uses<{ session: 'ofRhythm' | 'save' }>,
  rhythm: RhythmId,
  added: readonly AgendaItem[],
  after: Instant,
): Promise<void> => {
  if (added.length === 0) return;
  const next = nextForPoints(await stores.session.ofRhythm(rhythm), after);
  if (!next) return;
  const there = new Set(next.agenda.map(({ id }) => id));
  const missing = added.filter(({ id }) => !there.has(id));
  await stores.session.save({ ...next, agenda: withPoints(next.agenda, missing) });
};

/** A point whose session is over: whichever 1:1 comes next is its own. */
export const asForNext = (point: AgendaItem): AgendaItem => ({ ...point, forNext: true });

/** Copies what people brought to a session that is over, and nobody came to, to the next one. */
export const carryUnreached = (
  stores: Uses<{ session: 'ofRhythm' | 'save' }>,
  { rhythm, agenda }: Session,
  after: Instant,
): Promise<void> => carryAdded(stores, rhythm, unreachedPoints(agenda).map(asForNext), after);

/** A session said not to have been held is over as it had been: of its points only those that nobody came to stand on the next one. */
export const takeUpAgain = async (
  stores: Uses<{ session: 'ofRhythm' | 'save' }>,
  ended: Session,
  after: Instant,
): Promise<void> => {
  await fetchAdded(stores, ended);
  await carryUnreached(stores, ended, after);
};

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
