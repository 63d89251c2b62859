import type { Selectable, Transaction } from 'kysely';
import type { Handover } from '../../shared/domain/handover.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { HandoverStore } from '../use-cases/handover/handover-store.ts';
import type { Tables } from './tables.ts';

const handover = (row: Selectable<Tables['handover']>): Handover => ({
  id: row.handover_id,
  rhythm: row.rhythm_id,
  from: row.from_rhythm_id,
  at: row.at,
  answeredAt: row.answered_at,
  choice: { recaps: row.recaps, notes: row.notes, practice: row.practice },
});

export const handoverStore = (tx: Transaction<Tables>, tenant: TenantId): HandoverStore => ({
  find: async (id) => {
    const row = await tx
      .selectFrom('handover')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .where('handover_id', '=', id)
      .executeTakeFirst();
    return row ? handover(row) : null;
  },
  ofRhythms: async (ids) => {
    if (ids.length === 0) return [];
    const found = await tx
      .selectFrom('handover')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .where('rhythm_id', 'in', [...ids])
      .orderBy('at', 'desc')
      .orderBy('handover_id')
      .execute();
    return found.map(handover);
  },
  insert: async ({ id, rhythm, from, at, answeredAt, choice }) => {
    await tx
      .insertInto('handover')
      .values({
        ...{ tenant_id: tenant, handover_id: id, rhythm_id: rhythm, from_rhythm_id: from },
        ...{ at, answered_at: answeredAt, ...choice },
      })
      .execute();
  },
  answer: async (id, choice, at) => {
    await tx
      .updateTable('handover')
      .set({ ...choice, answered_at: at })
      .where('tenant_id', '=', tenant)
      .where('handover_id', '=', id)
      .execute();
  },
});
