import type { Goal } from './goal.ts';
import type { PersonId } from './ids.ts';

/**
 * Who may see what, in one place. Whatever is not allowed here does not exist for the one who asks: the answer
 * is the same as for something that was never there.
 *
 * - A rhythm and all in it (sessions, agenda, notes, commitments, decisions): its manager and its rep.
 * - Private notes: the one who wrote them.
 * - A rep's deals and customer meetings: the rep, and whoever is the manager of a rhythm of theirs. Either may correct them.
 * - A company goal: everyone in the organisation. A team's: its manager and that manager's reps. One's own: the rep and the manager.
 * - How useful a session was: the rep who said it (a manager sees totals only, which is not built yet).
 * - The log of who looked: the one it is about.
 */
type Pair = Readonly<{ manager: PersonId; rep: PersonId }>;

export const maySeeRhythm = (pair: Pair, person: PersonId): boolean =>
  pair.manager === person || pair.rep === person;

export const mayLead = (pair: Pair, person: PersonId): boolean => pair.manager === person;

/** Both may record a next step for either, in their own rhythm. */
export const mayRecordFor = (pair: Pair, person: PersonId, owner: PersonId): boolean =>
  maySeeRhythm(pair, person) && maySeeRhythm(pair, owner);

/** In the session both answer together; the commitment's record says who did. */
export const mayAnswer = maySeeRhythm;

/** What the next session should be about is the rep's to ask for, and the manager's to choose. */
export const mayWish = (pair: Pair, person: PersonId): boolean => pair.rep === person;

export const maySeeUsefulness = (pair: Pair, person: PersonId): boolean => pair.rep === person;

/** Whose deals and customer meetings somebody may see, enter and correct. */
export const maySeeSalesOf = (rep: PersonId, person: PersonId, pairs: readonly Pair[]): boolean =>
  rep === person || pairs.some((pair) => pair.rep === rep && pair.manager === person);

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
