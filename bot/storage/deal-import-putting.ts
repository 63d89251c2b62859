import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { changedParts } from '../../shared/domain/deal-change.ts';
import { isSameRecord, withRecord } from '../../shared/domain/deal-record.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { DealEffect, DealImportStore } from '../use-cases/deal/deal-import-store.ts';
import { dealRow } from './deal-store.ts';
import type { Tables } from './tables.ts';

/** The columns of a deal that an import may change. */
const CHANGED = [
  ...['name', 'customer', 'value', 'closes_on', 'created_on', 'stage', 'last_activity_on', 'slips'],
  ...['slipped_from', 'gone_on', 'state', 'ended_on'],
];
const asExcluded = sql.join(CHANGED.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`));
/** Stores deals as an import leaves them. */
export const storeDeals = async (tx: Transaction<Tables>, rows: readonly object[]): Promise<void> => {
  if (rows.length === 0) return;
  await sql`
    insert into deal select * from jsonb_populate_recordset(null::deal, ${JSON.stringify(rows)}::jsonb)
    on conflict (tenant_id, deal_id) do update set ${asExcluded}, version = deal.version + 1`.execute(tx);
};

/** What an import does to deals. */
export const dealImportPutting = (
  tx: Transaction<Tables>,
  tenant: TenantId,
): Pick<DealImportStore, 'put' | 'removeIdle'> => {
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
    put: async (id, effects) => {
      if (effects.length === 0) return;
      await storeDeals(
        tx,
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
      await sql`delete from deal_entry e where e.tenant_id = ${tenant} and e.import_id = ${id} and e.deal_id is null`.execute(
        tx,
      );
    },
  };
};
