import { sql } from 'kysely';
import type { RawBuilder, Selectable, Transaction } from 'kysely';
import { dealStatement } from '../../shared/domain/deal-statement.ts';
import type { DealStatement } from '../../shared/domain/deal-statement.ts';
import type { DealId, PersonId, ResultImportId, TenantId } from '../../shared/domain/ids.ts';
import type { DealImportStore } from '../use-cases/deal/deal-import-store.ts';
import type { DealSourceChange } from '../use-cases/deal/deal-source.ts';
import { storedDeal } from './deal-store.ts';
import type { Tables } from './tables.ts';

type DealRow = Selectable<Tables['deal']>;
type EntryRow = Pick<Selectable<Tables['deal_entry']>, 'place' | 'rep_id' | 'deal_key' | 'said'>;

/** What a system said of a deal, as it is stored. */
export const storedStatement = (stored: object | null): DealStatement | null =>
  stored === null ? null : dealStatement.parse(stored);

const change = (row: EntryRow): DealSourceChange => ({
  place: row.place,
  rep: row.rep_id,
  key: row.deal_key,
  said: storedStatement(row.said),
});

/** The rows of an import, and the deals that they are about. */
export const dealImportReading = (
  tx: Transaction<Tables>,
  tenant: TenantId,
): Omit<DealImportStore, 'put' | 'removeIdle' | 'undoable' | 'undo'> => {
  const isOf = (id: ResultImportId): RawBuilder<unknown> =>
    sql`e.tenant_id = ${tenant} and e.import_id = ${id}`;
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
        ...{ place, deal: storedDeal(row), said: storedStatement(said), isRemoved: row.removed_at !== null },
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
  };
};
