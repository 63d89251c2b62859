import { behaviourLibrary } from '../../../shared/coaching/behaviour-library.ts';
import type { Behaviour } from '../../../shared/contracts/behaviour.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../turn.ts';
import { behaviourView } from './behaviour-view.ts';

/** The organisation's behaviours by group, for everybody in it. */
export const listBehaviours: UseCase<object, { behaviours: Behaviour[] }, never> = async (turn) => {
  const changes = await turn.stores.behaviour.all();
  const people = await turn.stores.person.several([...new Set(changes.map(({ by }) => by))]);
  const changeOf = new Map(changes.map((one) => [one.id, one]));
  return ok({
    behaviours: behaviourLibrary(changes).all.map((one) =>
      behaviourView(turn, one, changeOf.get(one.id), people),
    ),
  });
};
