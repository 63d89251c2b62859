import { behaviourOf } from '../../../shared/coaching/behaviours.ts';
import type { Focus as View } from '../../../shared/contracts/focus.ts';
import type { Session as SessionView } from '../../../shared/contracts/session.ts';
import type { Focus } from '../../../shared/domain/focus.ts';
import { nameOf } from '../turn.ts';
import type { People } from '../turn.ts';

export const focusView = (focus: Focus, people: People): View => ({
  id: focus.id,
  version: focus.version,
  rhythmId: focus.rhythm,
  behaviour: focus.behaviour,
  why: focus.why,
  until: focus.until,
  sign: focus.sign,
  state: focus.state,
  on: focus.state === 'current' ? null : focus.on,
  outcome: focus.state === 'current' ? '' : focus.outcome,
  setBy: nameOf(people, focus.setBy),
  setAt: focus.setAt,
});

/** What is practised now, as far as one line says it. */
export const focusLines = (all: readonly Focus[]): SessionView['focus'] =>
  all.flatMap(({ id, behaviour, until, state }) => {
    const name = behaviourOf(behaviour)?.name;
    return state === 'current' && name ? [{ id, behaviour, name, until }] : [];
  });
