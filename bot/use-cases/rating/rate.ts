import type { SessionRatingsView } from '../../../shared/contracts/rating.ts';
import { ratingId } from '../../../shared/domain/ids.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { correct, hasEvidence, hasRated } from '../../../shared/domain/rating.ts';
import type { Level, Rating } from '../../../shared/domain/rating.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { otherThan } from '../../../shared/domain/session.ts';
import { mayBeRated, teamLibrary } from '../behaviour/library-of.ts';
import { lockSession } from '../session/find-session.ts';
import { publishToPair } from '../use-case.ts';
import type { UseCase } from '../use-case.ts';
import { sessionRatings } from './session-ratings.ts';
import type { Uses } from '../stores.ts';

type NewRating = Readonly<{
  id: SessionId;
  behaviour: string;
  level: Level | null;
  evidence: string;
  version: number;
}>;

/**
 * Rates a behaviour in a live session, or corrects one's own rating of it. The session is locked, so that when both rate at once
 * neither sees the other's rating first.
 */
export const rate: UseCase<
  NewRating,
  SessionRatingsView,
  'not-found' | 'not-live' | 'not-offered' | 'evidence-needed' | 'changed',
  Uses<{
    behaviour: 'all' | 'ofTeam';
    focus: 'ofRhythms';
    person: 'several';
    publish: true;
    rating: 'insert' | 'ofRhythm' | 'save';
    session: 'lock';
  }>
> = async (context, { id, behaviour, level, evidence, version }) => {
  const { stores, me, now, newId } = context;
  const session = await lockSession(context, id);
  if (!session) return refuse('not-found');
  if (session.state !== 'live') return refuse('not-live', await sessionRatings(context, session));
  const here = (await sessionRatings(context, session)).behaviours.map((one) => one.behaviour);
  if (!mayBeRated(await teamLibrary(stores, session.manager), behaviour, here)) return refuse('not-offered');
  const ratings = (await stores.rating.ofRhythm(session.rhythm)).filter((one) => one.session === id);
  const mine = ratings.find((one) => one.by === me.id && one.behaviour === behaviour);
  if ((mine?.version ?? 0) !== version) return refuse('changed', await sessionRatings(context, session));
  if (mine) {
    const corrected = correct(mine, { level, evidence }, hasRated(mine, otherThan(session, me.id), ratings));
    if (!corrected.ok) return corrected;
    await stores.rating.save(corrected.value, version);
  } else {
    const rating: Rating = {
      ...{ id: ratingId.parse(newId()), version: 1, rhythm: session.rhythm, session: id, behaviour },
      ...{ by: me.id, level, evidence, at: now, revised: false },
    };
    if (!hasEvidence(rating)) return refuse('evidence-needed');
    await stores.rating.insert(rating);
  }
  await publishToPair(stores, session, 'rating', id);
  return ok(await sessionRatings(context, session));
};
