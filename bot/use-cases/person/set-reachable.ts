import type { UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** Notes that the app was installed for the actor, or removed by them. What could not be delivered meanwhile waits again. */
export const setReachable = async (
  {
    stores,
    me,
    now,
  }: UseCaseContext<Uses<{ outbox: 'revive'; person: 'setReachable'; publish: true; rhythm: 'ofRep' }>>,
  isReachable: boolean,
): Promise<void> => {
  await stores.person.setReachable(me.id, isReachable ? 'yes' : 'no');
  if (isReachable) await stores.outbox.revive(me.id, now);
  const managers = (await stores.rhythm.ofRep(me.id)).map(({ manager }) => manager);
  await stores.publish({ noun: 'person', session: null, people: [me.id, ...managers] });
};
