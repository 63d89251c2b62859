import type { DealView } from '../../../shared/contracts/deal-view.ts';
import { addDeal, closeDeal, listDeals } from '../../../shared/contracts/deal.ts';
import { prioritiseDeal, reviewDeal } from '../../../shared/contracts/session-subject.ts';
import { PRIORITY_DEALS_MAX } from '../../../shared/domain/deal.ts';
import { asked, onOwnDeal, onReviewOf, onReviewedDeal } from '../endpoints-asked.ts';
import type { Asking } from '../endpoints-asked.ts';
import { NEVER } from '../endpoints-world.ts';
import { FAR, change, crowd, onClosed } from './asking.ts';

const onDealInClosed: Asking = async (world) => {
  const pair = world.pair();
  return { by: pair.rep, params: { id: (await world.closed(pair)).id, dealId: NEVER } };
};

/** For every refusal of its own that an endpoint declares, a call that meets it. */
export const sessionSubjectRefused: Readonly<Record<string, Readonly<Record<string, Asking>>>> = {
  nameDeal: { 'session-closed': onClosed({ dealId: NEVER }) },
  reviewDeal: {
    'session-closed': async (world) => {
      const pair = world.pair();
      const body = { dealVersion: 1, verdict: { is: 'alive' } };
      return { by: pair.rep, params: { id: (await world.closed(pair)).id, dealId: NEVER }, body };
    },
    changed: change(asked['reviewDeal'], { dealVersion: 99 }),
    'not-open': onReviewedDeal,
    'day-unfit': onReviewOf({ is: 'paused', until: FAR }),
  },
  prioritiseDeal: {
    'session-closed': onDealInClosed,
    'not-open': async (world) => {
      const one = await onOwnDeal(world);
      await world.kadens.must(one.by, closeDeal, {
        params: { id: one.params?.['dealId'] ?? '' },
        body: { version: 1, outcome: 'lost' },
      });
      return one;
    },
    'list-full': async (world) => {
      const pair = world.pair();
      const { id } = await world.live(pair);
      const some: DealView[] = [];
      for (let nth = 0; nth <= PRIORITY_DEALS_MAX; nth += 1) some.push(await world.deal(pair));
      for (const { id: dealId } of some.slice(1))
        await world.kadens.must(pair.rep, prioritiseDeal, { params: { id, dealId } });
      return { by: pair.rep, params: { id, dealId: some[0]?.id ?? '' } };
    },
  },
  unprioritiseDeal: { 'session-closed': onDealInClosed },
  undoDealReview: {
    'session-closed': onDealInClosed,
    'list-full': async (world) => {
      const { kadens, unsettled } = world;
      await crowd(world, addDeal, { name: 'Ännu en' });
      const { id } = await world.live(unsettled);
      const { deals } = await kadens.must(unsettled.rep, listDeals, {
        params: { id: kadens.idOf(unsettled.rep) },
      });
      const params = { id, dealId: deals[0]?.id ?? '' };
      const body = {
        dealVersion: deals[0]?.version ?? 0,
        verdict: { is: 'closed', outcome: 'lost' },
      } as const;
      await kadens.must(unsettled.rep, reviewDeal, { params, body });
      await crowd(world, addDeal, { name: 'Ännu en' });
      return { by: unsettled.rep, params };
    },
  },
  unnameDeal: {
    'session-closed': onDealInClosed,
  },
};
