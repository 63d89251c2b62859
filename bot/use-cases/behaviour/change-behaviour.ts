import { behaviourLibrary } from '../../../shared/coaching/behaviour-library.ts';
import type {
  BehaviourLibrary,
  LibraryBehaviour,
  OwnBehaviour,
} from '../../../shared/coaching/behaviour-library.ts';
import type { Behaviour } from '../../../shared/contracts/behaviour.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { ChangedBehaviour } from '../ports.ts';
import type { Turn } from '../turn.ts';
import { behaviourView } from './behaviour-view.ts';

/** Which behaviour, and the state of it that somebody saw. */
export type Seen = Readonly<{ id: string; version: number }>;

/** The library as it is while one administrator changes it and nobody else can. */
type Held = Readonly<{ library: BehaviourLibrary; changes: readonly ChangedBehaviour[] }>;

/** Holds the library for an administrator. */
export const holdLibrary = async ({ stores, actor }: Turn): Promise<Result<Held, 'administrators-only'>> => {
  if (!actor.administrator) return refuse('administrators-only');
  await stores.behaviour.lock();
  const changes = await stores.behaviour.all();
  return ok({ changes, library: behaviourLibrary(changes) });
};

/** Stores what the organisation makes of a behaviour, and shows it as it then is. */
export const keepBehaviour = async (turn: Turn, { changes }: Held, own: OwnBehaviour): Promise<Behaviour> => {
  const kept = { ...own, version: own.version + 1, by: turn.me.id, at: turn.now };
  await turn.stores.behaviour.save(kept);
  const one = behaviourLibrary([...changes.filter(({ id }) => id !== kept.id), kept]).of(kept.id);
  if (!one) throw new Error(`${kept.id} is no behaviour`);
  return behaviourView(turn, one, kept, new Map([[turn.me.id, turn.me]]));
};

const shown = async (turn: Turn, { changes }: Held, one: LibraryBehaviour): Promise<Behaviour> => {
  const change = changes.find(({ id }) => id === one.id);
  return behaviourView(turn, one, change, await turn.stores.person.several(change ? [change.by] : []));
};

/** One behaviour that an administrator has seen as it is now, with the library held. */
export const holdBehaviour = async (
  turn: Turn,
  { id, version }: Seen,
): Promise<
  Result<
    Held & Readonly<{ one: LibraryBehaviour; own: OwnBehaviour }>,
    'administrators-only' | 'not-found' | 'changed'
  >
> => {
  const held = await holdLibrary(turn);
  if (!held.ok) return held;
  const one = held.value.library.of(id);
  if (!one) return refuse('not-found');
  if (one.version !== version) return refuse('changed', await shown(turn, held.value, one));
  const own = held.value.changes.find((change) => change.id === id);
  const untouched = { id, group: null, words: null, aside: false, version: 0 };
  return ok({ ...held.value, one, own: own ?? untouched });
};
