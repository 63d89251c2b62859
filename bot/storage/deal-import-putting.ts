import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { changedParts } from '../../shared/domain/deal-change.ts';
import { isSameRecord, withRecord } from '../../shared/domain/deal-record.ts';
import type { DealRecord } from '../../shared/domain/deal-record.ts';
import type { Deal } from '../../shared/domain/deal.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { DealEffect, DealImportStore } from '../use-cases/deal/deal-import-store.ts';
import { dealRow } from './deal-store.ts';
import type { Tables } from './tables.ts';

/** The columns of a deal that an import may change. */
const CHANGED = [
  ...[
    'rep_id',
    'name',
    'customer',
    'value',
    'currency',
    'closes_on',
    'created_on',
    'stage',
    'last_activity_on',
  ],
  ...['slips', 'slipped_from', 'gone_on', 'state', 'ended_on'],
];
const asExcluded = sql.join(CHANGED.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`));
/** What of a deal's row says how it was; the rest says which and whose it is. */
const HOW_IT_WAS = sql`to_jsonb(d) - array['tenant_id', 'deal_id', 'rep_id', 'version', 'removed_at']`;

/** Takes along what goes with a deal to its new owner, and keeps for the earlier one how it was. */
const handOver = async (
  tx: Transaction<Tables>,
  tenant: TenantId,
  moved: readonly Pick<Deal, 'id' | 'rep'>[],
): Promise<void> => {
  if (moved.length === 0) return;
  const rows = sql`jsonb_to_recordset(${JSON.stringify(moved.map(({ id, rep }) => ({ id, rep })))}::jsonb) as g (id uuid, rep uuid)`;
  await sql`
    insert into former_deal (tenant_id, deal_id, rep_id, deal)
    select d.tenant_id, d.deal_id, d.rep_id, ${HOW_IT_WAS} from ${rows} join deal d on d.deal_id = g.id
    where d.tenant_id = ${tenant} and d.rep_id <> g.rep
    on conflict (tenant_id, deal_id, rep_id) do update set deal = excluded.deal`.execute(tx);
  const isTheirs = sql`tenant_id = ${tenant} and deal_id = g.id`;
  await sql`delete from former_deal using ${rows} where ${isTheirs} and rep_id = g.rep`.execute(tx);
  await sql`update deal_person set rep_id = g.rep from ${rows} where ${isTheirs}`.execute(tx);
  await sql`update deal_origin set rep_id = g.rep from ${rows} where ${isTheirs}`.execute(tx);
};

/** Stores deals as an import leaves them; those that it moves from one rep to another are `moved`. */
export const storeDeals = async (
  tx: Transaction<Tables>,
  tenant: TenantId,
  deals: readonly Deal[],
  moved: readonly Deal[],
): Promise<void> => {
  if (deals.length === 0) return;
  await handOver(tx, tenant, moved);
  const rows = JSON.stringify(deals.map((deal) => dealRow(tenant, deal)));
  await sql`
    insert into deal select * from jsonb_populate_recordset(null::deal, ${rows}::jsonb)
    on conflict (tenant_id, deal_id) do update set ${asExcluded}, version = deal.version + 1`.execute(tx);
};

/** A record as it is stored: whose the deal was stands in a column of its own. */
export const storedRecord = (record: DealRecord | null): Omit<DealRecord, 'rep'> | null => {
  if (record === null) return null;
  const { rep: _rep, ...rest } = record;
  return rest;
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
    put: async (id, source, effects) => {
      if (effects.length === 0) return;
      const changed = effects.filter(({ before, after }) => before === null || !isSameRecord(before, after));
      await storeDeals(
        tx,
        tenant,
        changed.map(({ deal }) => deal),
        changed.flatMap(({ deal, before }) => (before !== null && before.rep !== deal.rep ? [deal] : [])),
      );
      await forgetWhoChanged(effects);
      const given = JSON.stringify(
        effects.map(({ deal, rep, saidBefore, before, after, ...effect }) => ({
          ...{ ...effect, rep, deal: deal.id, said_before: saidBefore },
          ...{ before: storedRecord(before), after: storedRecord(after) },
          was_rep: before === null || before.rep === rep ? null : before.rep,
        })),
      );
      const rows = sql`jsonb_to_recordset(${given}::jsonb) as g (
        place int, rep uuid, key text, said jsonb, deal uuid, said_before jsonb, before jsonb, after jsonb, was_rep uuid
      )`;
      // By an id a deal is known for good; by its name until the system says its id.
      await sql`
        insert into deal_origin (tenant_id, deal_id, source, rep_id, deal_key, said)
        select ${tenant}, deal, ${source}, rep, key, said from ${rows} where said is not null
        on conflict (tenant_id, deal_id, source) do update set said = excluded.said, rep_id = excluded.rep_id,
          deal_key = case when excluded.deal_key like 'name:%' and deal_origin.deal_key like 'id:%'
            then deal_origin.deal_key else excluded.deal_key end`.execute(tx);
      await sql`
        insert into deal_entry (
          tenant_id, import_id, rep_id, deal_key, place, said, deal_id, said_before, before, after, was_rep_id
        )
        select ${tenant}, ${id}, rep, key, place, said, deal, said_before, before, after, was_rep from ${rows}
        on conflict (tenant_id, import_id, rep_id, deal_key) do update set deal_id = excluded.deal_id,
          said_before = excluded.said_before, before = excluded.before, after = excluded.after,
          was_rep_id = excluded.was_rep_id`.execute(tx);
    },
    removeIdle: async (id) => {
      await sql`delete from deal_entry e where e.tenant_id = ${tenant} and e.import_id = ${id} and e.deal_id is null`.execute(
        tx,
      );
    },
  };
};
