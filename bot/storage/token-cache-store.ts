import type { Transaction } from 'kysely';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { TokenCacheStore } from '../use-cases/person/token-cache-store.ts';
import type { Tables } from './tables.ts';

export const tokenCacheStore = (tx: Transaction<Tables>, tenant: TenantId): TokenCacheStore => ({
  load: async (person) => {
    const row = await tx
      .selectFrom('token_cache')
      .select(['version', 'key_id', 'sealed'])
      .where('tenant_id', '=', tenant)
      .where('person_id', '=', person)
      .executeTakeFirst();
    return row ? { version: row.version, keyId: row.key_id, sealed: row.sealed } : null;
  },
  save: async (person, seen, keyId, sealed) => {
    const value = { key_id: keyId, sealed: Buffer.from(sealed) };
    const result =
      seen === null
        ? await tx
            .insertInto('token_cache')
            .values({ tenant_id: tenant, person_id: person, version: 1, ...value })
            .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id']).doNothing())
            .executeTakeFirst()
        : await tx
            .updateTable('token_cache')
            .set({ ...value, version: seen + 1 })
            .where('tenant_id', '=', tenant)
            .where('person_id', '=', person)
            .where('version', '=', seen)
            .executeTakeFirst();
    const rows = 'numUpdatedRows' in result ? result.numUpdatedRows : result.numInsertedOrUpdatedRows;
    return rows === 1n;
  },
});
