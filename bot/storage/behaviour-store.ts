import { sql } from 'kysely';
import type { Selectable, Transaction } from 'kysely';
import { behaviourGroup, behaviourWords } from '../../shared/coaching/behaviour.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { BehaviourStore, StoredBehaviour } from '../use-cases/behaviour/behaviour-store.ts';
import { columnsOf } from './tables.ts';
import type { Tables } from './tables.ts';

const own = (row: Selectable<Tables['behaviour']>): StoredBehaviour => ({
  id: row.id,
  group: row.grouped_under === null ? null : behaviourGroup.parse(row.grouped_under),
  words: row.words === null ? null : behaviourWords.parse(row.words),
  aside: row.aside,
  version: row.version,
  by: row.changed_by,
  at: row.changed_at,
});

const columns = ({ group, words, aside, version, by, at }: StoredBehaviour) => ({
  version,
  grouped_under: group,
  words: words && JSON.stringify(words),
  aside,
  changed_by: by,
  changed_at: at,
});

export const behaviourStore = (tx: Transaction<Tables>, tenant: TenantId): BehaviourStore => ({
  all: async () => {
    const rows = await tx
      .selectFrom('behaviour')
      .select(columnsOf('behaviour'))
      .where('tenant_id', '=', tenant)
      .execute();
    return rows.map(own);
  },
  lock: async () => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`behaviour:${tenant}`}, 0))`.execute(tx);
  },
  save: async (value) => {
    await tx
      .insertInto('behaviour')
      .values({ tenant_id: tenant, id: value.id, ...columns(value) })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(columns(value)))
      .execute();
  },
  remove: async (id) => {
    await tx.deleteFrom('behaviour').where('tenant_id', '=', tenant).where('id', '=', id).execute();
  },
  isUsed: async (id) => {
    const { rows } = await sql<{ used: boolean }>`
      select exists (select 1 from focus where tenant_id = ${tenant} and behaviour = ${id})
          or exists (select 1 from rating where tenant_id = ${tenant} and behaviour = ${id}) as used`.execute(
      tx,
    );
    return rows[0]?.used === true;
  },
});
