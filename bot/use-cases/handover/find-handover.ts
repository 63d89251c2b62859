import type { HandoverId } from '../../../shared/domain/ids.ts';
import { maySeeRhythm } from '../../../shared/domain/visibility.ts';
import type { Uses } from '../stores.ts';
import type { UseCaseContext } from '../use-case.ts';
import { between } from './handover-view.ts';
import type { HandoverBetween } from './handover-view.ts';

/** A change of manager of the actor's: the rep's, and the new manager's for as long as they coach the rep. */
export const findHandover = async (
  { stores, me }: UseCaseContext<Uses<{ handover: 'find'; rhythm: 'find' }>>,
  id: HandoverId,
): Promise<HandoverBetween | null> => {
  const handover = await stores.handover.find(id);
  const found = handover && (await between(stores, handover));
  return found && found.to.endedAt === null && maySeeRhythm(found.to, me.id) ? found : null;
};
