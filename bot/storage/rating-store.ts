import type { Selectable, Transaction } from 'kysely';
import type { TenantId } from '../../shared/domain/ids.ts';
import { levels } from '../../shared/domain/rating.ts';
import type { Rating } from '../../shared/domain/rating.ts';
import type { RatingStore } from '../use-cases/rating/rating-store.ts';
import { columnsOf } from './tables.ts';
import type { Tables } from './tables.ts';

/** The most ratings that are read, the latest: more than two people give each other in some years. */
const LATEST = 500;

const rating = (row: Selectable<Tables['rating']>): Rating => ({
  id: row.rating_id,
  version: row.version,
  rhythm: row.rhythm_id,
  session: row.session_id,
  behaviour: row.behaviour,
  by: row.by_id,
  level: levels.find((level) => level === row.level) ?? null,
  evidence: row.evidence,
  at: row.at,
  revised: row.revised,
});

const columns = (value: Rating) => ({
  rhythm_id: value.rhythm,
  session_id: value.session,
  behaviour: value.behaviour,
  by_id: value.by,
  level: value.level,
  evidence: value.evidence,
  at: value.at,
  revised: value.revised,
});

export const ratingStore = (tx: Transaction<Tables>, tenant: TenantId): RatingStore => {
  const rows = () => tx.selectFrom('rating').select(columnsOf('rating')).where('tenant_id', '=', tenant);
  return {
    find: async (id) => {
      const row = await rows().where('rating_id', '=', id).executeTakeFirst();
      return row ? rating(row) : null;
    },
    insert: async (value) => {
      await tx
        .insertInto('rating')
        .values({ tenant_id: tenant, rating_id: value.id, version: value.version, ...columns(value) })
        .execute();
    },
    save: async (value, seen) => {
      const result = await tx
        .updateTable('rating')
        .set({ ...columns(value), version: seen + 1 })
        .where('tenant_id', '=', tenant)
        .where('rating_id', '=', value.id)
        .where('version', '=', seen)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    remove: async (id) => {
      await tx.deleteFrom('rating').where('tenant_id', '=', tenant).where('rating_id', '=', id).execute();
    },
    ofRhythm: async (id, since) => {
      const found = await rows()
        .where('rhythm_id', '=', id)
        .$if(since !== undefined, (those) => those.where('at', '>=', since ?? null))
        .orderBy('at', 'desc')
        .orderBy('rating_id', 'desc')
        .limit(LATEST)
        .execute();
      return found.map(rating);
    },
  };
};
