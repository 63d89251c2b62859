import { sql } from 'kysely';
import type { Selectable, Transaction } from 'kysely';
import { behaviourGroup, behaviourWords } from '../../shared/coaching/behaviour.ts';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import type {
  BehaviourStore,
  StoredBehaviour,
  TeamBehaviours,
} from '../use-cases/behaviour/behaviour-store.ts';
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

const ofTeam = (row: Selectable<Tables['team_behaviours']>): TeamBehaviours => ({
  team: row.team_id,
  version: row.version,
  offered: row.offered,
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
  ofTeam: async (team: PersonId) => {
    const row = await tx
      .selectFrom('team_behaviours')
      .select(columnsOf('team_behaviours'))
      .where('tenant_id', '=', tenant)
      .where('team_id', '=', team)
      .executeTakeFirst();
    return row ? ofTeam(row) : null;
  },
  ofTeams: async () => {
    const rows = await tx
      .selectFrom('team_behaviours')
      .select(columnsOf('team_behaviours'))
      .where('tenant_id', '=', tenant)
      .execute();
    return rows.map(ofTeam);
  },
  saveTeam: async ({ team, offered }, seen, by, at) => {
    const changed = {
      version: seen + 1,
      offered: offered && [...offered],
      changed_by: by,
      changed_at: at,
    };
    const saved = await tx
      .insertInto('team_behaviours')
      .values({ tenant_id: tenant, team_id: team, ...changed })
      .onConflict((conflict) =>
        conflict
          .columns(['tenant_id', 'team_id'])
          .doUpdateSet(changed)
          .where('team_behaviours.version', '=', seen),
      )
      .executeTakeFirst();
    return saved.numInsertedOrUpdatedRows === 1n;
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
