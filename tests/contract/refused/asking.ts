import { addAgendaItem } from '../../../shared/contracts/agenda.ts';
import { addDeal, addDeals } from '../../../shared/contracts/deal.ts';
import type { Endpoint } from '../../../shared/contracts/endpoint.ts';
import { AGENDA_ADDED_MAX } from '../../../shared/domain/agenda.ts';
import { OPEN_DEALS_MAX } from '../../../shared/domain/deal.ts';
import type { Asked, Asking } from '../endpoints-asked.ts';
import type { Pair, World } from '../endpoints-world.ts';

export const change =
  (asking: Asking | undefined, body: object): Asking =>
  async (world) => {
    const one = await asking?.(world);
    if (!one) throw new Error('there is nothing to change');
    return { ...one, body: { ...one.body, ...body } };
  };

/** Somebody else saved first: the version sent is out of date. */
export const stale = (asking: Asking | undefined): Asking => change(asking, { version: 99 });

export const onClosed =
  (body: object = {}): Asking =>
  async (world) => {
    const pair = world.pair();
    return { by: pair.rep, params: { id: (await world.closed(pair)).id }, body };
  };

export const onLive =
  (body: object = {}): Asking =>
  async (world) => {
    const pair = world.pair();
    return { by: pair.rep, params: { id: (await world.live(pair)).id }, body };
  };

/** Has the two in turn add points to their live session until there is no room for more, and gives its id. */
export const fillAgendaOf = async (world: World, pair: Pair): Promise<string> => {
  const { id } = await world.live(pair);
  const body = { text: 'Ännu en punkt' };
  for (let nth = 0; nth < AGENDA_ADDED_MAX; nth += 1)
    await world.kadens.must(nth % 2 === 0 ? pair.rep : pair.manager, addAgendaItem, { params: { id }, body });
  return id;
};

/** Templates are for administrators only. */
export const asManager = (asking: Asking | undefined): Asking => {
  const changed = change(asking, {});
  return async (world) => ({ ...(await changed(world)), by: 'maria' });
};

export const PAST = '2026-11-20';
export const FAR = '2031-01-01';

export const days = (asking: Asking | undefined, field: string) => ({
  'day-in-the-past': change(asking, { [field]: PAST }),
  'day-too-far': change(asking, { [field]: FAR }),
});

/** Enters as many deals as there is room for: a batch that doesn't fit is refused whole, and a smaller one tried. */
export const fillDeals = async ({ kadens, unsettled: { rep } }: World): Promise<void> => {
  const params = { id: kadens.idOf(rep) };
  for (let size = OPEN_DEALS_MAX; size >= 1; size = Math.floor(size / 2)) {
    const deals = Array.from({ length: size }, (_, nth) => ({ name: `Kund ${size}-${nth}` }));
    const body = { deals };
    while ((await kadens.call(rep, addDeals, { params, body })).ok);
  }
};

/** Has Petra and her manager in turn enter things for Petra until there is no room for more. */
export const crowd = async (world: World, endpoint: Endpoint, body: object): Promise<Asked> => {
  const { kadens, unsettled } = world;
  const { manager, rep } = unsettled;
  if (endpoint === addDeal) await fillDeals(world);
  const whole = { repId: kadens.idOf(rep), ...body };
  for (let nth = 0; nth < 200; nth += 1) {
    const answer = await kadens.call(nth % 2 === 0 ? rep : manager, endpoint, { body: whole });
    if (!answer.ok) break;
  }
  return { by: rep, body: whole };
};
