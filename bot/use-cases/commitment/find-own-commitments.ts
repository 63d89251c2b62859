import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { holdsWords } from '../../../shared/domain/search.ts';
import { rhythmsWithOwn } from '../handover/rhythms-with-own.ts';
import type { Uses } from '../stores.ts';
import { participantsOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { shownCommitments } from './shown-commitments.ts';

/** How many open ones are looked through, those that fall due first; of the answered ones, the latest that a list shows. */
const SEARCHED = 500;

/**
 * The actor's own commitments with those words in their text: the open ones first, soonest first, then what was answered, latest first.
 * Disputed ones are left out.
 */
export const findOwnCommitments = async (
  context: UseCaseContext<Uses<{ commitment: 'listed'; person: 'several'; rhythm: 'endedOf' | 'ofPerson' }>>,
  { words }: Readonly<{ words: string }>,
): Promise<readonly CommitmentView[]> => {
  const { stores, me } = context;
  const rhythms = await rhythmsWithOwn(stores, me.id);
  const people = await participantsOf(stores, rhythms);
  const { commitments } = await shownCommitments(context, rhythms, people, { of: 'own', open: SEARCHED });
  const found = commitments.filter(({ disputed, text }) => !disputed && holdsWords(text, words));
  const answered = found.filter(({ state }) => state !== 'open');
  return [
    ...found.filter(({ state }) => state === 'open'),
    ...answered.toSorted((one, other) => ((one.on ?? '') < (other.on ?? '') ? 1 : -1)),
  ];
};
