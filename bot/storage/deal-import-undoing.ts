import { sql } from 'kysely';
import type { RawBuilder, Selectable, Transaction } from 'kysely';
import { dealRecord, isSameRecord, recordOf } from '../../shared/domain/deal-record.ts';
import type { DealRecord } from '../../shared/domain/deal-record.ts';
import type { PersonId, ResultImportId, TenantId } from '../../shared/domain/ids.ts';
import type { DealImportStore } from '../use-cases/deal/deal-import-store.ts';
import { storeDeals, storedRecord } from './deal-import-putting.ts';
import { storedStatement } from './deal-import-reading.ts';
import { storedDeal } from './deal-store.ts';
import type { Tables } from './tables.ts';

type DealRow = Selectable<Tables['deal']>;

const record = (stored: object | null, rep: PersonId): DealRecord | null =>
  stored === null ? null : dealRecord.parse({ ...stored, rep });

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

/** Whose word an import brought: see `dealSourceNamed`. */
const sourceOf = (table: string): RawBuilder<unknown> =>
  sql`case ${sql.ref(`${table}.source`)} when 'file' then 'file' else 'key:' || lower(${sql.ref(`${table}.file_name`)}) end`;

/** What an import has done to deals, and its undoing. */
export const dealImportUndoing = (
  tx: Transaction<Tables>,
  tenant: TenantId,
): Pick<DealImportStore, 'undoable' | 'undo'> => {
  const isOf = (id: ResultImportId): RawBuilder<unknown> =>
    sql`e.tenant_id = ${tenant} and e.import_id = ${id}`;
  return {
    undoable: async (id, source, most) => {
      const later = sql`
        -- The deal's few rows first, whatever the statistics say.
        from (select * from deal_entry l where l.tenant_id = e.tenant_id and l.deal_id = e.deal_id offset 0) l
        join result_import li using (tenant_id, import_id)
        where (li.done_at, l.import_id) > (i.done_at, e.import_id)`;
      const { rows } = await sql<
        DealRow & {
          is_last_said: boolean;
          said_before: object | null;
          before: object | null;
          after: object;
          was_rep: PersonId;
          became_rep: PersonId;
          next_import: ResultImportId | null;
          next_before: object | null;
          next_was_rep: PersonId;
          next_said: ResultImportId | null;
          is_written_about: boolean;
        }
      >`
        select d.*, coalesce(o.said = e.said, false) as is_last_said, e.said_before, e.before, e.after,
          e.rep_id as became_rep, coalesce(e.was_rep_id, e.rep_id) as was_rep,
          n.import_id as next_import, n.before as next_before, coalesce(n.was_rep_id, n.rep_id) as next_was_rep,
          s.import_id as next_said, (${isWrittenAbout}) as is_written_about
        from (
          select * from deal_entry e where ${isOf(id)} and e.deal_id is not null order by place limit ${most}
        ) e join result_import i using (tenant_id, import_id)
        join deal d on d.tenant_id = e.tenant_id and d.deal_id = e.deal_id
        left join deal_origin o on o.tenant_id = e.tenant_id and o.deal_id = e.deal_id and o.source = ${source}
        left join lateral (
          select l.import_id, l.before, l.rep_id, l.was_rep_id ${later} order by li.done_at, l.import_id limit 1
        ) n on true
        left join lateral (
          select l.import_id ${later} and ${sourceOf('li')} = ${source} order by li.done_at, l.import_id limit 1
        ) s on true
        order by d.deal_id for update of d`.execute(tx);
      return rows.map((row) => ({
        deal: storedDeal(row),
        isLastSaid: row.is_last_said,
        saidBefore: storedStatement(row.said_before),
        before: record(row.before, row.was_rep),
        after: dealRecord.parse({ ...row.after, rep: row.became_rep }),
        next: row.next_import && {
          ...{ import: row.next_import, before: record(row.next_before, row.next_was_rep) },
        },
        nextSaid: row.next_said,
        isWrittenAbout: row.is_written_about,
      }));
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
      const ids = effects.map(({ deal }) => deal.id);
      const given = JSON.stringify(
        effects.map(({ deal, isLastSaid, saidBefore, becomes, next, nextSaid, isNew }) => ({
          ...{ deal: deal.id, is_last_said: isLastSaid, said_before: saidBefore, is_taken: becomes === null },
          ...{ is_new: isNew, next: next?.import ?? null, next_before: storedRecord(next?.before ?? null) },
          ...{ next_was_rep: next?.before?.rep ?? null, next_said: nextSaid },
        })),
      );
      const rows = sql`jsonb_to_recordset(${given}::jsonb) as g (
        deal uuid, is_last_said boolean, said_before jsonb, is_taken boolean, is_new boolean, next uuid, next_before jsonb,
        next_was_rep uuid, next_said uuid
      )`;
      const isOrigin = sql`o.tenant_id = ${tenant} and o.deal_id = g.deal and o.source = ${source}`;
      await sql`
        update deal d set removed_at = ${now}, version = d.version + 1 from ${rows}
        where d.tenant_id = ${tenant} and d.deal_id = g.deal and g.is_taken and d.removed_at is null`.execute(
        tx,
      );
      await sql`
        delete from deal_origin o using ${rows}
        where ${isOrigin} and g.next_said is null
          and (g.is_new or (g.is_last_said and g.said_before is null))`.execute(tx);
      await sql`
        update deal_origin o set said = g.said_before from ${rows}
        where ${isOrigin} and g.is_last_said and g.said_before is not null`.execute(tx);
      await sql`
        update deal_entry n set before = g.next_before, was_rep_id = nullif(g.next_was_rep, n.rep_id)
        from ${rows}
        where g.next is not null and n.tenant_id = ${tenant} and n.import_id = g.next and n.deal_id = g.deal`.execute(
        tx,
      );
      await sql`
        update deal_entry n set said_before = e.said_before
        from ${rows}, deal_entry e
        where g.next_said is not null and ${isOf(id)} and e.deal_id = g.deal and n.tenant_id = ${tenant}
          and n.import_id = g.next_said and n.deal_id = g.deal and n.said_before = e.said`.execute(tx);
      await sql`delete from deal_entry e where ${isOf(id)} and e.deal_id = any (${ids})`.execute(tx);
    },
  };
};
