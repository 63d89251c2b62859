import { sql } from 'kysely';
import type { RawBuilder, Selectable, Transaction } from 'kysely';
import { dealStatement, hasId } from '../../shared/domain/deal-statement.ts';
import type { DealStatement } from '../../shared/domain/deal-statement.ts';
import type { DealId, PersonId, ResultImportId, TenantId } from '../../shared/domain/ids.ts';
import type { DealImportStore } from '../use-cases/deal/deal-import-store.ts';
import type { DealSourceChange, DealSourceName } from '../use-cases/deal/deal-source.ts';
import { storedDeal } from './deal-store.ts';
import type { Tables } from './tables.ts';

type DealRow = Selectable<Tables['deal']>;
/** A deal that a row is about, and what the system said of it last. */
type FoundRow = { place: number; id: DealId; said: object | null };
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
  /** Deals by their name among their owner's, of those that the system doesn't know by what it says now. */
  const foundByName = async (
    source: DealSourceName,
    changes: readonly DealSourceChange[],
  ): Promise<readonly FoundRow[]> => {
    const asked = changes.flatMap(({ place, rep, key, said }) =>
      said === null
        ? []
        : [{ place, rep, key, name: said.name, customer: said.customer, state: said.state ?? 'open' }],
    );
    if (asked.length === 0) return [];
    const { rows } = await sql<FoundRow>`
      with asked as (
        select place, rep, key, lower(name) as name, lower(customer) as customer, state
        from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
          as a (place int, rep uuid, key text, name text, customer text, state text)
      ), named as materialized (
        select d.deal_id as id, d.rep_id, lower(d.name) as name, lower(d.customer) as customer, d.state
        from deal d
        where d.tenant_id = ${tenant} and d.rep_id = any (${[...new Set(asked.map(({ rep }) => rep))]})
          and d.removed_at is null and lower(d.name) = any (select name from asked)
      ), found as (
        select a.place, d.id, o.said from asked a join named d on d.rep_id = a.rep and d.name = a.name and d.state = a.state
        left join lateral (
          select l.said, l.deal_key as key
          from (select * from deal_origin l where l.tenant_id = ${tenant} and l.deal_id = d.id offset 0) l
          where l.source = ${source}
        ) o on true
        where coalesce(d.customer = a.customer, true) and left(o.key, 3) is distinct from left(a.key, 3)
      )
      select place, (array_agg(id))[1] as id, (array_agg(said))[1] as said
      from found group by place having count(*) = 1`.execute(tx);
    return rows;
  };
  return {
    addEntries: async (id, entries) => {
      if (entries.length === 0) return [];
      const already = await tx
        .selectFrom('deal_entry')
        .select(['deal_key', 'place'])
        .where('tenant_id', '=', tenant)
        .where('import_id', '=', id)
        .where(sql<boolean>`deal_key = any (${entries.map(({ key }) => key).filter(hasId)})`)
        .execute();
      const placeOf = new Map(already.map((row) => [row.deal_key, row.place]));
      // Of an id that stands under two owners the first counts, as of one that stands twice.
      const once = entries.filter(({ key, place }) => {
        const first = hasId(key) ? (placeOf.get(key) ?? place) : place;
        if (hasId(key)) placeOf.set(key, first);
        return first === place;
      });
      await sql`
        insert into deal_entry (tenant_id, import_id, rep_id, deal_key, place, said)
        select ${tenant}, ${id}, rep, key, place, said
        from jsonb_to_recordset(${JSON.stringify(once)}::jsonb) as g (place int, rep uuid, key text, said jsonb)
        order by place
        on conflict do nothing`.execute(tx);
      const { rows: taken } = await sql<{ place: number }>`
        select e.place from deal_entry e
        where ${isOf(id)} and e.place = any (${once.map(({ place }) => place)})`.execute(tx);
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
    openAfter: async (source, reps, after, most) => {
      const { rows } = await sql<{ id: DealId; rep: PersonId; key: string }>`
        select d.deal_id as id, o.rep_id as rep, o.deal_key as key
        from deal d join deal_origin o on o.tenant_id = d.tenant_id and o.deal_id = d.deal_id
        where d.tenant_id = ${tenant} and d.rep_id = any (${[...reps]}) and d.state = 'open' and o.source = ${source}
          and (${source}::text <> 'file' or not exists (
            select from deal_origin k where k.tenant_id = d.tenant_id and k.deal_id = d.deal_id and k.source <> 'file'))
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
    known: async (source, changes, { reach, isToChange }) => {
      if (changes.length === 0) return [];
      const isWithinReach = reach === null ? sql`true` : sql`o.rep_id = any (${[...reach]})`;
      // Each row by its index, and a deal's few origins before its source: statistics know nothing of rows that have just come.
      const byKey = await sql<FoundRow>`
        select distinct on (a.place) a.place, o.deal_id as id, o.said
        from jsonb_to_recordset(${JSON.stringify(changes.map(({ place, rep, key }) => ({ place, rep, key })))}::jsonb)
          as a (place int, rep uuid, key text)
        cross join lateral (
          select * from deal_origin o
          where o.tenant_id = ${tenant} and o.source = ${source} and o.deal_key = a.key offset 0
        ) o
        join deal d on d.tenant_id = ${tenant} and d.deal_id = o.deal_id
        where o.rep_id = a.rep or (a.key like 'id:%' and d.removed_at is null and ${isWithinReach})
        order by a.place, (o.rep_id = a.rep) desc, (d.gone_on is null) desc, o.deal_id`.execute(tx);
      const places = new Set(byKey.rows.map(({ place }) => place));
      const byName = await foundByName(
        source,
        changes.filter(({ place }) => !places.has(place)),
      );
      const found = [
        ...byKey.rows.map((row) => ({ ...row, is_by_key: true })),
        ...byName.map((row) => ({ ...row, is_by_key: false })),
      ];
      if (found.length === 0) return [];
      const { rows } = await sql<DealRow & FoundRow & { is_by_key: boolean }>`
        select d.*, f.place, f.said, f.is_by_key
        from jsonb_to_recordset(${JSON.stringify(found)}::jsonb) as f (place int, id uuid, said jsonb, is_by_key boolean)
        join deal d on d.tenant_id = ${tenant} and d.deal_id = f.id
        order by d.deal_id ${isToChange ? sql`for update of d` : sql``}`.execute(tx);
      return rows.map(({ place, said, is_by_key: isByKey, ...row }) => ({
        ...{ place, deal: storedDeal(row), said: storedStatement(said), isByKey },
        isRemoved: row.removed_at !== null,
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
