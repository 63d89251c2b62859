import type { SessionRatingsView } from '../../../shared/contracts/rating.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Rating } from '../../../shared/domain/rating.ts';
import { otherThan } from '../../../shared/domain/session.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { maySeeRating } from '../../../shared/domain/visibility.ts';
import { libraryOf, behaviourWordsIn } from '../behaviour/library-of.ts';
import { noteReading } from '../person/access.ts';
import { findSession } from '../session/find-session.ts';
import { nameOf } from '../use-case.ts';
import type { UseCaseContext, UseCase } from '../use-case.ts';
import { ratingView } from './ratings-shown.ts';
import type { Uses } from '../stores.ts';

/** A session's ratings as the actor may see them: those of the focus first, then the others. */
export const sessionRatings = async (
  context: UseCaseContext<
    Uses<{ behaviour: 'all'; focus: 'ofRhythms'; person: 'several'; rating: 'ofRhythm' }>
  >,
  session: Session,
): Promise<SessionRatingsView> => {
  const { stores, me } = context;
  const other = otherThan(session, me.id);
  const people = await stores.person.several([me.id, other]);
  const ratings = (await stores.rating.ofRhythm(session.rhythm)).filter((one) => one.session === session.id);
  const focus = (await stores.focus.ofRhythms([session.rhythm]))
    .filter(({ state }) => state === 'current')
    .map(({ behaviour }) => behaviour);
  const library = await libraryOf(stores);
  const live = session.state === 'live' ? session.id : null;
  const show = (one: Rating | undefined) =>
    one && maySeeRating(one, me.id, ratings, live) ? ratingView(one, people) : null;
  const rated = ratings.map(({ behaviour }) => behaviour).sort();
  return {
    you: session.manager === me.id ? 'manager' : 'rep',
    other: nameOf(people, other),
    open: session.state === 'live',
    behaviours: [...new Set([...focus, ...rated])].map((behaviour) => {
      const of = ratings.filter((one) => one.behaviour === behaviour);
      const theirs = of.find(({ by }) => by === other);
      return {
        behaviour,
        words: behaviourWordsIn(library, behaviour),
        inFocus: focus.includes(behaviour),
        mine: show(of.find(({ by }) => by === me.id)),
        theirs: show(theirs),
        theyHaveRated: theirs !== undefined,
      };
    }),
  };
};

export const getSessionRatings: UseCase<
  Readonly<{ id: SessionId }>,
  SessionRatingsView,
  'not-found',
  Uses<{
    access: 'logAfresh';
    behaviour: 'all';
    focus: 'ofRhythms';
    person: 'several';
    rating: 'ofRhythm';
    session: 'find';
  }>
> = async (context, { id }) => {
  const session = await findSession(context, id);
  if (!session) return refuse('not-found');
  await noteReading(context, session.rep, 'session');
  return ok(await sessionRatings(context, session));
};
