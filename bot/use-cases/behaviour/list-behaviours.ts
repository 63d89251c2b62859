import { behaviourLibrary } from '../../../shared/coaching/behaviour-library.ts';
import type { BehaviourView } from '../../../shared/contracts/behaviour.ts';
import type { RhythmId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/result.ts';
import { mayWorkIn } from '../../../shared/domain/visibility.ts';
import type { UseCase } from '../use-case.ts';
import { behaviourView } from './behaviour-view.ts';
import type { Uses } from '../stores.ts';

/** The organisation's behaviours by group, for everybody in it; for the two of a rhythm as its team chooses among them. */
export const listBehaviours: UseCase<
  Readonly<{ rhythm?: RhythmId | undefined }>,
  { behaviours: BehaviourView[] },
  never,
  Uses<{ behaviour: 'all' | 'ofTeam'; person: 'several'; rhythm: 'find' }>
> = async (context, { rhythm: id }) => {
  const rhythm = id === undefined ? null : await context.stores.rhythm.find(id);
  const team =
    rhythm && mayWorkIn(rhythm, context.me.id) ? await context.stores.behaviour.ofTeam(rhythm.manager) : null;
  const changes = await context.stores.behaviour.all();
  const people = await context.stores.person.several([...new Set(changes.map(({ by }) => by))]);
  const changeOf = new Map(changes.map((one) => [one.id, one]));
  return ok({
    behaviours: behaviourLibrary(changes, team?.offered).all.map((one) =>
      behaviourView(context, one, changeOf.get(one.id), people),
    ),
  });
};
