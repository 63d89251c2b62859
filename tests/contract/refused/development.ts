import { setFocus } from '../../../shared/contracts/focus.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import { asked } from '../endpoints-asked.ts';
import type { Asking } from '../endpoints-asked.ts';
import { offer } from '../endpoints-behaviour.ts';
import { FOCUS, endedFocus, observed, practised, saidExpectation } from '../endpoints-development.ts';
import { change, days, onClosed, stale } from './asking.ts';

const onEndedFocus =
  (more: object): Asking =>
  async (world) => {
    const pair = world.pair();
    const { id, version } = await endedFocus(world, pair);
    return { by: pair.rep, params: { id }, body: { version, ...more } };
  };

/** For every refusal of its own that an endpoint declares, a call that meets it. */
export const developmentRefused: Readonly<Record<string, Readonly<Record<string, Asking>>>> = {
  setFocus: {
    'not-offered': change(asked['setFocus'], { behaviour: 'charms' }),
    'two-at-once': async (world) => {
      const pair = world.pair();
      await practised(world, pair);
      const params = { id: pair.rhythm };
      for (const behaviour of ['listens', 'learns']) await offer(world.kadens, behaviour);
      await world.kadens.must(pair.rep, setFocus, { params, body: { ...FOCUS, behaviour: 'listens' } });
      return { by: pair.rep, params, body: { ...FOCUS, behaviour: 'learns' } };
    },
    'already-practised': async (world) => {
      const pair = world.pair();
      await practised(world, pair);
      return { by: pair.rep, params: { id: pair.rhythm }, body: FOCUS };
    },
    ...days(asked['setFocus'], 'until'),
  },
  changeFocus: {
    changed: stale(asked['changeFocus']),
    'not-open': onEndedFocus({ until: '2026-12-18' }),
    ...days(asked['changeFocus'], 'until'),
  },
  endFocus: { changed: stale(asked['endFocus']), 'not-open': onEndedFocus({ how: 'changed' }) },
  resumeFocus: {
    changed: stale(asked['resumeFocus']),
    'two-at-once': async (world) => {
      const pair = world.pair();
      const { id, version } = await endedFocus(world, pair);
      for (const behaviour of ['listens', 'learns']) {
        await offer(world.kadens, behaviour);
        const body = { ...FOCUS, behaviour };
        await world.kadens.must(pair.rep, setFocus, { params: { id: pair.rhythm }, body });
      }
      return { by: pair.rep, params: { id }, body: { version } };
    },
    'already-practised': async (world) => {
      const pair = world.pair();
      const { id, version } = await endedFocus(world, pair);
      await world.kadens.must(pair.rep, setFocus, { params: { id: pair.rhythm }, body: FOCUS });
      return { by: pair.rep, params: { id }, body: { version } };
    },
  },
  observe: { 'not-offered': change(asked['observe'], { behaviour: 'charms' }) },
  rate: {
    'not-offered': change(asked['rate'], { behaviour: 'charms' }),
    'not-live': onClosed({ behaviour: 'asks-open', level: null, version: 0 }),
    'evidence-needed': change(asked['rate'], { evidence: '  ' }),
    changed: stale(asked['rate']),
  },
  takeBackObservation: {
    'not-yours': async (world) => {
      const pair = world.pair();
      return { by: pair.manager, params: { id: (await observed(world, pair)).id } };
    },
    // Time only moves forward, so this comes last of everything asked of this world.
    'too-late': async (world) => {
      const pair = world.pair();
      const { id, at } = await observed(world, pair);
      await world.kadens.moveClock(addMinutes(at, 24 * 60));
      return { by: pair.rep, params: { id } };
    },
  },
  answerExpectation: {
    changed: stale(asked['answerExpectation']),
    'not-yours': async (world) => {
      const pair = world.pair();
      const { id, version } = await saidExpectation(world, pair);
      return { by: pair.manager, params: { id }, body: { version, answer: 'confirmed' } };
    },
  },
};
