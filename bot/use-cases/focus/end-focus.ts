import type { FocusId } from '../../../shared/domain/ids.ts';
import type { FocusView } from '../../../shared/contracts/focus.ts';
import { finishFocus as end, mayPractise, continueFocus as resume } from '../../../shared/domain/focus.ts';
import type { FocusEnd } from '../../../shared/domain/focus.ts';
import { ok } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { ExpectedVersion, UseCase } from '../use-case.ts';
import { alterFocus } from './alter-focus.ts';
import type { Uses } from '../stores.ts';

/** Ends a focus because it was reached or something else comes first, and notes what came of it. */
export const endFocus: UseCase<
  ExpectedVersion<FocusId> & Readonly<{ how: FocusEnd; outcome: string }>,
  FocusView,
  'not-found' | 'changed' | 'not-open',
  Uses<{
    behaviour: 'all';
    focus: 'find' | 'save';
    person: 'several';
    publish: true;
    rhythm: 'lock';
  }>
> = (context, { how, outcome, ...seen }) =>
  alterFocus(context, seen, (focus) =>
    end(focus, { how, outcome }, context.me.id, dayAt(context.now, context.me.zone)),
  );

/** Takes back a focus's end, if there is still room for it. */
export const resumeFocus: UseCase<
  ExpectedVersion<FocusId>,
  FocusView,
  'not-found' | 'changed' | 'two-at-once' | 'already-practised',
  Uses<{
    behaviour: 'all';
    focus: 'find' | 'ofRhythms' | 'save';
    person: 'several';
    publish: true;
    rhythm: 'lock';
  }>
> = (context, seen) =>
  alterFocus(context, seen, async (focus, rhythm) => {
    if (focus.state === 'current') return ok(focus);
    const room = mayPractise(await context.stores.focus.ofRhythms([rhythm.id]), focus.behaviour);
    return room.ok ? ok(resume(focus)) : room;
  });
