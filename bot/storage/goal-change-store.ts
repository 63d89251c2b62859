import type { Selectable, Transaction } from 'kysely';
import { z } from 'zod/mini';
import type { GoalTermsChange } from '../../shared/domain/goal-change.ts';
import type { GoalTerms } from '../../shared/domain/goal-terms.ts';
import { goalId } from '../../shared/domain/ids.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import { calendarDay } from '../../shared/domain/time.ts';
import type { GoalChangeStore } from '../use-cases/goal/goal-change-store.ts';
import type { Tables } from './tables.ts';

const storedTerms = z.object({
  baseline: z.number(),
  target: z.number(),
  from: calendarDay,
  to: calendarDay,
  parent: z.nullable(goalId),
  curve: z.nullable(z.array(z.number())),
}) satisfies z.ZodMiniType<GoalTerms>;

const goalChange = (row: Selectable<Tables['goal_change']>): GoalTermsChange => ({
  goal: row.goal_id,
  version: row.version,
  owner: row.owner_id,
  by: row.by_id,
  at: row.at,
  was: row.was === null ? null : storedTerms.parse(row.was),
  became: storedTerms.parse(row.became),
  reason: row.reason,
  answer: row.answer,
});

/** The most changes of a goal, or of one person's goals, that are read. */
const READ = 60;

export const goalChangeStore = (tx: Transaction<Tables>, tenant: TenantId): GoalChangeStore => ({
  insert: async ({ goal, version, owner, by, at, was, became, reason, answer }) => {
    await tx
      .insertInto('goal_change')
      .values({
        ...{ tenant_id: tenant, goal_id: goal, version, owner_id: owner, by_id: by, at, reason, answer },
        was: was === null ? null : JSON.stringify(was),
        became: JSON.stringify(became),
      })
      .execute();
  },
  ofGoal: async (id) => {
    const rows = await tx
      .selectFrom('goal_change')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .where('goal_id', '=', id)
      .orderBy('version', 'desc')
      .limit(READ)
      .execute();
    return rows.map(goalChange);
  },
  ofOwner: async (owner) => {
    const rows = await tx
      .selectFrom('goal_change')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .where('owner_id', '=', owner)
      .orderBy('at', 'desc')
      .limit(READ)
      .execute();
    return rows.map(goalChange);
  },
  answer: async ({ goal, version }, answer, at) => {
    const result = await tx
      .updateTable('goal_change')
      .set({ answer, answered_at: at })
      .where('tenant_id', '=', tenant)
      .where('goal_id', '=', goal)
      .where('version', '=', version)
      .where('answer', 'is', null)
      .executeTakeFirst();
    return result.numUpdatedRows === 1n;
  },
});
