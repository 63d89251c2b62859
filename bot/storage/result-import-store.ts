import { sql } from 'kysely';
import type { RawBuilder, Selectable, Transaction } from 'kysely';
import type { PersonId, ResultImportId, TenantId } from '../../shared/domain/ids.ts';
import type { ResultImport } from '../../shared/domain/sales-result.ts';
import { rememberedMapping } from '../../shared/results/column-mapping.ts';
import type { EntryCounts, ResultImportStore } from '../use-cases/result/result-import-store.ts';
import type { Tables } from './tables.ts';

/** How many places of an import one statement takes, so that it ends well within a statement's time. */
const PLACES_A_STATEMENT = 10_000;
/** Where the rows of imports are, by what they bring. */
const ENTRY_TABLES = ['result_entry', 'deal_entry'] as const;
type EntryTable = (typeof ENTRY_TABLES)[number];
/** The most of a person's imports that are looked through for how their files were understood. */
const MAPPINGS_LOOKED_AT = 200;

/** What makes two rows be of the same result. */
const isSameResult = (one: string, other: string): RawBuilder<unknown> => {
  const [a, b] = [sql.table(one), sql.table(other)];
  return sql`${a}.tenant_id = ${b}.tenant_id and ${a}.person_id = ${b}.person_id and ${a}.metric = ${b}.metric
    and ${a}.period_from = ${b}.period_from and ${a}.period_to = ${b}.period_to`;
};
const isSameNumber = sql`r.value = e.value and r.cases is not distinct from e.cases
  and r.currency is not distinct from e.currency`;

const dayOf = (name: string, value: unknown, id: ResultImportId): never => {
  throw new Error(`the import ${id} has no ${name}: ${String(value)}`);
};

/** A row whose state lacks its days is a fault in the data. */
const stateOf = (row: Selectable<Tables['result_import']>) => {
  const { state, import_id: id, done_at: doneAt, undone_at: undoneAt, undone_by: undoneBy } = row;
  if (state === 'reading') return { state };
  if (doneAt === null) return dayOf('done_at', doneAt, id);
  if (state === 'done') return { state, doneAt };
  if (undoneAt === null || undoneBy === null) return dayOf('undone_at', undoneAt, id);
  return { state, doneAt, undoneAt, undoneBy };
};

const resultImport = (row: Selectable<Tables['result_import']>): ResultImport => ({
  id: row.import_id,
  kind: row.kind,
  by: row.by_id,
  source: row.source,
  fileName: row.file_name,
  begunAt: row.begun_at,
  counts: { added: row.added, changed: row.changed, same: row.same, gone: row.gone, faults: row.faults },
  ...stateOf(row),
});

const columns = (one: ResultImport) => ({
  ...{ state: one.state, ...one.counts },
  done_at: one.state === 'reading' ? null : one.doneAt,
  undone_at: one.state === 'undone' ? one.undoneAt : null,
  undone_by: one.state === 'undone' ? one.undoneBy : null,
});

export const resultImportStore = (tx: Transaction<Tables>, tenant: TenantId): ResultImportStore => {
  const rows = () => tx.selectFrom('result_import').where('tenant_id', '=', tenant);
  const find = async (id: ResultImportId): Promise<ResultImport | null> => {
    const row = await rows().selectAll().where('import_id', '=', id).executeTakeFirst();
    return row ? resultImport(row) : null;
  };
  const latest = (by: PersonId | null, most: number) =>
    rows()
      .where('state', '!=', 'reading')
      .$if(by !== null, (found) => found.where('by_id', '=', by))
      .orderBy('begun_at', 'desc')
      .orderBy('import_id', 'desc')
      .limit(most);

  /** Runs a statement over all places of an import, a part of them at a time, and returns how many rows it changed. */
  const inParts = async (
    id: ResultImportId,
    statement: (isInPart: RawBuilder<unknown>) => RawBuilder<unknown>,
    table: EntryTable = 'result_entry',
  ): Promise<number> => {
    const last = await tx
      .selectFrom(table)
      .select(({ fn }) => fn.max<number | null>('place').as('place'))
      .where('tenant_id', '=', tenant)
      .where('import_id', '=', id)
      .executeTakeFirst();
    let changed = 0;
    for (let from = 0; from <= (last?.place ?? -1); from += PLACES_A_STATEMENT) {
      const isInPart = sql`e.tenant_id = ${tenant} and e.import_id = ${id}
        and e.place >= ${from} and e.place < ${from + PLACES_A_STATEMENT}`;
      const { numAffectedRows } = await statement(isInPart).execute(tx);
      changed += Number(numAffectedRows ?? 0n);
    }
    return changed;
  };

  const removeEntries = async (id: ResultImportId): Promise<void> => {
    for (const table of ENTRY_TABLES)
      await inParts(id, (isInPart) => sql`delete from ${sql.table(table)} e where ${isInPart}`, table);
  };

  const trimEntriesOf = async (
    table: EntryTable,
    isOver: RawBuilder<unknown>,
    limit: number,
  ): Promise<number> => {
    const { numAffectedRows } = await sql`
      delete from ${sql.table(table)} where ctid = any (array(
        select e.ctid from result_import i join ${sql.table(table)} e using (tenant_id, import_id)
        where i.tenant_id = ${tenant} and ${isOver} limit ${limit}
      ))`.execute(tx);
    return Number(numAffectedRows ?? 0n);
  };
  const trimEntries = async (isOver: RawBuilder<unknown>, limit: number): Promise<number> => {
    let gone = 0;
    for (const table of ENTRY_TABLES) gone += await trimEntriesOf(table, isOver, limit - gone);
    return gone;
  };
  const trimImports = async (isOver: RawBuilder<unknown>, limit: number): Promise<number> => {
    const { numAffectedRows } = await sql`
      delete from result_import where ctid = any (array(
        select i.ctid from result_import i where i.tenant_id = ${tenant} and ${isOver} limit ${limit}
      ))`.execute(tx);
    return Number(numAffectedRows ?? 0n);
  };

  return {
    begin: async (one, mapping) => {
      await tx
        .insertInto('result_import')
        .values({
          ...{ tenant_id: tenant, import_id: one.id, kind: one.kind, by_id: one.by },
          ...{ source: one.source, file_name: one.fileName, begun_at: one.begunAt },
          mapping: mapping && JSON.stringify(mapping),
          ...columns(one),
        })
        .execute();
    },
    find,
    hold: async (id) => {
      const row = await rows().selectAll().where('import_id', '=', id).forKeyShare().executeTakeFirst();
      return row ? resultImport(row) : null;
    },
    lock: async (id) => {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`results:${tenant}`}, 0))`.execute(tx);
      const row = await rows().selectAll().where('import_id', '=', id).forUpdate().executeTakeFirst();
      return row ? resultImport(row) : null;
    },
    list: async (by, most) => (await latest(by, most).selectAll().execute()).map(resultImport),
    mappings: async (by, most) => {
      const found = await latest(by, MAPPINGS_LOOKED_AT).select('mapping').execute();
      const mappings = found.flatMap((row) => rememberedMapping.safeParse(row.mapping).data ?? []);
      const byTitles = new Map(mappings.toReversed().map((one) => [one.titles.join('\t'), one]));
      return [...byTitles.values()].toReversed().slice(0, most);
    },
    addEntries: async (id, entries) => {
      if (entries.length === 0) return [];
      const given = JSON.stringify(entries);
      const { rows: taken } = await sql<{ place: number }>`
        with given as (
          select * from jsonb_to_recordset(${given}::jsonb) as g(
            place int, person uuid, metric text, "from" date, "to" date, value float8, cases int, currency text)
        ), added as (
          insert into result_entry (
            tenant_id, import_id, person_id, metric, period_from, period_to, place, value, cases, currency
          )
          select ${tenant}, ${id}, person, metric, "from", "to", place, value, cases, currency from given
          order by place
          on conflict do nothing
          returning place
        )
        select place from added
        union all
        select e.place from result_entry e join given g on e.place = g.place
        where e.tenant_id = ${tenant} and e.import_id = ${id}`.execute(tx);
      const places = new Set(taken.map(({ place }) => place));
      return entries.map(({ place }) => place).filter((place) => !places.has(place));
    },
    count: async (id) => {
      const { rows: found } = await sql<EntryCounts>`
        select count(*) filter (where r.person_id is null)::int as added,
          count(*) filter (where r.person_id is not null and not (${isSameNumber}))::int as changed,
          count(*) filter (where r.person_id is not null and ${isSameNumber})::int as same
        from result_entry e left join result r on ${isSameResult('r', 'e')}
        where e.tenant_id = ${tenant} and e.import_id = ${id}`.execute(tx);
      return found[0] ?? { added: 0, changed: 0, same: 0 };
    },
    apply: async (id) => {
      const same = await inParts(
        id,
        (isInPart) => sql`
          delete from result_entry e using result r
          where ${isInPart} and ${isSameResult('r', 'e')} and ${isSameNumber}`,
      );
      const changed = await inParts(
        id,
        (isInPart) => sql`
          update result_entry e set before_value = r.value, before_cases = r.cases,
            before_currency = r.currency, before_import = r.import_id
          from result r where ${isInPart} and ${isSameResult('r', 'e')}`,
      );
      const all = await inParts(
        id,
        (isInPart) => sql`
          insert into result (
            tenant_id, person_id, metric, period_from, period_to, value, cases, currency, import_id
          )
          select e.tenant_id, e.person_id, e.metric, e.period_from, e.period_to, e.value, e.cases, e.currency, e.import_id
          from result_entry e where ${isInPart}
          on conflict (tenant_id, person_id, metric, period_from, period_to) do update set
            value = excluded.value, cases = excluded.cases, currency = excluded.currency,
            import_id = excluded.import_id`,
      );
      return { added: all - changed, changed, same };
    },
    revert: async (id) => {
      // What came on top of it keeps standing, over what was there before.
      await inParts(
        id,
        (isInPart) => sql`
          update result_entry n set before_value = e.before_value, before_cases = e.before_cases,
            before_currency = e.before_currency, before_import = e.before_import
          from result_entry e where ${isInPart} and n.before_import = e.import_id and ${isSameResult('n', 'e')}`,
      );
      await inParts(
        id,
        (isInPart) => sql`
          update result r set value = e.before_value, cases = e.before_cases, currency = e.before_currency,
            import_id = e.before_import
          from result_entry e
          where ${isInPart} and r.import_id = e.import_id and ${isSameResult('r', 'e')} and e.before_value is not null`,
      );
      await inParts(
        id,
        (isInPart) => sql`
          delete from result r using result_entry e
          where ${isInPart} and r.import_id = e.import_id and ${isSameResult('r', 'e')} and e.before_value is null`,
      );
      await removeEntries(id);
    },
    touched: async (id) => {
      const found = await tx
        .selectFrom('result_entry')
        .select(['person_id', 'metric'])
        .distinct()
        .where('tenant_id', '=', tenant)
        .where('import_id', '=', id)
        .execute();
      return found.map((row) => ({ person: row.person_id, metric: row.metric }));
    },
    save: async (one) => {
      await tx
        .updateTable('result_import')
        .set(columns(one))
        .where('tenant_id', '=', tenant)
        .where('import_id', '=', one.id)
        .execute();
    },
    remove: async (id) => {
      await removeEntries(id);
      await tx
        .deleteFrom('result_import')
        .where('tenant_id', '=', tenant)
        .where('import_id', '=', id)
        .execute();
    },
    trimUnfinished: async (before, limit) => {
      const isOver = sql`i.state = 'reading' and i.begun_at < ${before}`;
      const rowsGone = await trimEntries(isOver, limit);
      return rowsGone === limit ? rowsGone : trimImports(isOver, limit);
    },
    trimEntries: (before, limit) => trimEntries(sql`i.done_at < ${before}`, limit),
    trim: (before, limit) => trimImports(sql`i.done_at < ${before}`, limit),
  };
};
