import { closeDeal } from '../../../shared/contracts/deal.ts';
import { asked } from '../endpoints-asked.ts';
import type { Asked, Asking } from '../endpoints-asked.ts';
import { NEVER } from '../endpoints-world.ts';
import type { Pair, World } from '../endpoints-world.ts';
import { change, fillAgendaOf, onClosed, onLive, stale } from './asking.ts';

const fill = async (world: World, pair: Pair = world.pair()): Promise<Asked> => {
  const id = await fillAgendaOf(world, pair);
  return { by: pair.rep, params: { id }, body: { text: 'Ännu en punkt' } };
};

/** For every refusal of its own that an endpoint declares, a call that meets it. */
export const agendaRefused: Readonly<Record<string, Readonly<Record<string, Asking>>>> = {
  bringPoint: {
    'agenda-full': async (world) => {
      const pair = world.pair();
      return { ...(await fill(world, pair)), params: { id: pair.rhythm } };
    },
  },
  addAgendaItem: { 'session-closed': onClosed({ text: 'För sent' }), 'agenda-full': fill },
  adjustAgenda: {
    changed: stale(asked['adjustAgenda']),
    'not-planned': async (world) => {
      const pair = world.pair();
      const { id, version, agenda } = await world.closed(pair);
      const items = agenda.map(({ id: itemId, minutes }) => ({ itemId, minutes }));
      return { by: pair.manager, params: { id }, body: { version, items } };
    },
    'not-yours': async (world) => {
      const one = await change(asked['adjustAgenda'], {})(world);
      return { ...one, by: 'nina' };
    },
    'agenda-unfit': async (world) => {
      const { session, manager } = await world.planned();
      const backwards = session.agenda.map(({ id: itemId, minutes }) => ({ itemId, minutes })).reverse();
      const body = { version: session.version, items: backwards };
      return { by: manager, params: { id: session.id }, body };
    },
  },
  removeAgendaItem: {
    'session-closed': async (world) => {
      const pair = world.pair();
      const { id, agenda } = await world.closed(pair);
      return { by: pair.rep, params: { id, itemId: agenda[0]?.id ?? '' } };
    },
    'not-yours': async (world) => {
      const one = await change(asked['removeAgendaItem'], {})(world);
      return { ...one, by: 'maria' };
    },
  },
  setCause: {
    'session-closed': onClosed({ kind: 'volume' }),
    // The other person has named another cause since it was shown.
    changed: onLive({ kind: 'volume', before: { kind: 'time' } }),
  },
  sayForecast: {
    'session-closed': onClosed({ words: [{ dealId: NEVER, degree: 'sure' }] }),
    // Won since it was shown, so it can't be forecast.
    changed: async (world) => {
      const pair = world.pair();
      const { id } = await world.live(pair);
      const deal = await world.deal(pair);
      await world.kadens.must(pair.rep, closeDeal, {
        params: { id: deal.id },
        body: { version: deal.version, outcome: 'won' },
      });
      return { by: pair.rep, params: { id }, body: { words: [{ dealId: deal.id, degree: 'sure' }] } };
    },
  },
  takeBackForecast: { 'session-closed': onClosed() },
};
