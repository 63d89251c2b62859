import type { Selectable, Transaction } from 'kysely';
import type { Goal } from '../../shared/domain/goal.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { GoalStore } from '../use-cases/goal/goal-store.ts';
import type { Tables } from './tables.ts';

const goal = (row: Selectable<Tables['goal']>): Goal => ({
  id: row.goal_id,
  version: row.version,
  level: row.level,
  owner: row.owner_id,
  parent: row.parent_id,
  name: row.name,
  unit: row.unit,
  kind: row.kind,
  up: row.up,
  baseline: row.baseline,
  target: row.target,
  value: row.value,
  from: row.period_from,
  to: row.period_to,
  why: row.why,
});

const columns = (value: Goal) => ({
  level: value.level,
  owner_id: value.owner,
  parent_id: value.parent,
  name: value.name,
  unit: value.unit,
  kind: value.kind,
  up: value.up,
  baseline: value.baseline,
  target: value.target,
  value: value.value,
  period_from: value.from,
  period_to: value.to,
  why: value.why,
});

/** The most goals that are read. */
const READ = 60;

export const goalStore = (tx: Transaction<Tables>, tenant: TenantId): GoalStore => ({
  find: async (id) => {
    const row = await tx
      .selectFrom('goal')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .where('goal_id', '=', id)
      .executeTakeFirst();
    return row ? goal(row) : null;
  },
  all: async (owners) => {
    const found = await tx
      .selectFrom('goal')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .$if(owners !== undefined, (rows) =>
        rows.where((eb) =>
          eb.or([eb('level', '=', 'company'), eb('owner_id', '=', eb.fn.any(eb.val([...(owners ?? [])])))]),
        ),
      )
      .orderBy(({ eb }) => eb('level', '=', 'company'), 'desc')
      .orderBy('period_to', 'desc')
      .orderBy('goal_id')
      .limit(READ)
      .execute();
    return found.map(goal).sort((a, b) => (a.id < b.id ? -1 : 1));
  },
  insert: async (value) => {
    await tx
      .insertInto('goal')
      .values({ tenant_id: tenant, goal_id: value.id, version: value.version, ...columns(value) })
      .execute();
  },
  save: async (value, seen) => {
    const result = await tx
      .updateTable('goal')
      .set({ ...columns(value), version: seen + 1 })
      .where('tenant_id', '=', tenant)
      .where('goal_id', '=', value.id)
      .where('version', '=', seen)
      .executeTakeFirst();
    return result.numUpdatedRows === 1n;
  },
});
