import type { Transaction } from 'kysely';
import { dealParts } from '../../shared/domain/deal-change.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { DealChangeStore } from '../use-cases/deal/deal-change-store.ts';
import type { Tables } from './tables.ts';

export const dealChangeStore = (tx: Transaction<Tables>, tenant: TenantId): DealChangeStore => ({
  note: async ({ deal, part, by, at }) => {
    await tx
      .insertInto('deal_change')
      .values({ tenant_id: tenant, deal_id: deal, part, by_id: by, at })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'deal_id', 'part']).doUpdateSet({ by_id: by, at }),
      )
      .execute();
  },
  ofDeal: async (id) => {
    const found = await tx
      .selectFrom('deal_change')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .where('deal_id', '=', id)
      .orderBy('at', 'desc')
      .orderBy('part')
      .limit(dealParts.length)
      .execute();
    return found.map(({ deal_id: deal, part, by_id: by, at }) => ({ deal, part, by, at }));
  },
});
