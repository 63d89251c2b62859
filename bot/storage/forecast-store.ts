import type { Transaction } from 'kysely';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { ForecastStore } from '../use-cases/session/forecast-store.ts';
import type { Tables } from './tables.ts';

export const forecastStore = (tx: Transaction<Tables>, tenant: TenantId): ForecastStore => {
  const remove: ForecastStore['remove'] = async (session) => {
    await tx
      .deleteFrom('forecast')
      .where('tenant_id', '=', tenant)
      .where('session_id', '=', session)
      .execute();
  };
  return {
    remove,
    save: async ({ session, rhythm, goal, from, until, outcome, target, words, at }) => {
      await remove(session);
      await tx
        .insertInto('forecast')
        .values({
          ...{ tenant_id: tenant, session_id: session, rhythm_id: rhythm, goal_id: goal },
          ...{ starts_on: from, ends_on: until, outcome, target, at },
        })
        .execute();
      if (words.length === 0) return;
      await tx
        .insertInto('forecast_word')
        .values(
          words.map(({ deal, degree, value }) => ({
            ...{ tenant_id: tenant, session_id: session, deal_id: deal, degree, value },
          })),
        )
        .execute();
    },
    ofRhythm: async (id) => {
      const found = await tx
        .selectFrom('forecast')
        .selectAll()
        .where('tenant_id', '=', tenant)
        .where('rhythm_id', '=', id)
        .orderBy('at', 'desc')
        .execute();
      if (found.length === 0) return [];
      const words = await tx
        .selectFrom('forecast_word')
        .selectAll()
        .where('tenant_id', '=', tenant)
        .where(
          'session_id',
          'in',
          found.map((row) => row.session_id),
        )
        .orderBy('deal_id')
        .execute();
      return found.map((row) => ({
        session: row.session_id,
        rhythm: row.rhythm_id,
        goal: row.goal_id,
        from: row.starts_on,
        until: row.ends_on,
        ...{ outcome: row.outcome, target: row.target, at: row.at },
        words: words
          .filter((word) => word.session_id === row.session_id)
          .map(({ deal_id: deal, degree, value }) => ({ deal, degree, value })),
      }));
    },
  };
};
