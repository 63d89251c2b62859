import { addDealPerson } from '../../../shared/contracts/deal-person.ts';
import { addDeal, closeDeal, listDeals } from '../../../shared/contracts/deal.ts';
import { DEAL_PEOPLE_MAX } from '../../../shared/domain/deal-person.ts';
import { asked } from '../endpoints-asked.ts';
import type { Asking } from '../endpoints-asked.ts';
import { NEVER } from '../endpoints-world.ts';
import { FAR, change, crowd, stale } from './asking.ts';

/** For every refusal of its own that an endpoint declares, a call that meets it. */
export const dealRefused: Readonly<Record<string, Readonly<Record<string, Asking>>>> = {
  addDeal: {
    'not-found': change(asked['addDeal'], { repId: NEVER }),
    'day-ahead': change(asked['addDeal'], { createdOn: FAR }),
    'list-full': (world) => crowd(world, addDeal, { name: 'Ännu en' }),
  },
  addDeals: {
    'list-full': async (world) => {
      const { by } = await crowd(world, addDeal, { name: 'Ännu en' });
      const params = { id: world.kadens.idOf(world.unsettled.rep) };
      return { by, params, body: { deals: [{ name: 'En till' }] } };
    },
  },
  changeDeal: {
    changed: stale(asked['changeDeal']),
    'day-ahead': change(asked['changeDeal'], { lastActivityOn: FAR }),
  },
  closeDeal: {
    changed: stale(asked['closeDeal']),
    'not-open': change(asked['reopenDeal'], { outcome: 'lost' }),
  },
  pauseDeal: {
    changed: stale(asked['pauseDeal']),
    'not-open': change(asked['reopenDeal'], { until: null }),
    'day-unfit': change(asked['pauseDeal'], { until: FAR }),
  },
  reopenDeal: {
    changed: stale(asked['reopenDeal']),
    'list-full': async (world) => {
      const another = { name: 'Ännu en' };
      await crowd(world, addDeal, another);
      const { deals } = await world.kadens.must('petra', listDeals, {
        params: { id: world.kadens.idOf('petra') },
      });
      const id = deals[0]?.id ?? '';
      const body = { version: deals[0]?.version, outcome: 'won' };
      const { version } = await world.kadens.must('petra', closeDeal, { params: { id }, body });
      await crowd(world, addDeal, another);
      return { by: 'petra', params: { id }, body: { version } };
    },
  },
  addDealPerson: {
    'day-ahead': change(asked['addDealPerson'], { metOn: FAR }),
    'list-full': async (world) => {
      const one = await change(asked['addDealPerson'], {})(world);
      const params = { id: one.params?.['id'] ?? '' };
      for (let nth = 0; nth < DEAL_PEOPLE_MAX; nth += 1)
        await world.kadens.must(one.by, addDealPerson, {
          params,
          body: { name: `Person ${nth}`, role: 'influences' },
        });
      return one;
    },
  },
  changeDealPerson: {
    changed: stale(asked['changeDealPerson']),
    'day-ahead': change(asked['changeDealPerson'], { metOn: FAR }),
  },
};
