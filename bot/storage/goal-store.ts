import { sql } from 'kysely';
import type { RawBuilder, Selectable, Transaction } from 'kysely';
import type { Goal } from '../../shared/domain/goal.ts';
import type { GoalValue } from '../../shared/domain/goal-value.ts';
import type { GoalId, PersonId, TenantId } from '../../shared/domain/ids.ts';
import { metricIds } from '../../shared/domain/metric.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import type { GoalStore } from '../use-cases/goal/goal-store.ts';
import { builtOnce } from './built-once.ts';
import { columnsOf } from './tables.ts';
import type { Tables } from './tables.ts';

const goal = (row: Selectable<Tables['goal']> & { said_on: CalendarDay | null }): Goal => ({
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
  saidOn: row.said_on,
  from: row.period_from,
  to: row.period_to,
  why: row.why,
  metric: row.metric,
  lead: row.lead,
  currency: row.currency,
  cases: row.cases,
  curve: row.curve,
});

const goalValue = (row: Selectable<Tables['goal_value']>): GoalValue => ({
  goal: row.goal_id,
  asOf: row.as_of,
  source: row.source,
  value: row.value,
  cases: row.cases,
  by: row.by_id,
  at: row.at,
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
  metric: value.metric,
  lead: value.lead,
  currency: value.currency,
  cases: value.cases,
  curve: value.curve === null ? null : [...value.curve],
});

/** The day of the latest figure, once one has come in after the one that a goal was set with. */
const SAID_ON = sql<CalendarDay | null>`(
  select case
    when goal.value <> goal.baseline or count(*) > 1 or bool_or(v.source <> 'hand' or v.at > c.at)
    then coalesce(max(v.as_of), goal.period_from)
  end
  from goal_value v left join goal_change c
    on c.tenant_id = v.tenant_id and c.goal_id = v.goal_id and c.version = 1
  where v.tenant_id = goal.tenant_id and v.goal_id = goal.goal_id
)`;

/** The most goals that are read. */
const READ = 48;
/** The most goals that serve others that are read: a company's teams and what hangs on it by itself. */
const SERVING_READ = 1_000;
/** The most values that are read, the latest before others: two years of a few goals, each week. */
const VALUES_READ = 1_000;
/** The most values of sources that are read, the latest before others: a year of days, of eight metrics, for twenty people. */
const SAID_READ = 60_000;

const rowsIn = (tx: Transaction<Tables>, tenant: TenantId | RawBuilder<TenantId>) =>
  tx
    .selectFrom('goal')
    .select(columnsOf('goal'))
    .select(SAID_ON.as('said_on'))
    .where('tenant_id', '=', tenant);

const rowsOfOwners = builtOnce<Readonly<{ tenant: TenantId; owners: readonly PersonId[] }>>()((tx, given) =>
  rowsIn(tx, given('tenant'))
    .where('removed_at', 'is', null)
    .where((eb) => eb.or([eb('level', '=', 'company'), eb('owner_id', '=', eb.fn.any(given('owners')))]))
    .orderBy(({ eb }) => eb('level', '=', 'company'), 'desc')
    .orderBy('period_to', 'desc')
    .orderBy('goal_id')
    .limit(READ),
);

export const goalStore = (tx: Transaction<Tables>, tenant: TenantId): GoalStore => {
  const rowsAsStored = () => rowsIn(tx, tenant);
  const goals = () => rowsAsStored().where('removed_at', 'is', null);
  const setRemoved = async (id: GoalId, at: Instant | null): Promise<void> => {
    await tx
      .updateTable('goal')
      .set({ removed_at: at })
      .where('tenant_id', '=', tenant)
      .where('goal_id', '=', id)
      .execute();
  };
  return {
    find: async (id) => {
      const row = await goals().where('goal_id', '=', id).executeTakeFirst();
      return row ? goal(row) : null;
    },
    findRemoved: async (id) => {
      const row = await rowsAsStored()
        .where('goal_id', '=', id)
        .where('removed_at', 'is not', null)
        .forUpdate()
        .executeTakeFirst();
      return row ? goal(row) : null;
    },
    remove: setRemoved,
    restore: (id) => setRemoved(id, null),
    removedOf: (owner) =>
      tx
        .selectFrom('goal')
        .select(['goal_id as id', 'name', 'level'])
        .where('tenant_id', '=', tenant)
        .where('owner_id', '=', owner)
        .where('removed_at', 'is not', null)
        .orderBy('removed_at', 'desc')
        .limit(READ)
        .execute(),
    several: async (ids) => {
      if (ids.length === 0) return new Map();
      const rows = await goals()
        .where(({ eb }) => eb('goal_id', '=', eb.fn.any(eb.val([...ids]))))
        .execute();
      return new Map(rows.map((row) => [row.goal_id, goal(row)]));
    },
    lock: async (id) => {
      const row = await goals().where('goal_id', '=', id).forUpdate().executeTakeFirst();
      return row ? goal(row) : null;
    },
    serving: async (parents) => {
      const rows = await goals()
        .where(({ eb }) => eb('parent_id', '=', eb.fn.any(eb.val([...parents]))))
        .orderBy('target', 'desc')
        .orderBy('goal_id')
        .limit(SERVING_READ)
        .execute();
      return rows.map(goal);
    },
    lockOfMetrics: async (level, metrics, owners) => {
      const rows = await goals()
        .where('level', '=', level)
        .where(({ eb }) => eb('owner_id', '=', eb.fn.any(eb.val([...owners]))))
        .where((eb) =>
          eb.or([
            eb('metric', '=', eb.fn.any(eb.val(metricIds.filter((id) => metrics.includes(id))))),
            eb.and([eb('metric', 'is', null), eb('name', '=', eb.fn.any(eb.val([...metrics])))]),
          ]),
        )
        .orderBy('goal_id')
        .forUpdate()
        .execute();
      return rows.map(goal);
    },
    ownMeasurements: async (names) => {
      const rows = await tx
        .selectFrom('goal')
        .select(['name', 'unit', 'kind', 'up', 'lead'])
        .distinct()
        .where('tenant_id', '=', tenant)
        .where('metric', 'is', null)
        .where('removed_at', 'is', null)
        .where(({ eb }) => eb('name', '=', eb.fn.any(eb.val([...names]))))
        .orderBy('name')
        .execute();
      const isAgreed = ({ name }: (typeof rows)[number]): boolean =>
        rows.filter((one) => one.name === name).length === 1;
      return new Map(rows.filter(isAgreed).map(({ name, ...as }) => [name, as]));
    },
    putValues: async (values) => {
      if (values.length === 0) return;
      await sql`
      insert into goal_value (tenant_id, goal_id, as_of, source, owner_id, value, cases, by_id, at)
      select g.tenant_id, g.goal_id, v."asOf", v.source, g.owner_id, v.value, v.cases, v.by, v.at
      from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as v (
        goal uuid, "asOf" date, source text, value float8, cases float8, by uuid, at timestamptz
      ) join goal g on g.tenant_id = ${tenant} and g.goal_id = v.goal
      on conflict (tenant_id, goal_id, as_of, source) do update set owner_id = excluded.owner_id,
        value = excluded.value, cases = excluded.cases, by_id = excluded.by_id, at = excluded.at`.execute(tx);
    },
    removeValues: async (values) => {
      if (values.length === 0) return;
      await sql`
      delete from goal_value v
      using jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as r (goal uuid, "asOf" date, source text)
      where v.tenant_id = ${tenant} and v.goal_id = r.goal and v.as_of = r."asOf" and v.source = r.source`.execute(
        tx,
      );
    },
    standByValues: async (ids) => {
      const { rows } = await sql<Selectable<Pick<Tables['goal'], 'goal_id' | 'owner_id'>>>`
      update goal g set value = said.value, cases = said.cases, version = g.version + 1
      from (
        select o.goal_id, coalesce(v.value, o.baseline) as value, v.cases
        from goal o left join lateral (
          select value, cases from goal_value
          where tenant_id = o.tenant_id and goal_id = o.goal_id
          order by as_of desc, at desc limit 1
        ) v on true
        where o.tenant_id = ${tenant} and o.goal_id = any (${[...ids]})
      ) said
      where g.tenant_id = ${tenant} and g.goal_id = said.goal_id
        and (g.value, g.cases) is distinct from (said.value, said.cases)
      returning g.goal_id, g.owner_id`.execute(tx);
      return rows.map((row) => ({ id: row.goal_id, owner: row.owner_id }));
    },
    valuesBy: async (ids, sources) => {
      const rows = await tx
        .selectFrom('goal_value')
        .select(columnsOf('goal_value'))
        .where('tenant_id', '=', tenant)
        .where(({ eb }) => eb('goal_id', '=', eb.fn.any(eb.val([...ids]))))
        .where('source', 'in', sources)
        .orderBy('as_of', 'desc')
        .orderBy('at', 'desc')
        .limit(SAID_READ)
        .execute();
      return rows.map(goalValue).reverse();
    },
    valuesSince: async (ids, since) => {
      const rows = await tx
        .selectFrom('goal_value')
        .select(columnsOf('goal_value'))
        .where('tenant_id', '=', tenant)
        .where(({ eb }) => eb('goal_id', '=', eb.fn.any(eb.val([...ids]))))
        .where('as_of', '>=', since)
        .orderBy('as_of', 'desc')
        .orderBy('at', 'desc')
        .limit(VALUES_READ)
        .execute();
      return rows.map(goalValue).reverse();
    },
    all: async (owners) => {
      const found = owners
        ? await rowsOfOwners(tx, { tenant, owners })
        : await goals()
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
  };
};
