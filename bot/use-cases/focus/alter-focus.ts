import type { FocusView } from '../../../shared/contracts/focus.ts';
import type { Focus } from '../../../shared/domain/focus.ts';
import type { FocusId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { mayWorkIn } from '../../../shared/domain/visibility.ts';
import { libraryOf } from '../behaviour/library-of.ts';
import { participantsOf, publishToPair } from '../use-case.ts';
import type { ExpectedVersion, UseCaseContext } from '../use-case.ts';
import { focusView } from './focus-view.ts';
import type { Uses } from '../stores.ts';

/** Makes one change to a focus in the actor's own rhythm, while nobody else can set another there, and tells both people. */
export const alterFocus = async <Refusal extends string>(
  context: UseCaseContext<
    Uses<{
      behaviour: 'all';
      focus: 'find' | 'save';
      person: 'several';
      publish: true;
      rhythm: 'lock';
    }>
  >,
  { id, version }: ExpectedVersion<FocusId>,
  decide: (focus: Focus, rhythm: Rhythm) => Result<Focus, Refusal> | Promise<Result<Focus, Refusal>>,
): Promise<Result<FocusView, Refusal | 'not-found' | 'changed', FocusView>> => {
  const { stores, me } = context;
  const found = await stores.focus.find(id);
  const rhythm = found && (await stores.rhythm.lock(found.rhythm));
  if (!found || !rhythm || !mayWorkIn(rhythm, me.id)) return refuse('not-found');
  const focus = (await stores.focus.find(id)) ?? found;
  const people = await participantsOf(stores, [rhythm]);
  const library = await libraryOf(stores);
  const show = (one: Focus) => focusView(one, people, library);
  if (focus.version !== version) return refuse('changed', show(focus));
  const decided = await decide(focus, rhythm);
  if (!decided.ok) return { ...decided, current: show(focus) };
  await stores.focus.save(decided.value, version);
  await publishToPair(stores, rhythm, 'focus');
  return ok(show({ ...decided.value, version: version + 1 }));
};
