import { CompiledQuery, sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { outgoing } from '../use-cases/outgoing.ts';
import type { Stores } from '../use-cases/ports.ts';
import type { Tables } from './tables.ts';

/** Longest error text kept with a row, in characters. */
const ERROR_MAX = 500;

/** Runs a statement inside a transaction. */
export type RunSql = (text: string, values: readonly unknown[]) => Promise<{ rows: unknown[] }>;

/** Asks, in the same transaction, that this organisation's outbox be looked at. */
export type Wake = (run: RunSql, tenant: TenantId) => Promise<void>;

export const outboxStore = (tx: Transaction<Tables>, tenant: TenantId, wake: Wake): Stores['outbox'] => {
  const run: RunSql = async (text, values) => {
    const { rows } = await tx.executeQuery(CompiledQuery.raw(text, [...values]));
    return { rows };
  };
  const row = (key: string) =>
    tx.updateTable('outbox').where('tenant_id', '=', tenant).where('key', '=', key);
  const wakeAt = async (at: string): Promise<void> => {
    await tx
      .insertInto('tenant_wakeup')
      .values({ tenant_id: tenant, at })
      .onConflict((conflict) =>
        conflict.column('tenant_id').doUpdateSet({ at: sql<string>`least(tenant_wakeup.at, excluded.at)` }),
      )
      .execute();
  };
  return {
    add: async (rows) => {
      if (rows.length === 0) return;
      await tx
        .insertInto('outbox')
        .values(
          rows.map(({ key, outgoing: what, person, dueAt }) => ({
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
      await wakeAt(rows.map(({ dueAt }) => dueAt).reduce((first, next) => (next < first ? next : first)));
      await wake(run, tenant);
    },
    claim: async (now) => {
      const found = await tx
        .selectFrom('outbox')
        .selectAll()
        .where('tenant_id', '=', tenant)
        .where('state', '=', 'waiting')
        .where('due_at', '<=', now)
        .orderBy('due_at')
        .orderBy('key')
        .limit(1)
        .forUpdate()
        .skipLocked()
        .executeTakeFirst();
      if (!found) return null;
      const what = outgoing.parse(found.payload);
      return {
        key: found.key,
        kind: what.kind,
        outgoing: what,
        person: found.person_id as PersonId | null,
        dueAt: found.due_at as Instant,
        attempts: found.attempts,
      };
    },
    settle: async (key, state, at, activityId, error) => {
      await row(key)
        .set((eb) => ({
          state,
          sent_at: at,
          activity_id: activityId,
          error: error?.slice(0, ERROR_MAX) ?? null,
          attempts: eb('attempts', '+', 1),
        }))
        .execute();
    },
    postpone: async (key, until, error) => {
      await row(key)
        .set((eb) => ({ due_at: until, error: error.slice(0, ERROR_MAX), attempts: eb('attempts', '+', 1) }))
        .execute();
      await wakeAt(until);
    },
    revive: async (person, at) => {
      await tx
        .updateTable('outbox')
        .set({ state: 'waiting', due_at: at })
        .where('tenant_id', '=', tenant)
        .where('person_id', '=', person)
        .where('state', '=', 'undeliverable')
        .execute();
      await wakeAt(at);
      await wake(run, tenant);
    },
    schedule: async () => {
      // The lock comes first: a row that somebody adds meanwhile is then either seen below or wakes by itself.
      await tx.selectFrom('tenant_wakeup').select('at').where('tenant_id', '=', tenant).forUpdate().execute();
      const next = await tx
        .selectFrom('outbox')
        .select(({ fn }) => fn.min('due_at').as('at'))
        .where('tenant_id', '=', tenant)
        .where('state', '=', 'waiting')
        .executeTakeFirst();
      if (next?.at)
        await tx.updateTable('tenant_wakeup').set({ at: next.at }).where('tenant_id', '=', tenant).execute();
      else await tx.deleteFrom('tenant_wakeup').where('tenant_id', '=', tenant).execute();
    },
  };
};
