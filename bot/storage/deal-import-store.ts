import { sql } from 'kysely';
import type { RawBuilder, Selectable, Transaction } from 'kysely';
import { changedParts } from '../../shared/domain/deal-change.ts';
import { dealRecord, isSameRecord, recordOf, withRecord } from '../../shared/domain/deal-record.ts';
import type { DealRecord } from '../../shared/domain/deal-record.ts';
import { dealStatement } from '../../shared/domain/deal-statement.ts';
import type { DealId, PersonId, ResultImportId, TenantId } from '../../shared/domain/ids.ts';
import type { DealEffect, DealImportStore } from '../use-cases/deal/deal-import-store.ts';
import type { DealSourceChange } from '../use-cases/deal/deal-source.ts';
import { dealRow, storedDeal } from './deal-store.ts';
import type { Tables } from './tables.ts';

type DealRow = Selectable<Tables['deal']>;
type EntryRow = Pick<Selectable<Tables['deal_entry']>, 'place' | 'rep_id' | 'deal_key' | 'said'>;

const statement = (stored: object | null) => (stored === null ? null : dealStatement.parse(stored));
const record = (stored: object | null): DealRecord | null =>
  stored === null ? null : dealRecord.parse(stored);

const change = (row: EntryRow): DealSourceChange => ({
  place: row.place,
  rep: row.rep_id,
  key: row.deal_key,
  said: statement(row.said),
});

/** Where people have written something about a deal. */
const WRITTEN_ABOUT = [
  ...['session_deal', 'deal_person', 'deal_conclusion', 'deal_review', 'deal_change', 'priority_deal'],
  ...['decision', 'customer_meeting', 'forecast_word'],
];

const isWrittenAbout = sql.join(
  WRITTEN_ABOUT.map(
    (table) =>
      sql`exists (select from ${sql.table(table)} w where w.tenant_id = e.tenant_id and w.deal_id = e.deal_id)`,
  ),
  sql` or `,
);

/** The columns of a deal that an import may change. */
const CHANGED = [
  ...['name', 'customer', 'value', 'closes_on', 'created_on', 'stage', 'last_activity_on', 'slips'],
  ...['slipped_from', 'gone_on', 'state', 'ended_on'],
];
const asExcluded = sql.join(CHANGED.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`));

export const dealImportStore = (tx: Transaction<Tables>, tenant: TenantId): DealImportStore => {
  const isOf = (id: ResultImportId): RawBuilder<unknown> =>
    sql`e.tenant_id = ${tenant} and e.import_id = ${id}`;
  const storeDeals = async (rows: readonly object[]): Promise<void> => {
    if (rows.length === 0) return;
    await sql`
      insert into deal select * from jsonb_populate_recordset(null::deal, ${JSON.stringify(rows)}::jsonb)
      on conflict (tenant_id, deal_id) do update set ${asExcluded}, version = deal.version + 1`.execute(tx);
  };
  /** A part that a system has changed was changed by nobody here. */
  const forgetWhoChanged = async (effects: readonly DealEffect[]): Promise<void> => {
    const parts = effects.flatMap(({ deal, before, after }) =>
      before === null
        ? []
        : changedParts(withRecord(deal, before), withRecord(deal, after)).map((part) => ({
            deal: deal.id,
            part,
          })),
    );
    if (parts.length === 0) return;
    await sql`
      delete from deal_change c
      using jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) as g (deal uuid, part text)
      where c.tenant_id = ${tenant} and c.deal_id = g.deal and c.part = g.part`.execute(tx);
  };
  return {
    addEntries: async (id, entries) => {
      if (entries.length === 0) return [];
      const { rows: taken } = await sql<{ place: number }>`
        with given as (
          select * from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
            as g (place int, rep uuid, key text, said jsonb)
        ), added as (
          insert into deal_entry (tenant_id, import_id, rep_id, deal_key, place, said)
          select ${tenant}, ${id}, rep, key, place, said from given order by place
          on conflict do nothing returning place
        )
        select place from added
        union all
        select e.place from deal_entry e join given g on e.place = g.place where ${isOf(id)}`.execute(tx);
      const places = new Set(taken.map(({ place }) => place));
      return entries.map(({ place }) => place).filter((place) => !places.has(place));
    },
    entriesFrom: async (id, place, most) => {
      const rows = await tx
        .selectFrom('deal_entry')
        .select(['place', 'rep_id', 'deal_key', 'said'])
        .where('tenant_id', '=', tenant)
        .where('import_id', '=', id)
        .where('place', '>=', place)
        .where('said', 'is not', null)
        .orderBy('place')
        .limit(most)
        .execute();
      return rows.map(change);
    },
    repsIn: async (id) => {
      const { rows } = await sql<{ rep: PersonId }>`
        select distinct e.rep_id as rep from deal_entry e where ${isOf(id)} order by rep`.execute(tx);
      return rows.map(({ rep }) => rep);
    },
    openAfter: async (reps, after, most) => {
      const { rows } = await sql<{ id: DealId; rep: PersonId; key: string }>`
        select d.deal_id as id, o.rep_id as rep, o.deal_key as key
        from deal d join deal_origin o on o.tenant_id = d.tenant_id and o.deal_id = d.deal_id
        where d.tenant_id = ${tenant} and d.rep_id = any (${[...reps]}) and d.state = 'open'
          and d.removed_at is null and d.gone_on is null and (${after}::uuid is null or d.deal_id > ${after}::uuid)
        order by d.deal_id limit ${most}`.execute(tx);
      return rows;
    },
    without: async (id, deals) => {
      // Row by row, by the primary key: a join would be planned by statistics that know nothing of rows that have just come.
      const { rows } = await sql<{ id: DealId }>`
        select g.id from jsonb_to_recordset(${JSON.stringify(deals)}::jsonb) as g (id uuid, rep uuid, key text)
        left join lateral (
          select true as found from deal_entry e
          where ${isOf(id)} and e.rep_id = g.rep and e.deal_key = g.key limit 1
        ) e on true
        where e.found is null`.execute(tx);
      const gone = new Set(rows.map((row) => row.id));
      return deals.filter((deal) => gone.has(deal.id));
    },
    known: async (changes, isToChange) => {
      if (changes.length === 0) return [];
      const asked = changes.map(({ place, rep, key, said }) => ({
        ...{ place, rep, key, name: said?.name ?? null, state: said?.state ?? 'open' },
      }));
      const reps = [...new Set(changes.map(({ rep }) => rep))];
      const { rows } = await sql<DealRow & { place: number; said: object | null }>`
        with asked as (
          select * from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
            as a (place int, rep uuid, key text, name text, state text)
        ), by_key as (
          select a.place, o.deal_id, o.said from asked a
          join deal_origin o on o.tenant_id = ${tenant} and o.rep_id = a.rep and o.deal_key = a.key
        ), written as materialized (
          select d.deal_id, d.rep_id, lower(d.name) as name, d.state, o.said, o.deal_id is null as is_unknown
          from deal d left join deal_origin o on o.tenant_id = d.tenant_id and o.deal_id = d.deal_id
          where d.tenant_id = ${tenant} and d.rep_id = any (${reps}) and d.removed_at is null
            and (o.deal_id is null or o.deal_key like 'name:%')
        ), by_name as (
          select a.place, (array_agg(w.deal_id))[1] as deal_id, (array_agg(w.said))[1] as said
          from asked a join written w on w.rep_id = a.rep and w.name = lower(a.name) and w.state = a.state
          where (w.is_unknown or a.key like 'id:%') and a.place not in (select place from by_key)
          group by a.place having count(*) = 1
        ), found as (select * from by_key union all select * from by_name)
        select d.*, f.place, f.said from found f
        join deal d on d.tenant_id = ${tenant} and d.deal_id = f.deal_id
        order by d.deal_id ${isToChange ? sql`for update of d` : sql``}`.execute(tx);
      return rows.map(({ place, said, ...row }) => ({
        ...{ place, deal: storedDeal(row), said: statement(said), isRemoved: row.removed_at !== null },
      }));
    },
    openCounts: async (reps) => {
      const rows = await tx
        .selectFrom('deal')
        .select(({ fn }) => ['rep_id', fn.countAll<number>().as('count')])
        .where('tenant_id', '=', tenant)
        .where('removed_at', 'is', null)
        .where('state', '=', 'open')
        .where((eb) => eb('rep_id', '=', eb.fn.any(eb.val([...reps]))))
        .groupBy('rep_id')
        .execute();
      return new Map(rows.map(({ rep_id: rep, count }) => [rep, count]));
    },
    put: async (id, effects) => {
      if (effects.length === 0) return;
      await storeDeals(
        effects
          .filter(({ before, after }) => before === null || !isSameRecord(before, after))
          .map(({ deal }) => dealRow(tenant, deal)),
      );
      await forgetWhoChanged(effects);
      const given = JSON.stringify(
        effects.map(({ deal, saidBefore, ...effect }) => ({
          ...effect,
          ...{ deal: deal.id, said_before: saidBefore },
        })),
      );
      const rows = sql`jsonb_to_recordset(${given}::jsonb)
        as g (place int, rep uuid, key text, said jsonb, deal uuid, said_before jsonb, before jsonb, after jsonb)`;
      await sql`
        insert into deal_origin (tenant_id, deal_id, rep_id, deal_key, said)
        select ${tenant}, deal, rep, key, said from ${rows} where said is not null
        on conflict (tenant_id, deal_id) do update set deal_key = excluded.deal_key, said = excluded.said`.execute(
        tx,
      );
      await sql`
        insert into deal_entry (
          tenant_id, import_id, rep_id, deal_key, place, said, deal_id, said_before, before, after
        )
        select ${tenant}, ${id}, rep, key, place, said, deal, said_before, before, after from ${rows}
        on conflict (tenant_id, import_id, rep_id, deal_key) do update set deal_id = excluded.deal_id,
          said_before = excluded.said_before, before = excluded.before, after = excluded.after`.execute(tx);
    },
    removeIdle: async (id) => {
      await sql`delete from deal_entry e where ${isOf(id)} and e.deal_id is null`.execute(tx);
    },
    undoable: async (id, most) => {
      const { rows } = await sql<
        DealRow & {
          is_last_said: boolean;
          said_before: object | null;
          before: object | null;
          after: object;
          next_import: ResultImportId | null;
          next_before: object | null;
          is_written_about: boolean;
        }
      >`
        select d.*, coalesce(o.said = e.said, false) as is_last_said, e.said_before, e.before, e.after,
          n.import_id as next_import, n.before as next_before, (${isWrittenAbout}) as is_written_about
        from (
          select * from deal_entry e where ${isOf(id)} and e.deal_id is not null order by place limit ${most}
        ) e join result_import i using (tenant_id, import_id)
        join deal d on d.tenant_id = e.tenant_id and d.deal_id = e.deal_id
        left join deal_origin o on o.tenant_id = e.tenant_id and o.deal_id = e.deal_id
        left join lateral (
          select l.import_id, l.before
          -- The deal's few rows first, whatever the statistics say.
          from (select * from deal_entry l where l.tenant_id = e.tenant_id and l.deal_id = e.deal_id offset 0) l
          join result_import li using (tenant_id, import_id)
          where (li.done_at, l.import_id) > (i.done_at, e.import_id)
          order by li.done_at, l.import_id limit 1
        ) n on true
        order by d.deal_id for update of d`.execute(tx);
      return rows.map((row) => ({
        deal: storedDeal(row),
        isLastSaid: row.is_last_said,
        saidBefore: statement(row.said_before),
        before: record(row.before),
        after: dealRecord.parse(row.after),
        next: row.next_import && { import: row.next_import, before: record(row.next_before) },
        isWrittenAbout: row.is_written_about,
      }));
    },
    undo: async (id, effects, now) => {
      await storeDeals(
        effects.flatMap(({ deal, becomes }) =>
          becomes !== null && !isSameRecord(recordOf(deal), recordOf(becomes))
            ? [dealRow(tenant, becomes)]
            : [],
        ),
      );
      const ids = effects.map(({ deal }) => deal.id);
      const given = JSON.stringify(
        effects.map(({ deal, isLastSaid, saidBefore, becomes, next, isNew }) => ({
          ...{ deal: deal.id, is_last_said: isLastSaid, said_before: saidBefore, is_taken: becomes === null },
          ...{ is_new: isNew, next: next?.import ?? null, next_before: next?.before ?? null },
        })),
      );
      const rows = sql`jsonb_to_recordset(${given}::jsonb) as g (
        deal uuid, is_last_said boolean, said_before jsonb, is_taken boolean, is_new boolean, next uuid, next_before jsonb
      )`;
      await sql`
        update deal d set removed_at = ${now}, version = d.version + 1 from ${rows}
        where d.tenant_id = ${tenant} and d.deal_id = g.deal and g.is_taken and d.removed_at is null`.execute(
        tx,
      );
      await sql`
        delete from deal_origin o using ${rows}
        where o.tenant_id = ${tenant} and o.deal_id = g.deal and g.next is null
          and (g.is_new or (g.is_last_said and g.said_before is null))`.execute(tx);
      await sql`
        update deal_origin o set said = g.said_before from ${rows}
        where o.tenant_id = ${tenant} and o.deal_id = g.deal and g.is_last_said and g.said_before is not null`.execute(
        tx,
      );
      await sql`
        update deal_entry n set before = g.next_before,
          said_before = case when n.said_before = e.said then e.said_before else n.said_before end
        from ${rows}, deal_entry e
        where g.next is not null and ${isOf(id)} and e.deal_id = g.deal
          and n.tenant_id = ${tenant} and n.import_id = g.next and n.deal_id = g.deal`.execute(tx);
      await sql`delete from deal_entry e where ${isOf(id)} and e.deal_id = any (${ids})`.execute(tx);
    },
  };
};
