import type { BehaviourLibrary } from '../../../shared/coaching/behaviour-library.ts';
import type { BehaviourView } from '../../../shared/contracts/behaviour.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { ExpectedVersion, UseCase } from '../use-case.ts';
import { lockBehaviour, keepBehaviour } from './change-behaviour.ts';
import type { Uses } from '../stores.ts';

/** Whether no other behaviour is left to choose. */
const isLastOffered = ({ offered }: BehaviourLibrary, id: string): boolean =>
  offered.every((one) => one.id === id);

/** Stops offering a behaviour, or offers it again. Whoever already practises or has rated it keeps it. */
export const putBehaviourAside: UseCase<
  ExpectedVersion<string> & Readonly<{ aside: boolean }>,
  BehaviourView,
  'administrators-only' | 'not-found' | 'changed' | 'last-offered',
  Uses<{ behaviour: 'all' | 'lock' | 'save'; person: 'several' }>
> = async (context, { aside, ...seen }) => {
  const locked = await lockBehaviour(context, seen);
  if (!locked.ok) return locked;
  if (aside && isLastOffered(locked.value.library, seen.id)) return refuse('last-offered');
  return ok(await keepBehaviour(context, locked.value, { ...locked.value.own, aside }));
};

/** Removes one of the organisation's own behaviours that nobody has practised or rated; a built-in one can only be put aside. */
export const removeBehaviour: UseCase<
  ExpectedVersion<string>,
  Readonly<{ id: string }>,
  'administrators-only' | 'not-found' | 'changed' | 'in-use' | 'last-offered',
  Uses<{ behaviour: 'all' | 'isUsed' | 'lock' | 'remove'; person: 'several' }>
> = async (context, seen) => {
  const locked = await lockBehaviour(context, seen);
  if (!locked.ok) return locked;
  const { one, library } = locked.value;
  if (one.origin !== 'own' || (await context.stores.behaviour.isUsed(one.id))) return refuse('in-use');
  if (isLastOffered(library, one.id)) return refuse('last-offered');
  await context.stores.behaviour.remove(one.id);
  return ok({ id: one.id });
};
