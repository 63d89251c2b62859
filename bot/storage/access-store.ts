import type { Transaction } from 'kysely';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { AccessStore } from '../use-cases/person/access-store.ts';
import type { Tables } from './tables.ts';

export const accessStore = (tx: Transaction<Tables>, tenant: TenantId, newId: () => string): AccessStore => ({
  log: async (entries) => {
    if (entries.length === 0) return;
    await tx
      .insertInto('access_log')
      .values(
        entries.map((entry) => ({
          tenant_id: tenant,
          access_id: newId(),
          at: entry.at,
          reader_id: entry.reader,
          subject_id: entry.subject,
          what: entry.what,
        })),
      )
      .execute();
  },
  readSince: async ({ reader, what }, people, since) => {
    const found = await tx
      .selectFrom('access_log')
      .select('subject_id')
      .distinct()
      .where('tenant_id', '=', tenant)
      .where(({ eb, fn }) => eb('subject_id', '=', fn.any(eb.val([...people]))))
      .where('at', '>', since)
      .where('reader_id', '=', reader)
      .where('what', '=', what)
      .execute();
    return new Set(found.map((row) => row.subject_id));
  },
  trim: async (before, limit) => {
    const old = tx
      .selectFrom('access_log')
      .select('access_id')
      .where('tenant_id', '=', tenant)
      .where('at', '<', before)
      .limit(limit);
    const { numDeletedRows } = await tx
      .deleteFrom('access_log')
      .where('tenant_id', '=', tenant)
      .where('access_id', 'in', old)
      .executeTakeFirst();
    return Number(numDeletedRows);
  },
  about: async (person, limit) => {
    const found = await tx
      .selectFrom('access_log')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .where('subject_id', '=', person)
      .orderBy('at', 'desc')
      .orderBy('access_id', 'desc')
      .limit(limit)
      .execute();
    return found.map((row) => ({
      at: row.at,
      reader: row.reader_id,
      subject: row.subject_id,
      what: row.what,
    }));
  },
});
