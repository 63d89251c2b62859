import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { dealRecord, isSameRecord, recordOf } from '../../shared/domain/deal-record.ts';
import type { DealRecord } from '../../shared/domain/deal-record.ts';
import { isSameStatement } from '../../shared/domain/deal-statement.ts';
import type { DealId, PersonId, ResultImportId, TenantId } from '../../shared/domain/ids.ts';
import type { DealImportStore, LaterEffect } from '../use-cases/deal/deal-import-store.ts';
import { dealSourceNamed } from '../use-cases/deal/deal-source.ts';
import { storeDeals, storedRecord } from './deal-import-putting.ts';
import { storedStatement } from './deal-import-reading.ts';
import { storedDeal } from './deal-store.ts';
import type { Tables } from './tables.ts';

const record = (stored: object | null, rep: PersonId): DealRecord | null =>
  stored === null ? null : dealRecord.parse({ ...stored, rep });

/** Where people have written something about a deal. */
const WRITTEN_ABOUT = [
  ...['session_deal', 'deal_person', 'deal_conclusion', 'deal_review', 'deal_change', 'priority_deal'],
  ...['decision', 'customer_meeting', 'forecast_word'],
];

/**
 * What an import has done to deals, and its undoing. Deals are asked for by their ids in a list: statistics know nothing of rows that have just
 * come, and a join could be planned to go through all of them for each.
 */
export const dealImportUndoing = (
  tx: Transaction<Tables>,
  tenant: TenantId,
): Pick<DealImportStore, 'undoable' | 'undo'> => {
  const writtenAbout = async (ids: readonly DealId[]): Promise<ReadonlySet<DealId>> => {
    if (ids.length === 0) return new Set();
    const { rows } = await sql<{ id: DealId }>`${sql.join(
      WRITTEN_ABOUT.map(
        (table) =>
          sql`select deal_id as id from ${sql.table(table)} where tenant_id = ${tenant} and deal_id = any (${ids})`,
      ),
      sql` union `,
    )}`.execute(tx);
    return new Set(rows.map(({ id }) => id));
  };
  /** What later imports did to those deals, the earliest first. */
  const laterThan = async (
    id: ResultImportId,
    ids: readonly DealId[],
  ): Promise<ReadonlyMap<DealId, readonly LaterEffect[]>> => {
    const imports = tx.selectFrom('result_import').where('tenant_id', '=', tenant);
    const rows = await tx
      .selectFrom('deal_entry as e')
      .innerJoin(imports.selectAll().as('i'), 'i.import_id', 'e.import_id')
      .select(['e.import_id', 'e.deal_id', 'e.rep_id', 'e.deal_key', 'e.place', 'e.before', 'e.said_before'])
      .select(['e.was_rep_id', 'i.source', 'i.file_name'])
      .where('e.tenant_id', '=', tenant)
      .where(sql<boolean>`e.deal_id = any (${ids})`)
      .where(
        sql<boolean>`(i.done_at, i.import_id) > (
          select done_at, import_id from result_import where tenant_id = ${tenant} and import_id = ${id})`,
      )
      .orderBy('i.done_at')
      .orderBy('i.import_id')
      .execute();
    const byDeal = new Map<DealId, LaterEffect[]>();
    for (const row of rows) {
      if (row.deal_id === null) continue;
      const effects = byDeal.get(row.deal_id) ?? [];
      byDeal.set(row.deal_id, effects);
      effects.push({
        ...{ import: row.import_id, rep: row.rep_id, key: row.deal_key, place: row.place },
        source: dealSourceNamed({ source: row.source, fileName: row.file_name }),
        before: record(row.before, row.was_rep_id ?? row.rep_id),
        saidBefore: storedStatement(row.said_before),
      });
    }
    return byDeal;
  };
  return {
    undoable: async (id, source, most) => {
      const entries = await tx
        .selectFrom('deal_entry')
        .selectAll()
        .where('tenant_id', '=', tenant)
        .where('import_id', '=', id)
        .where('deal_id', 'is not', null)
        .orderBy('place')
        .limit(most)
        .execute();
      const ids = entries.flatMap(({ deal_id: deal }) => deal ?? []);
      if (ids.length === 0) return [];
      const isOneOf = sql<boolean>`deal_id = any (${ids})`;
      const deals = await tx
        .selectFrom('deal')
        .selectAll()
        .where('tenant_id', '=', tenant)
        .where(isOneOf)
        .orderBy('deal_id')
        .forUpdate()
        .execute();
      const origins = await tx
        .selectFrom('deal_origin')
        .select(['deal_id', 'said', 'deal_key'])
        .where('tenant_id', '=', tenant)
        .where(isOneOf)
        .where('source', '=', source)
        .execute();
      const originOf = new Map(origins.map((one) => [one.deal_id, one]));
      const dealOf = new Map(deals.map((one) => [one.deal_id, storedDeal(one)]));
      const later = await laterThan(id, ids);
      const written = await writtenAbout(
        entries.flatMap(({ deal_id: deal, before }) => (deal !== null && before === null ? [deal] : [])),
      );
      return entries.flatMap((row) => {
        const deal = row.deal_id && dealOf.get(row.deal_id);
        if (!deal) return [];
        const origin = originOf.get(deal.id);
        const [said, lastSaid] = [storedStatement(row.said), storedStatement(origin?.said ?? null)];
        const [next = null, ...others] = later.get(deal.id) ?? [];
        return [
          {
            ...{ deal, said, saidBefore: storedStatement(row.said_before) },
            key: origin?.deal_key ?? row.deal_key,
            isLastSaid: said !== null && lastSaid !== null && isSameStatement(said, lastSaid),
            before: record(row.before, row.was_rep_id ?? row.rep_id),
            after: dealRecord.parse({ ...row.after, rep: row.rep_id }),
            next,
            nextSaid: (next ? [next, ...others] : []).find((one) => one.source === source) ?? null,
            isWrittenAbout: written.has(deal.id),
          },
        ];
      });
    },
    undo: async (id, source, effects, now) => {
      const changed = effects.flatMap(({ deal, becomes }) =>
        becomes !== null && !isSameRecord(recordOf(deal), recordOf(becomes)) ? [{ deal, becomes }] : [],
      );
      await storeDeals(
        tx,
        tenant,
        changed.map(({ becomes }) => becomes),
        changed.flatMap(({ deal, becomes }) => (deal.rep === becomes.rep ? [] : [becomes])),
      );
      const taken = effects.flatMap(({ deal, becomes }) => (becomes === null ? [deal.id] : []));
      await sql`
        update deal set removed_at = ${now}, version = version + 1
        where tenant_id = ${tenant} and deal_id = any (${taken}) and removed_at is null`.execute(tx);
      const unsaid = effects.flatMap(({ deal, isLastSaid, saidBefore, nextSaid, isNew }) =>
        nextSaid === null && (isNew || (isLastSaid && saidBefore === null)) ? [deal.id] : [],
      );
      await sql`
        delete from deal_origin
        where tenant_id = ${tenant} and deal_id = any (${unsaid}) and source = ${source}`.execute(tx);
      const said = effects.flatMap(({ deal, becomes, key, isLastSaid, saidBefore }) =>
        isLastSaid && saidBefore !== null
          ? [{ deal: deal.id, rep: (becomes ?? deal).rep, key, said: saidBefore }]
          : [],
      );
      await sql`
        insert into deal_origin (tenant_id, deal_id, source, rep_id, deal_key, said)
        select ${tenant}, deal, ${source}, rep, key, said
        from jsonb_to_recordset(${JSON.stringify(said)}::jsonb) as g (deal uuid, rep uuid, key text, said jsonb)
        on conflict (tenant_id, deal_id, source) do update set said = excluded.said`.execute(tx);
      const later = effects.flatMap(({ next, nextSaid, said: gone, saidBefore }) => {
        const isOnTop = gone !== null && nextSaid?.saidBefore && isSameStatement(gone, nextSaid.saidBefore);
        const repeated = isOnTop ? { ...nextSaid, saidBefore } : nextSaid;
        if (next === null || repeated?.import !== next.import) return [next, repeated];
        return [{ ...next, saidBefore: repeated.saidBefore }];
      });
      const rows = later.flatMap((one) =>
        one === null
          ? []
          : [
              {
                ...{ import: one.import, rep: one.rep, key: one.key, place: one.place },
                ...{ before: storedRecord(one.before), said_before: one.saidBefore },
                was_rep: one.before === null || one.before.rep === one.rep ? null : one.before.rep,
              },
            ],
      );
      await sql`
        insert into deal_entry (tenant_id, import_id, rep_id, deal_key, place, before, said_before, was_rep_id)
        select ${tenant}, import, rep, key, place, before, said_before, was_rep
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as g (import uuid, rep uuid, key text, place int, before jsonb, said_before jsonb, was_rep uuid)
        on conflict (tenant_id, import_id, rep_id, deal_key) do update set before = excluded.before,
          said_before = excluded.said_before, was_rep_id = excluded.was_rep_id`.execute(tx);
      await sql`
        delete from deal_entry where tenant_id = ${tenant} and import_id = ${id}
          and deal_id = any (${effects.map(({ deal }) => deal.id)})`.execute(tx);
    },
  };
};
