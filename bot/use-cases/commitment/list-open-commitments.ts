import { maySeeRhythm } from '../../../shared/domain/visibility.ts';
import { participantsOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { shownCommitments } from './shown-commitments.ts';
import type { ShownCommitments } from './shown-commitments.ts';
import type { Uses } from '../stores.ts';

/** How many commitments a person's words are matched against. */
const MATCHED = 500;

/** The actor's own open commitments, soonest first, without disputed ones, which nobody is to answer. */
export const listOpenCommitments = async (
  context: UseCaseContext<Uses<{ commitment: 'listed'; person: 'several'; rhythm: 'ofPerson' }>>,
): Promise<ShownCommitments> => {
  const { stores, me } = context;
  const rhythms = (await stores.rhythm.ofPerson(me.id)).filter((rhythm) => maySeeRhythm(rhythm, me.id));
  const people = await participantsOf(stores, rhythms);
  const own = await shownCommitments(context, rhythms, people, { of: 'own', open: MATCHED });
  const open = own.commitments.filter(({ state }) => state === 'open');
  const commitments = open.filter(({ disputed }) => !disputed);
  return { commitments, openTotal: own.openTotal - (open.length - commitments.length) };
};
