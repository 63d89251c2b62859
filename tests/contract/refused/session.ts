import { undoPlanChange } from '../../../shared/contracts/reschedule.ts';
import { getSession, startOnTheSpot } from '../../../shared/contracts/session.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import { asked, onShortened } from '../endpoints-asked.ts';
import type { Asking } from '../endpoints-asked.ts';
import { NEVER } from '../endpoints-world.ts';
import { FAR, PAST, change, onClosed, onLive, stale } from './asking.ts';

/** A session entered afterwards, with a next step that is invalid. */
const changeStep =
  (more: object): Asking =>
  (world) => {
    const pair = world.pair();
    const step = { ownerId: world.kadens.idOf(pair.rep), text: 'Ringer', due: null, ...more };
    return { by: pair.rep, body: { rhythmId: pair.rhythm, type: 'deal', day: PAST, steps: [step] } };
  };

/** For every refusal of its own that an endpoint declares, a call that meets it. */
export const sessionRefused: Readonly<Record<string, Readonly<Record<string, Asking>>>> = {
  listPastSessions: { 'not-found': () => ({ by: 'maria', query: { as: 'manager', repId: NEVER } }) },
  startOnTheSpot: {
    'not-found': () => ({ by: 'ali', body: { rhythmId: NEVER, type: 'deal' } }),
    'already-live': async (world) => {
      const pair = world.pair();
      await world.live(pair);
      return { by: pair.rep, body: { rhythmId: pair.rhythm, type: 'deal' } };
    },
    'in-another': async (world) => {
      const [one, other] = [world.pair(), world.pair()];
      await world.closed(other);
      await world.live(one);
      return { by: one.manager, body: { rhythmId: other.rhythm, type: 'deal', others: 'ask' } };
    },
  },
  enterAfterwards: {
    'not-found': change(asked['enterAfterwards'], { rhythmId: NEVER }),
    'day-ahead': change(asked['enterAfterwards'], { day: '2026-11-24' }),
    'too-long-ago': change(asked['enterAfterwards'], { day: '2026-09-01' }),
    'reason-needed': change(asked['enterAfterwards'], { steps: [] }),
    // A step may be due from the day of the session on.
    'day-in-the-past': changeStep({ due: '2026-11-19' }),
    'day-too-far': changeStep({ due: FAR }),
  },
  chooseType: { changed: stale(asked['chooseType']), 'not-planned': onClosed({ version: 1, type: 'skill' }) },
  startSession: {
    'already-started': async (world) => {
      const pair = world.pair();
      return { by: pair.rep, params: { id: (await world.live(pair)).id } };
    },
    'not-planned': onClosed(),
    'already-live': async (world) => {
      const { session, ...pair } = await world.planned();
      const body = { rhythmId: pair.rhythm, type: 'deal' };
      await world.kadens.must('nina', startOnTheSpot, { body });
      return { by: 'nina', params: { id: session.id } };
    },
    'not-today': async (world) => {
      const { session } = await world.planned();
      return { by: 'nina', params: { id: session.id } };
    },
    'in-another': async (world) => {
      const { session, manager } = await world.planned();
      await world.live(world.unsettled);
      const body = { others: 'ask', onAnotherDay: true };
      return { by: manager, params: { id: session.id }, body };
    },
  },
  cancelSession: {
    changed: stale(asked['cancelSession']),
    'already-started': onLive({ version: 1, reason: 'time' }),
    'not-planned': onClosed({ version: 1, reason: 'time' }),
  },
  changeSessionLength: {
    changed: stale(asked['changeSessionLength']),
    'already-started': onLive({ version: 1, minutes: 15 }),
    'not-planned': onClosed({ version: 1, minutes: 15 }),
  },
  moveSession: {
    changed: stale(asked['moveSession']),
    'already-started': onLive({ version: 1, day: FAR, time: '10:00' }),
    'not-planned': onClosed({ version: 1, day: FAR, time: '10:00' }),
    'time-passed': change(asked['moveSession'], { day: PAST }),
    clashes: change(asked['moveSession'], { day: FAR }),
  },
  undoPlanChange: {
    'nothing-to-undo': async (world) => {
      const one = await onShortened(world);
      await world.kadens.must(one.by, undoPlanChange, one);
      return one;
    },
    'already-started': onLive(),
    'too-late-to-undo': async (world) => {
      const one = await onShortened(world);
      const { now } = await world.kadens.must(one.by, getSession, one);
      await world.kadens.moveClock(addMinutes(now, 1));
      return one;
    },
  },
  enterSection: {
    'not-live': async (world) => {
      const { session } = await world.planned();
      return { by: 'nina', params: { id: session.id }, body: { itemId: session.agenda[0]?.id ?? '' } };
    },
  },
  openClosing: { 'not-live': onClosed() },
};
