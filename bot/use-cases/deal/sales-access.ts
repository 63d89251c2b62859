import type { PersonId } from '../../../shared/domain/ids.ts';
import { maySeeRhythm, maySeeSalesOf } from '../../../shared/domain/visibility.ts';
import type { UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** Whether the actor may see and correct that rep's deals and customer meetings. */
export const canAccessSalesOf = async (
  { stores, me }: UseCaseContext<Uses<{ rhythm: 'ofManager' }>>,
  rep: PersonId,
): Promise<boolean> => maySeeSalesOf(rep, me.id, rep === me.id ? [] : await stores.rhythm.ofManager(me.id));

/** Tells the rep and the rep's managers that a deal or a customer meeting has changed. */
export const publishToSalesViewers = async (
  stores: Uses<{ publish: true; rhythm: 'ofRep' }>,
  rep: PersonId,
): Promise<void> => {
  const managers = (await stores.rhythm.ofRep(rep)).map(({ manager }) => manager);
  await stores.publish({ noun: 'deal', session: null, people: [...new Set([rep, ...managers])] });
};

/** Puts what was written about a rep's sales to the account of the session that the actor is in with them, if any. */
export const noteSalesWork = async (
  { stores, me }: UseCaseContext<Uses<{ rhythm: 'ofRep'; session: 'noteSign' }>>,
  rep: PersonId,
): Promise<void> => {
  for (const rhythm of await stores.rhythm.ofRep(rep))
    if (maySeeRhythm(rhythm, me.id)) await stores.session.noteSign({ rhythm: rhythm.id }, true);
};
