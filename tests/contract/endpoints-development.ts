import { getDevelopment } from '../../shared/contracts/development.ts';
import { sayExpectation } from '../../shared/contracts/expectation.ts';
import type { ExpectationView } from '../../shared/contracts/expectation.ts';
import { endFocus, setFocus } from '../../shared/contracts/focus.ts';
import type { FocusView } from '../../shared/contracts/focus.ts';
import { observe } from '../../shared/contracts/rating.ts';
import type { RatingView } from '../../shared/contracts/rating.ts';
import { offer } from './endpoints-behaviour.ts';
import type { Pair, World } from './endpoints-world.ts';

/** A focus on open questions, until just before Christmas. */
export const FOCUS = { behaviour: 'asks-open', until: '2026-12-22' };

export const endEveryFocus = async ({ kadens }: World, { rep, rhythm }: Pair): Promise<void> => {
  const { focus } = await kadens.must(rep, getDevelopment, { params: { id: rhythm } });
  for (const { id, version } of focus)
    await kadens.must(rep, endFocus, { params: { id }, body: { version, how: 'changed' } });
};

/** Sets the rep's focus, after ending any other. */
export const practised = async (world: World, pair: Pair): Promise<FocusView> => {
  await offer(world.kadens, FOCUS.behaviour);
  await endEveryFocus(world, pair);
  return world.kadens.must(pair.rep, setFocus, { params: { id: pair.rhythm }, body: FOCUS });
};

export const endedFocus = async (world: World, pair: Pair): Promise<FocusView> => {
  const { id, version } = await practised(world, pair);
  return world.kadens.must(pair.rep, endFocus, { params: { id }, body: { version, how: 'achieved' } });
};

/** What the rep has observed and written down between sessions. */
export const observed = async ({ kadens }: World, { rep, rhythm }: Pair): Promise<RatingView> => {
  const { id: behaviour } = await offer(kadens, FOCUS.behaviour);
  const body = { behaviour, level: 3, evidence: 'Två följdfrågor hos Volvo' };
  return kadens.must(rep, observe, { params: { id: rhythm }, body });
};

/** An expectation by the manager, waiting for the rep. */
export const saidExpectation = ({ kadens }: World, { manager, rhythm }: Pair): Promise<ExpectationView> =>
  kadens.must(manager, sayExpectation, { params: { id: rhythm }, body: { text: 'Tio nya kundmöten' } });
