import { sql } from 'kysely';
import type { Selectable, Transaction } from 'kysely';
import type { TenantId } from '../../shared/domain/ids.ts';
import { KEYS_MAX } from '../../shared/domain/result-key.ts';
import type { ResultKey } from '../../shared/domain/result-key.ts';
import type { ResultKeyStore } from '../use-cases/result/result-key-store.ts';
import type { Tables } from './tables.ts';

const resultKey = (row: Selectable<Tables['result_key']>): ResultKey => ({
  id: row.key_id,
  name: row.name,
  madeBy: row.made_by,
  madeAt: row.made_at,
  lastUsedAt: row.last_used_at,
});

export const resultKeyStore = (tx: Transaction<Tables>, tenant: TenantId): ResultKeyStore => {
  const rows = () => tx.selectFrom('result_key').selectAll().where('tenant_id', '=', tenant);
  const list = async (): Promise<readonly ResultKey[]> =>
    (await rows().orderBy('made_at').orderBy('key_id').limit(KEYS_MAX).execute()).map(resultKey);
  return {
    list,
    lockAll: async () => {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`result-keys:${tenant}`}, 0))`.execute(tx);
      return list();
    },
    add: async ({ id, name, madeBy, madeAt }, digest) => {
      await tx
        .insertInto('result_key')
        .values({
          tenant_id: tenant,
          key_id: id,
          name,
          digest,
          made_by: madeBy,
          made_at: madeAt,
          last_used_at: null,
        })
        .execute();
    },
    remove: async (id) => {
      const { numDeletedRows } = await tx
        .deleteFrom('result_key')
        .where('tenant_id', '=', tenant)
        .where('key_id', '=', id)
        .executeTakeFirst();
      return numDeletedRows === 1n;
    },
    find: async (id) => {
      const row = await rows().where('key_id', '=', id).executeTakeFirst();
      return row ? { key: resultKey(row), digest: row.digest } : null;
    },
    noteUse: async (id, at) => {
      await tx
        .updateTable('result_key')
        .set({ last_used_at: at })
        .where('tenant_id', '=', tenant)
        .where('key_id', '=', id)
        .execute();
    },
  };
};
