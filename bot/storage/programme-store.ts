import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { z } from 'zod';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { ProgrammePhase } from '../../shared/domain/programme.ts';
import { mix } from '../../shared/contracts/rhythm.ts';
import type { ProgrammeStore } from '../use-cases/programme/programme-store.ts';
import type { Tables } from './tables.ts';

const phases = z.array(z.object({ weeks: z.int(), minutes: z.int(), mix, months: z.int().nullable() }));
const stored = (value: readonly ProgrammePhase[]): string => JSON.stringify(value);

export const programmeStore = (tx: Transaction<Tables>, tenant: TenantId): ProgrammeStore => ({
  find: async () => {
    const row = await tx
      .selectFrom('programme')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .executeTakeFirst();
    const found = row ? phases.parse(row.phases) : [];
    return row && found.length > 0
      ? { version: row.version, phases: found, setBy: row.set_by, setAt: row.set_at }
      : null;
  },
  save: async ({ phases: next, setBy, setAt }, seen) => {
    const values = { phases: stored(next), set_by: setBy, set_at: setAt };
    if (seen === 0) {
      // One that was taken away has left its row: without phases, with a version to go on from.
      const added = await tx
        .insertInto('programme')
        .values({ tenant_id: tenant, version: 1, ...values })
        .onConflict((conflict) =>
          conflict
            .column('tenant_id')
            .doUpdateSet((eb) => ({ ...values, version: eb('programme.version', '+', 1) }))
            .where(sql<boolean>`programme.phases = '[]'::jsonb`),
        )
        .executeTakeFirst();
      return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
    }
    const { numUpdatedRows } = await tx
      .updateTable('programme')
      .set({ ...values, version: seen + 1 })
      .where('tenant_id', '=', tenant)
      .where('version', '=', seen)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  },
  followedBy: async (rhythms) => {
    if (rhythms.length === 0) return [];
    const rows = await tx
      .selectFrom('followed_programme')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .where('rhythm_id', 'in', [...rhythms])
      .orderBy('rhythm_id')
      .execute();
    return rows.map((row) => ({
      ...{ rhythm: row.rhythm_id, begunOn: row.begun_on, phases: phases.parse(row.phases) },
    }));
  },
  follow: async ({ rhythm, begunOn, phases: as }) => {
    await tx
      .insertInto('followed_programme')
      .values({ tenant_id: tenant, rhythm_id: rhythm, begun_on: begunOn, phases: stored(as) })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'rhythm_id']).doNothing())
      .execute();
  },
  unfollow: async (rhythm) => {
    await tx
      .deleteFrom('followed_programme')
      .where('tenant_id', '=', tenant)
      .where('rhythm_id', '=', rhythm)
      .execute();
  },
});
