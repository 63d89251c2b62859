import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import type { Uses } from '../stores.ts';
import { publishToPair } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { planSessions } from './plan-sessions.ts';
import type { SessionPlanningStores } from './plan-sessions.ts';

/** What planning the actor's rhythms anew needs of the stores. */
export type OwnPlanningStores = SessionPlanningStores & Uses<{ publish: true; rhythm: 'lock' | 'ofPerson' }>;

/** Plans a rhythm's sessions anew, and tells both. */
export const planAnew = async (
  { stores, now, newId }: UseCaseContext<OwnPlanningStores>,
  rhythm: Rhythm,
): Promise<void> => {
  const { cadence } = rhythm;
  if (cadence) await planSessions(stores, { ...rhythm, cadence }, now, newId);
  await publishToPair(stores, rhythm, 'rhythm');
};

/** Plans the sessions of all that the actor is one of two in anew, as after a change of when they are off. */
export const planOwnAnew = async (context: UseCaseContext<OwnPlanningStores>): Promise<void> => {
  for (const { id } of await context.stores.rhythm.ofPerson(context.me.id)) {
    const rhythm = await context.stores.rhythm.lock(id);
    if (rhythm) await planAnew(context, rhythm);
  }
};
