import type { LibraryBehaviour } from '../../../shared/coaching/behaviour-library.ts';
import type { BehaviourView } from '../../../shared/contracts/behaviour.ts';
import type { StoredBehaviour } from './behaviour-store.ts';
import { nameOf } from '../use-case.ts';
import type { People, UseCaseContext } from '../use-case.ts';

/** A behaviour as the actor sees it; only administrators see who changed it. */
export const behaviourView = (
  { actor }: Pick<UseCaseContext<unknown>, 'actor'>,
  one: LibraryBehaviour,
  changed: StoredBehaviour | undefined,
  people: People,
): BehaviourView => ({
  ...{ id: one.id, group: one.group, name: one.name, levels: one.levels },
  ...{ version: one.version, origin: one.origin, aside: one.aside },
  changed: actor.administrator && changed ? { by: nameOf(people, changed.by), at: changed.at } : null,
});
