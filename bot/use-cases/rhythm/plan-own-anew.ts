import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import type { Uses } from '../stores.ts';
import { publishToPair } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { planSessions } from './plan-sessions.ts';
import type { SessionPlanningStores } from './plan-sessions.ts';

/** The store functions that replanning the actor's rhythms uses. */
export type OwnPlanningStores = SessionPlanningStores & Uses<{ publish: true; rhythm: 'lock' | 'ofPerson' }>;

/** Replans a rhythm's sessions, and tells both people. */
export const planAnew = async (
  { stores, now, newId }: UseCaseContext<OwnPlanningStores>,
  rhythm: Rhythm,
): Promise<void> => {
  const { cadence } = rhythm;
  if (cadence) await planSessions(stores, { ...rhythm, cadence }, now, newId);
  await publishToPair(stores, rhythm, 'rhythm');
};

/** Replans the sessions of every rhythm that the actor is in, as after a change of their days off. */
export const planOwnAnew = async (context: UseCaseContext<OwnPlanningStores>): Promise<void> => {
  for (const { id } of await context.stores.rhythm.ofPerson(context.me.id)) {
    const rhythm = await context.stores.rhythm.lock(id);
    if (rhythm) await planAnew(context, rhythm);
  }
};
