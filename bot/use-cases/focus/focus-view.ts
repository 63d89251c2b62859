import type { BehaviourLibrary } from '../../../shared/coaching/behaviour-library.ts';
import type { FocusView } from '../../../shared/contracts/focus.ts';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import type { Focus } from '../../../shared/domain/focus.ts';
import { behaviourWordsIn } from '../behaviour/library-of.ts';
import { nameOf } from '../use-case.ts';
import type { People } from '../use-case.ts';

export const focusView = (focus: Focus, people: People, library: BehaviourLibrary): FocusView => ({
  id: focus.id,
  version: focus.version,
  rhythmId: focus.rhythm,
  behaviour: focus.behaviour,
  words: behaviourWordsIn(library, focus.behaviour),
  why: focus.why,
  until: focus.until,
  sign: focus.sign,
  state: focus.state,
  on: focus.state === 'current' ? null : focus.on,
  outcome: focus.state === 'current' ? '' : focus.outcome,
  setBy: nameOf(people, focus.setBy),
  setAt: focus.setAt,
});

/** The current focuses, each as one line. */
export const focusLines = (all: readonly Focus[], library: BehaviourLibrary): SessionView['focus'] =>
  all
    .filter(({ state }) => state === 'current')
    .map(({ id, behaviour, until }) => ({
      id,
      behaviour,
      name: behaviourWordsIn(library, behaviour).name,
      until,
    }));
