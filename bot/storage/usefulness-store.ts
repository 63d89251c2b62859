import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import type { UsefulnessStore } from '../use-cases/session/usefulness-store.ts';
import type { Tables } from './tables.ts';

/** With the one before it a total tells of a longer time; what is older has had its say. */
const KEPT = 2;
/** The most answers that are counted at once; the rest wait for the next. */
const COUNTED = 500;

export const usefulnessStore = (tx: Transaction<Tables>, tenant: TenantId): UsefulnessStore => {
  const totals = (manager: PersonId) =>
    tx.selectFrom('usefulness_total').where('tenant_id', '=', tenant).where('manager_id', '=', manager);
  return {
    lockUncounted: async (manager) => {
      const found = await tx
        .selectFrom('session')
        .select(['session_id', 'rep_id', 'usefulness'])
        .where('tenant_id', '=', tenant)
        .where('manager_id', '=', manager)
        .where('usefulness', 'is not', null)
        .where(sql<boolean>`not usefulness_counted`)
        .orderBy('session_id')
        .limit(COUNTED)
        .forUpdate()
        .skipLocked()
        .execute();
      return found.flatMap(({ session_id: session, rep_id: rep, usefulness: score }) =>
        score === null ? [] : [{ session, rep, score }],
      );
    },
    addTotal: async (manager, { answers, much }, of, at) => {
      await tx
        .updateTable('session')
        .set({ usefulness_counted: true })
        .where('tenant_id', '=', tenant)
        .where('session_id', 'in', [...of])
        .execute();
      await tx
        .insertInto('usefulness_total')
        .values({ tenant_id: tenant, manager_id: manager, at, answers, much })
        .execute();
      const kept = totals(manager).select('at').orderBy('at', 'desc').limit(KEPT);
      await tx
        .deleteFrom('usefulness_total')
        .where('tenant_id', '=', tenant)
        .where('manager_id', '=', manager)
        .where('at', 'not in', kept)
        .execute();
    },
    total: async (manager) => {
      const found = await totals(manager).select(['answers', 'much']).execute();
      return found.length === 0
        ? null
        : {
            answers: found.reduce((sum, { answers }) => sum + answers, 0),
            much: found.reduce((sum, { much }) => sum + much, 0),
          };
    },
  };
};
