import type { PersonId } from '../../../shared/domain/ids.ts';
import { maySeeSalesOf } from '../../../shared/domain/visibility.ts';
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
