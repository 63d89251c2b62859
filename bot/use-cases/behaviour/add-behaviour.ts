import { faultsOfWords, tidied } from '../../../shared/coaching/behaviour.ts';
import type { BehaviourGroup, BehaviourWords } from '../../../shared/coaching/behaviour.ts';
import type { BehaviourView } from '../../../shared/contracts/behaviour.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { lockLibrary, keepBehaviour } from './change-behaviour.ts';
import type { Uses } from '../stores.ts';

type NewBehaviour = BehaviourWords & Readonly<{ group: BehaviourGroup }>;

/** Adds one of the organisation's own behaviours, which everybody can choose from now on. */
export const addBehaviour: UseCase<
  NewBehaviour,
  BehaviourView,
  'administrators-only' | 'words-faulty' | 'name-taken' | 'library-full',
  Uses<{ behaviour: 'all' | 'lock' | 'save' }>
> = async (context, { group, ...given }) => {
  const locked = await lockLibrary(context);
  if (!locked.ok) return locked;
  const words = tidied(given);
  if (faultsOfWords(words).length > 0) return refuse('words-faulty');
  if (locked.value.library.isTaken(words.name, null)) return refuse('name-taken');
  if (locked.value.library.isFull) return refuse('library-full');
  const own = { id: `own-${context.newId()}`, group, words, aside: false, version: 0 };
  return ok(await keepBehaviour(context, locked.value, own));
};
