import { maySeeRhythm } from '../../../shared/domain/visibility.ts';
import { rhythmsWithOwn } from '../handover/rhythms-with-own.ts';
import { participantsOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { shownCommitments } from './shown-commitments.ts';
import type { ShownCommitments } from './shown-commitments.ts';
import type { Uses } from '../stores.ts';

/** How many commitments a person's words are matched against. */
const MATCHED = 500;

/**
 * The open commitments in the actor's 1:1s, soonest first: their own, or those that others have made to them. Disputed ones are left out,
 * since nobody is to answer them.
 */
export const listOpenCommitments = async (
  context: UseCaseContext<Uses<{ commitment: 'listed'; person: 'several'; rhythm: 'endedOf' | 'ofPerson' }>>,
  { of }: Readonly<{ of: 'own' | 'others' }>,
): Promise<ShownCommitments> => {
  const { stores, me } = context;
  const rhythms = (await rhythmsWithOwn(stores, me.id)).filter(
    (rhythm) => of === 'own' || maySeeRhythm(rhythm, me.id),
  );
  const people = await participantsOf(stores, rhythms);
  const shown = await shownCommitments(context, rhythms, people, { of, open: MATCHED });
  const open = shown.commitments.filter(({ state }) => state === 'open');
  const commitments = open.filter(({ disputed }) => !disputed);
  return { commitments, openTotal: shown.openTotal - (open.length - commitments.length) };
};
