import type { Transaction } from 'kysely';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { SuggestionSkipStore } from '../use-cases/balance/suggestion-skip-store.ts';
import type { Tables } from './tables.ts';

export const suggestionSkipStore = (tx: Transaction<Tables>, tenant: TenantId): SuggestionSkipStore => ({
  ofWeek: async (rhythms, week) => {
    if (rhythms.length === 0) return [];
    const found = await tx
      .selectFrom('suggestion_skip')
      .select('rhythm_id')
      .where('tenant_id', '=', tenant)
      .where('rhythm_id', 'in', [...rhythms])
      .where('week', '=', week)
      .execute();
    return found.map((row) => row.rhythm_id);
  },
  add: async (rhythm, week) => {
    // Only this week's matters: an earlier one gives its place.
    await tx
      .insertInto('suggestion_skip')
      .values({ tenant_id: tenant, rhythm_id: rhythm, week })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'rhythm_id']).doUpdateSet({ week }))
      .execute();
  },
  remove: async (rhythm, week) => {
    await tx
      .deleteFrom('suggestion_skip')
      .where('tenant_id', '=', tenant)
      .where('rhythm_id', '=', rhythm)
      .where('week', '=', week)
      .execute();
  },
});
