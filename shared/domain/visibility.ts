import type { Goal } from './goal.ts';
import type { PersonId, SessionId } from './ids.ts';
import { hasRated } from './rating.ts';
import type { Rating } from './rating.ts';
import type { Handover, HandoverKind } from './handover.ts';
import type { Session } from './session.ts';
import type { Instant } from './time.ts';

/**
 * Who may see what, in one place. What isn't allowed here does not exist for the one who asks: the answer is the same as for something
 * that never existed.
 *
 * - A rhythm and everything in it (sessions, agenda, notes, commitments, decisions, what is proposed from a transcript): its manager and
 *   its rep. Once it has ended (the rep has got another manager, or was let go) the rep alone, except that the manager sees what they
 *   themselves have promised the rep, and a session that was going on until it is over. Nothing new is begun in it.
 * - Of an ended rhythm, what the rep lets the next manager read, kind by kind, for as long as the rep lets them and they coach the rep.
 *   Goals, and what the rep has promised and not answered for, go along in any case (`Handover`).
 * - What the rep practises, observations of it, and what is expected: the same two. A rating in a live session: whoever gave it, and the
 *   other once they have rated that behaviour themselves, or the session is over.
 * - The manager's page about a rep, as far as both may see what is on it: the rep it is about. What is one person's alone (a private note,
 *   a rating not shown yet, what only a manager is told) isn't on it.
 * - Private notes: the one who wrote them.
 * - A rep's deals and customer meetings: the rep, and the manager of any rhythm of theirs. Either may correct them.
 * - A rep's results: the same. Who may take results in from a file: a leader or an administrator everybody's, a manager those of the reps
 *   that they coach. An import: whoever took it in, and leaders and administrators.
 * - A company goal: everyone in the organisation. A team's: its manager and that manager's reps; whoever leads sees how those stand that at
 *   least five people are behind, small ones as one (`shared/coaching/goal-groups.ts`). One's own: the rep and the manager.
 * - How useful a session was: the rep who said it. A manager sees totals only (usefulness.ts).
 * - How a manager coaches (*Så coachar jag*): that manager.
 * - The access log: the one it is about.
 */
type Pair = Readonly<{ manager: PersonId; rep: PersonId }>;
/** A pair as long as the two are together, and since when they no longer are. */
type PairInTime = Pair & Readonly<{ endedAt: Instant | null }>;

const isOneOf = (pair: Pair, person: PersonId): boolean => pair.manager === person || pair.rep === person;

export const maySeeRhythm = (pair: PairInTime, person: PersonId): boolean =>
  pair.rep === person || (pair.manager === person && pair.endedAt === null);

/** Both may plan, write and decide in their rhythm until it ends. */
export const mayWorkIn = (pair: PairInTime, person: PersonId): boolean =>
  pair.endedAt === null && isOneOf(pair, person);

export const maySeeSession = (
  session: Pick<Session, 'manager' | 'rep' | 'rhythmEndedAt' | 'state'>,
  person: PersonId,
): boolean =>
  session.rep === person ||
  (session.manager === person && (session.rhythmEndedAt === null || session.state === 'live'));

/** Whether the person is the rep whom the manager's page is about, and may see it as the manager does. */
export const maySeeManagerView = (pair: PairInTime, person: PersonId): boolean =>
  pair.rep === person && pair.endedAt === null;

export const mayLead = (pair: PairInTime, person: PersonId): boolean =>
  pair.manager === person && pair.endedAt === null;

/** Who may arrange a session that they may see. */
export const mayLeadSession = (session: Pick<Session, 'manager'>, person: PersonId): boolean =>
  session.manager === person;

/** Both may record a commitment for either, in their own rhythm. */
export const mayRecordFor = (pair: Pair, person: PersonId, owner: PersonId): boolean =>
  isOneOf(pair, person) && isOneOf(pair, owner);

/**
 * Whoever may see a commitment may answer it, since the two do so together in the session; its events say who did. What somebody has
 * promised stays theirs when the rhythm has ended.
 */
export const maySeeCommitment = (pair: PairInTime, person: PersonId, owner: PersonId): boolean =>
  maySeeRhythm(pair, person) || (pair.manager === person && owner === person);

/** The rep decides what of an ended rhythm the next manager may read, and may look at it before. */
export const mayAnswerHandover = (next: PairInTime, person: PersonId): boolean =>
  next.rep === person && next.endedAt === null;

/** Whether somebody may read that kind of what an ended rhythm left; `next` is the rhythm that it was handed over to. */
export const mayReadHandedOver = (
  { choice }: Pick<Handover, 'choice'>,
  next: PairInTime,
  person: PersonId,
  kind: HandoverKind,
): boolean => next.rep === person || (mayLead(next, person) && choice[kind]);

/** The rep may ask what the next session should be about, and the manager chooses. */
export const mayWish = (pair: PairInTime, person: PersonId): boolean =>
  pair.rep === person && pair.endedAt === null;

export const maySeeUsefulness = (pair: Pair, person: PersonId): boolean => pair.rep === person;

/** Whose deals and customer meetings somebody may see, enter and correct. */
export const maySeeSalesOf = (rep: PersonId, person: PersonId, pairs: readonly Pair[]): boolean =>
  rep === person || pairs.some((pair) => pair.rep === rep && pair.manager === person);

type Roles = Readonly<{ leader: boolean; administrator: boolean }>;

/** Whether somebody may take in the results of the whole organisation, and undo what others have taken in. */
export const mayTakeInAllResults = ({ leader, administrator }: Roles): boolean => leader || administrator;

/** Whether somebody may take in results at all: those of the reps whom they coach, if not everybody's. */
export const mayTakeInResults = (roles: Roles, person: PersonId, pairs: readonly Pair[]): boolean =>
  mayTakeInAllResults(roles) || pairs.some(({ manager }) => manager === person);

/** Whether somebody may take in results of that rep's. */
export const mayTakeInResultsOf = (
  rep: PersonId,
  roles: Roles,
  person: PersonId,
  pairs: readonly Pair[],
): boolean => mayTakeInAllResults(roles) || pairs.some((pair) => pair.manager === person && pair.rep === rep);

/** Both rate before either sees the other's; `live` is the live session between the two, if any. */
export const maySeeRating = (
  rating: Rating,
  person: PersonId,
  ratings: readonly Rating[],
  live: SessionId | null,
): boolean =>
  rating.by === person ||
  rating.session === null ||
  rating.session !== live ||
  hasRated(rating, person, ratings);

/** What both may see, and so what anything said to both may rest on. */
export const bothMaySeeRating = (
  rating: Rating,
  { manager, rep }: Pair,
  ratings: readonly Rating[],
  live: SessionId | null,
): boolean => [manager, rep].every((person) => maySeeRating(rating, person, ratings, live));

export const maySeeGoal = (
  goal: Pick<Goal, 'level' | 'owner'>,
  person: PersonId,
  pairs: readonly Pair[],
): boolean => {
  switch (goal.level) {
    case 'company':
      return true;
    case 'team':
      return (
        goal.owner === person || pairs.some(({ manager, rep }) => manager === goal.owner && rep === person)
      );
    case 'individual':
      return (
        goal.owner === person || pairs.some(({ manager, rep }) => rep === goal.owner && manager === person)
      );
  }
};
