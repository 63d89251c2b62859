import type { Transaction } from 'kysely';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { ReceiptStore } from '../use-cases/receipt/receipt-store.ts';
import type { Tables } from './tables.ts';

/** The `status` of an answered row; until then it is null. */
const ANSWERED = 200;

export const receiptStore = (tx: Transaction<Tables>, tenant: TenantId): ReceiptStore => ({
  take: async (key, person, at, digest = null) => {
    const result = await tx
      .insertInto('receipt')
      .values({ tenant_id: tenant, key, person_id: person, at, digest, status: null, reply: null })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'key']).doNothing())
      .executeTakeFirst();
    return result.numInsertedOrUpdatedRows === 1n;
  },
  answer: async (key, reply) => {
    await tx
      .updateTable('receipt')
      .set({ status: ANSWERED, reply: JSON.stringify(reply) })
      .where('tenant_id', '=', tenant)
      .where('key', '=', key)
      .execute();
  },
  trim: async (before, limit) => {
    const old = tx
      .selectFrom('receipt')
      .select('key')
      .where('tenant_id', '=', tenant)
      .where('at', '<', before)
      .limit(limit);
    const { numDeletedRows } = await tx
      .deleteFrom('receipt')
      .where('tenant_id', '=', tenant)
      .where('key', 'in', old)
      .executeTakeFirst();
    return Number(numDeletedRows);
  },
  find: async (key) => {
    const row = await tx
      .selectFrom('receipt')
      .select(['person_id', 'digest', 'status', 'reply'])
      .where('tenant_id', '=', tenant)
      .where('key', '=', key)
      .executeTakeFirst();
    return row?.status == null
      ? null
      : {
          person: row.person_id,
          digest: row.digest,
          reply: row.reply,
        };
  },
});
