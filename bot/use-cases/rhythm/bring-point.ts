import { AGENDA_ADDED_MAX } from '../../../shared/domain/agenda.ts';
import { agendaItemId } from '../../../shared/domain/ids.ts';
import type { RhythmId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { otherThan } from '../../../shared/domain/session.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { mayWorkIn } from '../../../shared/domain/visibility.ts';
import type { PersonRef } from '../../../shared/contracts/person.ts';
import { addAgendaItem } from '../session/change-agenda.ts';
import { nextForPoints } from '../session/carry-points.ts';
import type { SessionChangeStores } from '../session/change-session.ts';
import { nameOf, participantsOf } from '../use-case.ts';
import type { UseCase } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** The store functions that bringing a point uses. */
export type BringPointStores = SessionChangeStores &
  Uses<{
    person: 'several';
    rhythm: 'lock';
    session: 'ofRhythm';
    waitingPoint: 'count' | 'insert';
  }>;

/** Who will see the point, and when the two next meet; null when nothing is planned. */
export type PointOccasion = Readonly<{ other: PersonRef; next: Instant | null }>;

/** Adds something that one of the two wants to raise to the next session's agenda, or keeps it until there is one. */
export const bringPoint: UseCase<
  Readonly<{ id: RhythmId; text: string }>,
  PointOccasion,
  'not-found' | 'agenda-full',
  BringPointStores
> = async (context, { id, text }) => {
  const { stores, me, now, newId } = context;
  const rhythm = await stores.rhythm.lock(id);
  if (!rhythm || !mayWorkIn(rhythm, me.id)) return refuse('not-found');
  const other = nameOf(await participantsOf(stores, [rhythm]), otherThan(rhythm, me.id));
  const sessions = await stores.session.ofRhythm(id);
  const session = sessions.find(({ state }) => state === 'live') ?? nextForPoints(sessions, now);
  if (session) {
    const added = await addAgendaItem(context, { id: session.id, text, forNext: true });
    if (added.ok) return ok({ other, next: session.startsAt });
    return refuse(added.refusal === 'session-closed' ? 'not-found' : added.refusal);
  }
  if ((await stores.waitingPoint.count(id)) >= AGENDA_ADDED_MAX) return refuse('agenda-full');
  await stores.waitingPoint.insert({
    ...{ id: agendaItemId.parse(newId()), rhythm: id, text, by: me.id, at: now },
  });
  return ok({ other, next: null });
};
