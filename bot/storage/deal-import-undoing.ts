import { sql } from 'kysely';
import type { RawBuilder, Selectable, Transaction } from 'kysely';
import { dealRecord, isSameRecord, recordOf } from '../../shared/domain/deal-record.ts';
import type { DealRecord } from '../../shared/domain/deal-record.ts';
import type { ResultImportId, TenantId } from '../../shared/domain/ids.ts';
import type { DealImportStore } from '../use-cases/deal/deal-import-store.ts';
import { storeDeals } from './deal-import-putting.ts';
import { storedStatement } from './deal-import-reading.ts';
import { dealRow, storedDeal } from './deal-store.ts';
import type { Tables } from './tables.ts';

type DealRow = Selectable<Tables['deal']>;

const record = (stored: object | null): DealRecord | null =>
  stored === null ? null : dealRecord.parse(stored);

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
/** What an import has done to deals, and its undoing. */
export const dealImportUndoing = (
  tx: Transaction<Tables>,
  tenant: TenantId,
): Pick<DealImportStore, 'undoable' | 'undo'> => {
  const isOf = (id: ResultImportId): RawBuilder<unknown> =>
    sql`e.tenant_id = ${tenant} and e.import_id = ${id}`;
  return {
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
        saidBefore: storedStatement(row.said_before),
        before: record(row.before),
        after: dealRecord.parse(row.after),
        next: row.next_import && { import: row.next_import, before: record(row.next_before) },
        isWrittenAbout: row.is_written_about,
      }));
    },
    undo: async (id, effects, now) => {
      await storeDeals(
        tx,
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
