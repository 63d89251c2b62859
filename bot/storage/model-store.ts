import { sql } from 'kysely';
import type { Insertable, Selectable, Transaction } from 'kysely';
import type { TenantId } from '../../shared/domain/ids.ts';
import { MODEL_OFF } from '../../shared/domain/model.ts';
import type { ModelMonth } from '../../shared/domain/model.ts';
import type { CalendarDay } from '../../shared/domain/time.ts';
import type { ModelStore } from '../use-cases/model/model-store.ts';
import type { Tables } from './tables.ts';

/** As many months as are shown: a year. */
const MONTHS_READ = 12;

const monthIn = (row: Selectable<Tables['model_month']>): ModelMonth => ({
  month: row.month,
  questions: row.questions,
  failed: row.failed,
  inputTokens: row.input_tokens,
  outputTokens: row.output_tokens,
  cost: row.cost,
  liked: row.liked,
  disliked: row.disliked,
});

const NOTHING = {
  ...{ questions: 0, failed: 0, input_tokens: 0, output_tokens: 0, cost: null, liked: 0, disliked: 0 },
};

export const modelStore = (tx: Transaction<Tables>, tenant: TenantId): ModelStore => {
  /** Adds to a month's figures in one statement, however many nodes do it at once. */
  const add = async (month: CalendarDay, used: Partial<Insertable<Tables['model_month']>>): Promise<void> => {
    const row = { ...NOTHING, ...used };
    await tx
      .insertInto('model_month')
      .values({ tenant_id: tenant, month, ...row })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'month']).doUpdateSet({
          questions: sql`model_month.questions + excluded.questions`,
          failed: sql`model_month.failed + excluded.failed`,
          input_tokens: sql`model_month.input_tokens + excluded.input_tokens`,
          output_tokens: sql`model_month.output_tokens + excluded.output_tokens`,
          // Without a price nothing is added; a sum that was known stays.
          cost: sql`case when excluded.cost is null then model_month.cost
                    else coalesce(model_month.cost, 0) + excluded.cost end`,
          liked: sql`model_month.liked + excluded.liked`,
          disliked: sql`model_month.disliked + excluded.disliked`,
        }),
      )
      .execute();
  };
  return {
    setting: async () => {
      const row = await tx
        .selectFrom('model_setting')
        .select(['version', 'is_on'])
        .where('tenant_id', '=', tenant)
        .executeTakeFirst();
      return row ? { version: row.version, isOn: row.is_on } : MODEL_OFF;
    },
    saveSetting: async ({ version, isOn }, by, at) => {
      const settled = { version, is_on: isOn, settled_by: by, settled_at: at };
      const { numInsertedOrUpdatedRows } = await tx
        .insertInto('model_setting')
        .values({ tenant_id: tenant, ...settled })
        .onConflict((conflict) =>
          conflict
            .column('tenant_id')
            .doUpdateSet(settled)
            .where('model_setting.version', '=', version - 1),
        )
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    answers: async (rhythm) => {
      const rows = await tx
        .selectFrom('model_answer')
        .select(['person_id', 'answer'])
        .where('tenant_id', '=', tenant)
        .where('rhythm_id', '=', rhythm)
        .execute();
      return new Map(rows.map(({ person_id: person, answer }) => [person, answer]));
    },
    answer: async (rhythm, person, answer, at) => {
      await tx
        .insertInto('model_answer')
        .values({ tenant_id: tenant, rhythm_id: rhythm, person_id: person, answer, answered_at: at })
        .onConflict((conflict) =>
          conflict.columns(['tenant_id', 'rhythm_id', 'person_id']).doUpdateSet({ answer, answered_at: at }),
        )
        .execute();
    },
    count: (month, { isFailed, inputTokens, outputTokens, cost }) =>
      add(month, {
        questions: 1,
        failed: isFailed ? 1 : 0,
        input_tokens: inputTokens,
        output_tokens: outputTokens,
        cost,
      }),
    countReaction: (month, reaction) => add(month, reaction === 'like' ? { liked: 1 } : { disliked: 1 }),
    months: async () => {
      const rows = await tx
        .selectFrom('model_month')
        .selectAll()
        .where('tenant_id', '=', tenant)
        .orderBy('month', 'desc')
        .limit(MONTHS_READ)
        .execute();
      return rows.map(monthIn);
    },
  };
};
