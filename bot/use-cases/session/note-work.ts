import type { PublishedChange } from '../../../shared/contracts/live.ts';
import { otherThan } from '../../../shared/domain/session.ts';
import type { Uses } from '../stores.ts';
import type { UseCaseContext } from '../use-case.ts';

/** Whether a change of that noun counts as work in a session. Changes to the session itself are counted where they are made. */
const isWork: Readonly<Record<PublishedChange['noun'], boolean>> = {
  ...{ session: false, rhythm: false, person: false, transcript: false, result: false },
  ...{ commitment: true, goal: true, deal: true, focus: true, rating: true, expectation: true },
};

/**
 * Counts what the actor has just changed as work in the live session they are in with somebody it concerns: a sign of life, and
 * content.
 */
export const noteWork = async (
  { stores, me }: Pick<UseCaseContext<Uses<{ session: 'liveOf' | 'noteSign' }>>, 'me' | 'stores'>,
  changes: readonly PublishedChange[],
): Promise<void> => {
  const concerned = new Set(changes.flatMap(({ noun, people }) => (isWork[noun] ? people : [])));
  if (concerned.size === 0) return;
  for (const live of await stores.session.liveOf(me.id))
    if (concerned.has(otherThan(live, me.id))) await stores.session.noteSign({ session: live.id }, true);
};
