import { sql } from 'kysely';
import type { RawBuilder, Transaction } from 'kysely';
import type { ExpiringCounts } from '../../shared/contracts/settings.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import { DEFAULT_RETENTION } from '../../shared/domain/retention-period.ts';
import { dayAt } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { RetentionStore } from '../use-cases/retention/retention-store.ts';
import type { Tables } from './tables.ts';

type DeletionRule = Readonly<{ table: string; when: RawBuilder<unknown> }>;

/** The tables with rows of a rhythm, besides those that go with it or with its sessions. */
const inRhythm = [
  'session',
  'commitment',
  'decision',
  'focus',
  'rating',
  'expectation',
  'waiting_point',
  'help_talk',
  'practice',
  'cause',
  'forecast',
  'transcript',
  'written_step',
  'model_answer',
] as const;

/** Whether a row is in a rhythm that ended before then: somebody has left, or has another manager. */
const inEnded = (table: string, before: Instant) => sql`exists (
  select from rhythm ended where ended.tenant_id = ${sql.table(table)}.tenant_id
    and ended.rhythm_id = ${sql.table(table)}.rhythm_id and ended.ended_at < ${before})`;

/**
 * A rhythm that ended before then, once nothing else is left of it. `offset 0` has each table asked about a rhythm when it comes to it: as
 * joins, which PostgreSQL would plan in every order, they cost it more to plan than all that is deleted on a usual day.
 */
const emptied = (before: Instant) =>
  sql`ended_at < ${before} and ${sql.join(
    inRhythm.map(
      (table) => sql`not exists (select from ${sql.table(table)} its
      where its.tenant_id = rhythm.tenant_id and its.rhythm_id = rhythm.rhythm_id offset 0)`,
    ),
    sql` and `,
  )}`;

/**
 * The rows of each table that were over before then; what is still open, practised or expected is never over, unless its rhythm is: who has
 * left is kept as long as everything else.
 */
const over = (before: Instant): readonly DeletionRule[] => {
  const day = dayAt(before, 'UTC');
  return [
    {
      table: 'session',
      when: sql`state <> 'live' and coalesce(closed_at, starts_at + make_interval(mins => minutes)) < ${before}`,
    },
    {
      table: 'commitment',
      when: sql`(state <> 'open' and ended_on < ${day} or ${inEnded('commitment', before)})`,
    },
    { table: 'help_talk', when: sql`starts_at < ${before}` },
    { table: 'rating', when: sql`at < ${before}` },
    {
      table: 'expectation',
      when: sql`at < ${before} and (${inEnded('expectation', before)} or exists (
        select 1 from expectation later
        where later.tenant_id = expectation.tenant_id and later.rhythm_id = expectation.rhythm_id and later.at > expectation.at
      ))`,
    },
    { table: 'focus', when: sql`(state <> 'current' and ended_on < ${day} or ${inEnded('focus', before)})` },
    { table: 'customer_meeting', when: sql`at < ${before}` },
    { table: 'deal', when: sql`state <> 'open' and ended_on < ${day}` },
    { table: 'goal', when: sql`period_to < ${day}` },
    { table: 'result', when: sql`period_to < ${day}` },
    { table: 'waiting_point', when: sql`at < ${before}` },
    { table: 'model_answer', when: inEnded('model_answer', before) },
    { table: 'rhythm', when: emptied(before) },
  ];
};

/** The count that a table's rows belong to; other tables' rows are counted together. */
const countedAs: Readonly<Partial<Record<string, keyof ExpiringCounts>>> = {
  session: 'sessions',
  commitment: 'commitments',
  deal: 'deals',
};

/** Removed rows that can no longer be restored. */
const removed = (before: Instant): readonly DeletionRule[] =>
  ['deal', 'customer_meeting', 'goal'].map((table) => ({ table, when: sql`removed_at < ${before}` }));

const deleteBatch = async (
  tx: Transaction<Tables>,
  tenant: TenantId,
  deleted: readonly DeletionRule[],
  limit: number,
): Promise<number> => {
  let most = 0;
  // The condition is repeated, since a row that somebody takes up again while it is locked is no longer over.
  for (const { table, when } of deleted) {
    const name = sql.table(table);
    const { numAffectedRows } = await sql`
      delete from ${name} where ctid = any (array(
        select ctid from ${name} where tenant_id = ${tenant} and ${when} limit ${limit}
      )) and ${when}`.execute(tx);
    most = Math.max(most, Number(numAffectedRows ?? 0n));
  }
  return most;
};

export const retentionStore = (tx: Transaction<Tables>, tenant: TenantId): RetentionStore => ({
  find: async () => {
    const row = await tx
      .selectFrom('term')
      .select(['version', 'months', 'notice_until', 'notice_months'])
      .where('tenant_id', '=', tenant)
      .executeTakeFirst();
    if (!row) return DEFAULT_RETENTION;
    const { notice_until: until, notice_months: before } = row;
    const notice = until === null || before === null ? null : { until: until, months: before };
    return { version: row.version, months: row.months, notice };
  },
  save: async ({ version, months, notice }, by, at) => {
    const settled = {
      ...{ version, months, settled_by: by, settled_at: at },
      ...{ notice_until: notice?.until ?? null, notice_months: notice?.months ?? null },
    };
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('term')
      .values({ tenant_id: tenant, ...settled })
      .onConflict((conflict) =>
        conflict
          .column('tenant_id')
          .doUpdateSet(settled)
          .where('term.version', '=', version - 1),
      )
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  },
  countOver: async (before) => {
    const counted = { sessions: 0, commitments: 0, deals: 0, others: 0 };
    for (const { table, when } of over(before)) {
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from ${sql.table(table)} where tenant_id = ${tenant} and ${when}`.execute(
        tx,
      );
      counted[countedAs[table] ?? 'others'] += rows[0]?.count ?? 0;
    }
    return counted;
  },
  trim: (before, limit) => deleteBatch(tx, tenant, over(before), limit),
  trimRemoved: (before, limit) => deleteBatch(tx, tenant, removed(before), limit),
});
