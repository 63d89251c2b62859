import { sql } from 'kysely';
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
  logAfresh: async (entries, since) => {
    if (entries.length === 0) return;
    const given = JSON.stringify(entries.map((entry) => ({ ...entry, id: newId() })));
    await sql`
      insert into access_log (tenant_id, access_id, at, reader_id, subject_id, what)
      select ${tenant}, g.id, g.at, g.reader, g.subject, g.what
      from jsonb_to_recordset(${given}::jsonb) as g (
        id uuid, at timestamptz, reader uuid, subject uuid, what text
      ) where not exists (
        select from access_log l
        where l.tenant_id = ${tenant} and l.subject_id = g.subject and l.at > ${since}
          and l.reader_id = g.reader and l.what = g.what
      )`.execute(tx);
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
