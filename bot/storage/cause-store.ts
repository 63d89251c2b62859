import type { Selectable, Transaction } from 'kysely';
import { causeKinds } from '../../shared/domain/cause.ts';
import type { Cause } from '../../shared/domain/cause.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { CauseStore } from '../use-cases/session/cause-store.ts';
import type { Tables } from './tables.ts';

const cause = (row: Selectable<Tables['cause']>): Cause => ({
  session: row.session_id,
  rhythm: row.rhythm_id,
  kind: causeKinds.find((kind) => kind === row.kind) ?? null,
  words: row.words,
  tried: row.tried,
  outcome: row.outcome,
  by: row.by_id,
  at: row.at,
});

export const causeStore = (tx: Transaction<Tables>, tenant: TenantId): CauseStore => {
  const rows = () => tx.selectFrom('cause').selectAll().where('tenant_id', '=', tenant);
  return {
    find: async (session) => {
      const row = await rows().where('session_id', '=', session).executeTakeFirst();
      return row ? cause(row) : null;
    },
    save: async ({ session, rhythm, kind, words, tried, outcome, by, at }) => {
      const columns = { kind, words, tried, outcome, by_id: by };
      await tx
        .insertInto('cause')
        .values({ tenant_id: tenant, session_id: session, rhythm_id: rhythm, at, ...columns })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'session_id']).doUpdateSet(columns))
        .execute();
    },
    ofRhythm: async (id) => {
      const found = await rows().where('rhythm_id', '=', id).orderBy('at', 'desc').execute();
      return found.map(cause);
    },
  };
};
