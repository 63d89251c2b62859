import type { FocusView } from '../../../shared/contracts/focus.ts';
import { mayPractise } from '../../../shared/domain/focus.ts';
import type { Focus } from '../../../shared/domain/focus.ts';
import { focusId } from '../../../shared/domain/ids.ts';
import type { FocusId, RhythmId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { mayWorkIn } from '../../../shared/domain/visibility.ts';
import { teamLibrary } from '../behaviour/library-of.ts';
import { dayAhead } from '../commitment/find-commitment.ts';
import { participantsOf, publishToPair } from '../use-case.ts';
import type { ExpectedVersion, UseCase } from '../use-case.ts';
import { alterFocus } from './alter-focus.ts';
import { focusView } from './focus-view.ts';
import type { Uses } from '../stores.ts';

type Words = Pick<Focus, 'why' | 'until' | 'sign'>;
type NewFocus = Words & Readonly<{ id: RhythmId; behaviour: string }>;
type DayRefusal = 'day-in-the-past' | 'day-too-far';

/** Sets a behaviour that the rep practises from now on; either of the two may. */
export const setFocus: UseCase<
  NewFocus,
  FocusView,
  'not-found' | 'not-offered' | 'two-at-once' | 'already-practised' | DayRefusal,
  Uses<{
    behaviour: 'all' | 'ofTeam';
    focus: 'insert' | 'ofRhythms';
    person: 'several';
    publish: true;
    rhythm: 'lock';
  }>
> = async ({ stores, me, now, newId }, { id, behaviour, why, until, sign }) => {
  const rhythm = await stores.rhythm.lock(id);
  if (!rhythm || !mayWorkIn(rhythm, me.id)) return refuse('not-found');
  const library = await teamLibrary(stores, rhythm.manager);
  if (!library.offered.some((one) => one.id === behaviour)) return refuse('not-offered');
  const day = dayAhead(until, dayAt(now, me.zone));
  if (!day.ok) return day;
  const room = mayPractise(await stores.focus.ofRhythms([id]), behaviour);
  if (!room.ok) return room;
  const focus: Focus = {
    ...{ id: focusId.parse(newId()), version: 1, rhythm: id, behaviour, why, until, sign },
    ...{ setBy: me.id, setAt: now, state: 'current' },
  };
  await stores.focus.insert(focus);
  await publishToPair(stores, rhythm, 'focus');
  return ok(focusView(focus, await participantsOf(stores, [rhythm]), library));
};

/** Rewords why the focus was chosen, until when it lasts and what the two will see. */
export const changeFocus: UseCase<
  ExpectedVersion<FocusId> & Words,
  FocusView,
  'not-found' | 'changed' | 'not-open' | DayRefusal,
  Uses<{
    behaviour: 'all';
    focus: 'find' | 'save';
    person: 'several';
    publish: true;
    rhythm: 'lock';
  }>
> = (context, { why, until, sign, ...seen }) =>
  alterFocus(context, seen, (focus) => {
    if (focus.state !== 'current') return refuse('not-open');
    const day = until === focus.until ? ok(null) : dayAhead(until, dayAt(context.now, context.me.zone));
    return day.ok ? ok({ ...focus, why, until, sign }) : day;
  });
