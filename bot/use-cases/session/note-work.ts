import type { PublishedChange } from '../../../shared/contracts/live.ts';
import { otherThan } from '../../../shared/domain/session.ts';
import type { Uses } from '../stores.ts';
import type { UseCaseContext } from '../use-case.ts';

/** Whether a change is something that two do in a session. What is changed of the session itself says that for itself. */
const isWork: Readonly<Record<PublishedChange['noun'], boolean>> = {
  ...{ session: false, rhythm: false, person: false },
  ...{ commitment: true, goal: true, deal: true, focus: true, rating: true, expectation: true },
};

/**
 * Puts what the actor has just changed to the account of the live session they are in with somebody whom it concerns: it is a
 * sign of life, and something in it.
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
