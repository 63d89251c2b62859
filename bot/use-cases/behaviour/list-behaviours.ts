import { behaviourLibrary } from '../../../shared/coaching/behaviour-library.ts';
import type { BehaviourView } from '../../../shared/contracts/behaviour.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { behaviourView } from './behaviour-view.ts';
import type { Uses } from '../stores.ts';

/** The organisation's behaviours by group, for everybody in it. */
export const listBehaviours: UseCase<
  object,
  { behaviours: BehaviourView[] },
  never,
  Uses<{ behaviour: 'all'; person: 'several' }>
> = async (context) => {
  const changes = await context.stores.behaviour.all();
  const people = await context.stores.person.several([...new Set(changes.map(({ by }) => by))]);
  const changeOf = new Map(changes.map((one) => [one.id, one]));
  return ok({
    behaviours: behaviourLibrary(changes).all.map((one) =>
      behaviourView(context, one, changeOf.get(one.id), people),
    ),
  });
};
