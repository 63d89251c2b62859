import { v7 } from 'uuid';
import type { Expectation } from '../../shared/domain/expectation.ts';
import type { Focus } from '../../shared/domain/focus.ts';
import { expectationId, focusId, personId, ratingId, rhythmId } from '../../shared/domain/ids.ts';
import type { Rating } from '../../shared/domain/rating.ts';
import type { Rhythm } from '../../shared/domain/rhythm.ts';
import { toDay } from '../../shared/domain/time.ts';
import { NOW } from './builders.ts';

type Pair = Pick<Rhythm, 'id' | 'manager' | 'rep'>;

export const aPair = (): Pair => ({
  id: rhythmId.parse(v7()),
  manager: personId.parse(v7()),
  rep: personId.parse(v7()),
});

type CurrentFocus = Extract<Focus, { state: 'current' }>;

/** A focus on open questions, agreed with the manager. */
export const aFocus = (
  { id, manager }: Pick<Pair, 'id' | 'manager'>,
  mentioned: Partial<CurrentFocus> = {},
): CurrentFocus => ({
  id: focusId.parse(v7()),
  version: 1,
  rhythm: id,
  behaviour: 'asks-open',
  why: '',
  until: toDay('2026-12-31'),
  sign: '',
  setBy: manager,
  setAt: NOW,
  state: 'current',
  ...mentioned,
});

/** The manager's rating of open questions in a customer meeting. */
export const aRating = (
  { id, manager }: Pick<Pair, 'id' | 'manager'>,
  mentioned: Partial<Rating> = {},
): Rating => ({
  id: ratingId.parse(v7()),
  version: 1,
  rhythm: id,
  session: null,
  behaviour: 'asks-open',
  by: manager,
  level: 3,
  evidence: 'I mötet med Volvo: två följdfrågor om kostnaden',
  at: NOW,
  revised: false,
  ...mentioned,
});

type UnansweredExpectation = Extract<Expectation, { state: 'said' }>;

/** An expectation in the manager's words, not answered yet. */
export const anExpectation = (
  { id, manager }: Pick<Pair, 'id' | 'manager'>,
  mentioned: Partial<UnansweredExpectation> = {},
): UnansweredExpectation => ({
  id: expectationId.parse(v7()),
  version: 1,
  rhythm: id,
  session: null,
  text: 'Tio nya kundmöten i december',
  by: manager,
  at: NOW,
  state: 'said',
  ...mentioned,
});
