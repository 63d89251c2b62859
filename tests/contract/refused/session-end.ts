import { answerSessionEnd, recordDecision, startOnTheSpot } from '../../../shared/contracts/session.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import { asked } from '../endpoints-asked.ts';
import type { Asking } from '../endpoints-asked.ts';
import { NEVER } from '../endpoints-world.ts';
import { change, onClosed, onLive, stale } from './asking.ts';

const onPlanned =
  (body: object = {}): Asking =>
  async (world) => ({ by: 'nina', params: { id: (await world.planned()).session.id }, body });

/** For every refusal of its own that an endpoint declares, a call that meets it. */
export const sessionEndRefused: Readonly<Record<string, Readonly<Record<string, Asking>>>> = {
  concludeDeal: {
    'session-closed': async (world) => {
      const pair = world.pair();
      const params = { id: (await world.closed(pair)).id, dealId: NEVER, part: 'gap' };
      return { by: pair.rep, params, body: { text: 'Inköp', before: null } };
    },
    changed: change(asked['concludeDeal'], { before: 'Något annat' }),
  },
  countPractice: { 'not-live': onClosed({ behaviour: 'asks-open', rounds: 1, swapped: false }) },
  recordDecision: {
    'session-closed': async (world) => {
      const pair = world.pair();
      const { id } = await world.longClosed(pair);
      return { by: pair.rep, params: { id }, body: { text: 'För sent' } };
    },
    'already-there': async (world) => {
      const pair = world.pair();
      const params = { id: (await world.live(pair)).id };
      await world.kadens.must(pair.manager, recordDecision, { params, body: { text: 'Ericsson går först' } });
      return { by: pair.rep, params, body: { text: 'ericsson går först', unlessThere: true } };
    },
  },
  closeSession: {
    'not-live': onPlanned({ noStepReason: 'Inget nytt' }),
    'reason-needed': change(asked['closeSession'], { noStepReason: '  ' }),
  },
  reopenSession: {
    'not-closed': onLive(),
    'too-late': async (world) => {
      const one = await change(asked['reopenSession'], {})(world);
      await world.kadens.moveClock(addMinutes(world.kadens.now(), 1));
      return one;
    },
    'already-live': async (world) => {
      const pair = world.pair();
      const { id } = await world.closed(pair);
      const body = { rhythmId: pair.rhythm, type: 'deal' };
      await world.kadens.must(pair.rep, startOnTheSpot, { body });
      return { by: pair.rep, params: { id } };
    },
  },
  answerSessionEnd: {
    'not-closed': onPlanned({ held: true }),
    changed: async (world) => {
      const pair = world.pair();
      const params = { id: (await world.closed(pair)).id };
      await world.kadens.must(pair.rep, answerSessionEnd, { params, body: { held: true } });
      return { by: pair.rep, params, body: { held: false } };
    },
  },
  undoNotHeld: { changed: onClosed() },
  rateUsefulness: { 'not-closed': onPlanned({ score: 4 }) },
  writePrivateNote: { changed: stale(asked['writePrivateNote']) },
};
