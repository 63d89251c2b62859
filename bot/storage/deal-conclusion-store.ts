import type { Selectable, Transaction } from 'kysely';
import type { DealConclusion } from '../../shared/domain/deal-conclusion.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { DealConclusionStore } from '../use-cases/session/deal-conclusion-store.ts';
import type { Tables } from './tables.ts';

/** How many sessions back are read: an earlier conclusion that still stands was made in one of them. */
const SESSIONS_READ = 20;

const conclusion = (row: Selectable<Tables['deal_conclusion']>): DealConclusion => ({
  session: row.session_id,
  deal: row.deal_id,
  parts: {
    ...{ path: row.path, gap: row.gap, move: row.move },
    ...{ 'option-1': row.option_1, 'option-2': row.option_2 },
  },
});

export const dealConclusionStore = (tx: Transaction<Tables>, tenant: TenantId): DealConclusionStore => ({
  ofDeal: async (id, rhythm) => {
    const found = await tx
      .selectFrom('deal_conclusion')
      .innerJoin('session', (join) =>
        join
          .onRef('session.tenant_id', '=', 'deal_conclusion.tenant_id')
          .onRef('session.session_id', '=', 'deal_conclusion.session_id'),
      )
      .selectAll('deal_conclusion')
      .where('deal_conclusion.tenant_id', '=', tenant)
      .where('deal_conclusion.deal_id', '=', id)
      .where('session.rhythm_id', '=', rhythm)
      .orderBy('session.starts_at', 'desc')
      .orderBy('session.session_id', 'desc')
      .limit(SESSIONS_READ)
      .execute();
    return found.map(conclusion);
  },
  inSession: async (id) => {
    const found = await tx
      .selectFrom('deal_conclusion')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .where('session_id', '=', id)
      .orderBy('deal_id')
      .execute();
    return found.map(conclusion);
  },
  save: async ({ session, deal, parts }) => {
    const columns = {
      ...{ path: parts.path, gap: parts.gap, move: parts.move },
      ...{ option_1: parts['option-1'], option_2: parts['option-2'] },
    };
    await tx
      .insertInto('deal_conclusion')
      .values({ tenant_id: tenant, session_id: session, deal_id: deal, ...columns })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'session_id', 'deal_id']).doUpdateSet(columns))
      .execute();
  },
});
