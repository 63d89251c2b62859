import { behaviourLibrary } from '../../../shared/coaching/behaviour-library.ts';
import type {
  BehaviourLibrary,
  LibraryBehaviour,
  OwnBehaviour,
} from '../../../shared/coaching/behaviour-library.ts';
import type { BehaviourView } from '../../../shared/contracts/behaviour.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { StoredBehaviour } from './behaviour-store.ts';
import type { ExpectedVersion, UseCaseContext } from '../use-case.ts';
import { behaviourView } from './behaviour-view.ts';
import type { Uses } from '../stores.ts';

/** The library, while one administrator changes it and nobody else can. */
type LockedLibrary = Readonly<{ library: BehaviourLibrary; changes: readonly StoredBehaviour[] }>;

/** Locks the library for an administrator. */
export const lockLibrary = async ({
  stores,
  actor,
}: UseCaseContext<Uses<{ behaviour: 'all' | 'lock' }>>): Promise<
  Result<LockedLibrary, 'administrators-only'>
> => {
  if (!actor.administrator) return refuse('administrators-only');
  await stores.behaviour.lock();
  const changes = await stores.behaviour.all();
  return ok({ changes, library: behaviourLibrary(changes) });
};

/** Stores the organisation's own version of a behaviour, and returns the behaviour as it then is. */
export const keepBehaviour = async (
  context: UseCaseContext<Uses<{ behaviour: 'save' }>>,
  { changes }: LockedLibrary,
  own: OwnBehaviour,
): Promise<BehaviourView> => {
  const kept = { ...own, version: own.version + 1, by: context.me.id, at: context.now };
  await context.stores.behaviour.save(kept);
  const one = behaviourLibrary([...changes.filter(({ id }) => id !== kept.id), kept]).of(kept.id);
  if (!one) throw new Error(`${kept.id} is no behaviour`);
  return behaviourView(context, one, kept, new Map([[context.me.id, context.me]]));
};

const shown = async (
  context: UseCaseContext<Uses<{ person: 'several' }>>,
  { changes }: LockedLibrary,
  one: LibraryBehaviour,
): Promise<BehaviourView> => {
  const change = changes.find(({ id }) => id === one.id);
  return behaviourView(context, one, change, await context.stores.person.several(change ? [change.by] : []));
};

/** Locks the library and returns one behaviour, refused when it has changed since the administrator saw it. */
export const lockBehaviour = async (
  context: UseCaseContext<Uses<{ behaviour: 'all' | 'lock'; person: 'several' }>>,
  { id, version }: ExpectedVersion<string>,
): Promise<
  Result<
    LockedLibrary & Readonly<{ one: LibraryBehaviour; own: OwnBehaviour }>,
    'administrators-only' | 'not-found' | 'changed',
    BehaviourView
  >
> => {
  const locked = await lockLibrary(context);
  if (!locked.ok) return locked;
  const one = locked.value.library.of(id);
  if (!one) return refuse('not-found');
  if (one.version !== version) return refuse('changed', await shown(context, locked.value, one));
  const own = locked.value.changes.find((change) => change.id === id);
  const untouched = { id, group: null, words: null, aside: false, version: 0 };
  return ok({ ...locked.value, one, own: own ?? untouched });
};
