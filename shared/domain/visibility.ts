import type { Goal } from './goal.ts';
import type { PersonId, SessionId } from './ids.ts';
import { hasRated } from './rating.ts';
import type { Rating } from './rating.ts';

/**
 * Who may see what, in one place. What isn't allowed here does not exist for the one who asks: the answer is the same as for something
 * that never existed.
 *
 * - A rhythm and everything in it (sessions, agenda, notes, commitments, decisions, what is proposed from a transcript): its manager and
 *   its rep.
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

export const maySeeRhythm = (pair: Pair, person: PersonId): boolean =>
  pair.manager === person || pair.rep === person;

/** Whether the person is the rep whom the manager's page is about, and may see it as the manager does. */
export const maySeeManagerView = (pair: Pair, person: PersonId): boolean => pair.rep === person;

export const mayLead = (pair: Pair, person: PersonId): boolean => pair.manager === person;

/** Both may record a commitment for either, in their own rhythm. */
export const mayRecordFor = (pair: Pair, person: PersonId, owner: PersonId): boolean =>
  maySeeRhythm(pair, person) && maySeeRhythm(pair, owner);

/** Both may answer, since they do so together in the session; the commitment's events say who did. */
export const mayAnswer = maySeeRhythm;

/** The rep may ask what the next session should be about, and the manager chooses. */
export const mayWish = (pair: Pair, person: PersonId): boolean => pair.rep === person;

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
