import { faultsOfWords, tidied } from '../../../shared/coaching/behaviour.ts';
import type { BehaviourWords } from '../../../shared/coaching/behaviour.ts';
import type { BehaviourView } from '../../../shared/contracts/behaviour.ts';
import { behaviourOf } from '../../../shared/coaching/behaviours.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { ExpectedVersion, UseCase } from '../use-case.ts';
import { lockBehaviour, keepBehaviour } from './change-behaviour.ts';
import type { Uses } from '../stores.ts';

/** Gives a behaviour another name and other levels; without words, its built-in ones again, which the organisation's own lack. */
export const rewordBehaviour: UseCase<
  ExpectedVersion<string> & Readonly<{ words: BehaviourWords | null }>,
  BehaviourView,
  'administrators-only' | 'not-found' | 'changed' | 'words-faulty' | 'name-taken',
  Uses<{ behaviour: 'all' | 'lock' | 'save'; person: 'several' }>
> = async (context, { words: given, ...seen }) => {
  const locked = await lockBehaviour(context, seen);
  if (!locked.ok) return locked;
  const { one, own, library } = locked.value;
  const words = given && tidied(given);
  const meant = words ?? behaviourOf(one.id);
  if (!meant || faultsOfWords(meant).length > 0) return refuse('words-faulty');
  if (library.isTaken(meant.name, one.id)) return refuse('name-taken');
  return ok(await keepBehaviour(context, locked.value, { ...own, words }));
};
