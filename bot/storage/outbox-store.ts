import { CompiledQuery, sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import type { Clock, Instant } from '../../shared/domain/time.ts';
import { effectSchema } from '../effects/effect.ts';
import type { OutboxStore } from '../use-cases/outbox/outbox-store.ts';
import type { Tables } from './tables.ts';

/** Longest error text kept with a row, in characters. */
const ERROR_MAX = 500;

/** What this node can carry out; what a newer one has planned is left to it. */
const KINDS = effectSchema.options.map((option) => option.shape.kind.value);

/** Runs a statement inside a transaction. */
export type RunSql = (text: string, values: readonly unknown[]) => Promise<{ rows: unknown[] }>;

/** Asks, in the same transaction, that this organisation's outbox be looked at now. */
export type Wake = (run: RunSql, tenant: TenantId) => Promise<void>;

type Outbox = OutboxStore &
  Readonly<{
    /**
     * The last thing in a transaction: sees to it that what it has written is looked at in time. Everyone who writes in
     * one organisation meets at its one wake-up row; whoever held it and then waited for something else could deadlock.
     */
    wakeUp: () => Promise<void>;
  }>;

export const outboxStore = (tx: Transaction<Tables>, tenant: TenantId, clock: Clock, wake: Wake): Outbox => {
  let earliest: string | null = null;
  const wakeAt = (at: string): void => {
    earliest = earliest === null || at < earliest ? at : earliest;
  };
  const writeWakeup = async (at: string): Promise<void> => {
    await tx
      .insertInto('tenant_wakeup')
      .values({ tenant_id: tenant, at })
      .onConflict((conflict) =>
        conflict.column('tenant_id').doUpdateSet({ at: sql<string>`least(tenant_wakeup.at, excluded.at)` }),
      )
      .execute();
  };
  const run: RunSql = async (text, values) => {
    const { rows } = await tx.executeQuery(CompiledQuery.raw(text, [...values]));
    return { rows };
  };
  const row = (key: string) =>
    tx.updateTable('outbox').where('tenant_id', '=', tenant).where('key', '=', key);
  const settle: Outbox['settle'] = async (key, state, at, activityId, error) => {
    await row(key)
      .set((eb) => ({
        state,
        sent_at: at,
        activity_id: activityId,
        error: error?.slice(0, ERROR_MAX) ?? null,
        attempts: eb('attempts', '+', 1),
      }))
      .execute();
  };
  const claim: Outbox['claim'] = async (now) => {
    const found = await tx
      .selectFrom('outbox')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .where('state', '=', 'waiting')
      .where('due_at', '<=', now)
      .where('kind', 'in', KINDS)
      .orderBy('due_at')
      .orderBy('key')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!found) return null;
    const what = effectSchema.safeParse(found.payload);
    if (!what.success) {
      // Nobody can carry it out, and it must not stand in the way of what comes after it.
      await settle(found.key, 'failed', now, null, what.error.message);
      return claim(now);
    }
    return {
      key: found.key,
      kind: what.data.kind,
      effect: what.data,
      person: found.person_id as PersonId | null,
      dueAt: found.due_at as Instant,
      attempts: found.attempts,
    };
  };
  return {
    claim,
    settle,
    add: async (rows) => {
      if (rows.length === 0) return;
      await tx
        .insertInto('outbox')
        .values(
          rows.map(({ key, effect: what, person, dueAt }) => ({
            tenant_id: tenant,
            key,
            kind: what.kind,
            person_id: person,
            payload: JSON.stringify(what),
            state: 'waiting',
            due_at: dueAt,
          })),
        )
        .onConflict((conflict) => conflict.columns(['tenant_id', 'key']).doNothing())
        .execute();
      for (const { dueAt } of rows) wakeAt(dueAt);
    },
    postpone: async (key, until, error) => {
      await row(key)
        .set((eb) => ({ due_at: until, error: error.slice(0, ERROR_MAX), attempts: eb('attempts', '+', 1) }))
        .execute();
      wakeAt(until);
    },
    sentAs: async (key) => {
      const found = await tx
        .selectFrom('outbox')
        .select('activity_id')
        .where('tenant_id', '=', tenant)
        .where('key', '=', key)
        .where('state', '=', 'sent')
        .executeTakeFirst();
      return found?.activity_id ?? null;
    },
    revive: async (person, at) => {
      const { numUpdatedRows } = await tx
        .updateTable('outbox')
        .set({ state: 'waiting', due_at: at })
        .where('tenant_id', '=', tenant)
        .where('person_id', '=', person)
        .where('state', '=', 'undeliverable')
        .executeTakeFirst();
      if (numUpdatedRows > 0n) wakeAt(at);
    },
    trim: async (before, limit) => {
      const old = tx
        .selectFrom('outbox')
        .select('key')
        .where('tenant_id', '=', tenant)
        .where('state', '<>', 'waiting')
        .where('sent_at', '<', before)
        .limit(limit);
      const { numDeletedRows } = await tx
        .deleteFrom('outbox')
        .where('tenant_id', '=', tenant)
        .where('key', 'in', old)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
    schedule: async () => {
      // The lock comes first: a row that somebody adds meanwhile is then either seen below or wakes by itself.
      const known = await tx
        .selectFrom('tenant_wakeup')
        .select('at')
        .where('tenant_id', '=', tenant)
        .forUpdate()
        .executeTakeFirst();
      const next = await tx
        .selectFrom('outbox')
        .select(({ fn }) => fn.min('due_at').as('at'))
        .where('tenant_id', '=', tenant)
        .where('state', '=', 'waiting')
        .executeTakeFirst();
      if (!next?.at) await tx.deleteFrom('tenant_wakeup').where('tenant_id', '=', tenant).execute();
      else if (known)
        await tx.updateTable('tenant_wakeup').set({ at: next.at }).where('tenant_id', '=', tenant).execute();
      else await writeWakeup(next.at);
    },
    wakeUp: async () => {
      if (earliest === null) return;
      await writeWakeup(earliest);
      // What lies ahead is found by the sweep, when its moment has come.
      if (earliest <= clock()) await wake(run, tenant);
    },
  };
};
