import type { Transaction } from 'kysely';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { WaitingPointStore } from '../use-cases/rhythm/waiting-point-store.ts';
import type { Tables } from './tables.ts';

export const waitingPointStore = (tx: Transaction<Tables>, tenant: TenantId): WaitingPointStore => ({
  insert: async ({ id, rhythm, text, by, at }) => {
    await tx
      .insertInto('waiting_point')
      .values({ tenant_id: tenant, point_id: id, rhythm_id: rhythm, text, by_id: by, at })
      .execute();
  },
  count: async (rhythm) => {
    const found = await tx
      .selectFrom('waiting_point')
      .select('point_id')
      .where('tenant_id', '=', tenant)
      .where('rhythm_id', '=', rhythm)
      .execute();
    return found.length;
  },
  take: async (rhythm) => {
    const taken = await tx
      .deleteFrom('waiting_point')
      .where('tenant_id', '=', tenant)
      .where('rhythm_id', '=', rhythm)
      .returning(['point_id', 'text', 'by_id', 'at'])
      .execute();
    return taken
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.point_id < b.point_id ? -1 : 1))
      .map((row) => ({ id: row.point_id, text: row.text, by: row.by_id }));
  },
});
