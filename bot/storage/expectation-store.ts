import type { Selectable, Transaction } from 'kysely';
import { expectationStates } from '../../shared/domain/expectation.ts';
import type { Expectation } from '../../shared/domain/expectation.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { ExpectationStore } from '../use-cases/expectation/expectation-store.ts';
import { present } from './present.ts';
import type { Tables } from './tables.ts';

const expectation = (row: Selectable<Tables['expectation']>): Expectation => {
  const state = expectationStates.find((one) => one === row.state) ?? 'said';
  const part = {
    id: row.expectation_id,
    version: row.version,
    rhythm: row.rhythm_id,
    session: row.session_id,
    text: row.text,
    by: row.by_id,
    at: row.at,
  };
  return state === 'said'
    ? { ...part, state }
    : {
        ...part,
        state,
        answeredBy: present(row.answered_by, `who answered ${row.expectation_id}`),
        answeredAt: present(row.answered_at, `when ${row.expectation_id} was answered`),
      };
};

const columns = (value: Expectation) => ({
  rhythm_id: value.rhythm,
  session_id: value.session,
  text: value.text,
  by_id: value.by,
  at: value.at,
  state: value.state,
  answered_by: value.state === 'said' ? null : value.answeredBy,
  answered_at: value.state === 'said' ? null : value.answeredAt,
});

/** The most expectations of a rhythm that are read, the latest. */
const READ = 100;

export const expectationStore = (tx: Transaction<Tables>, tenant: TenantId): ExpectationStore => {
  const rows = () => tx.selectFrom('expectation').selectAll().where('tenant_id', '=', tenant);
  return {
    find: async (id) => {
      const row = await rows().where('expectation_id', '=', id).executeTakeFirst();
      return row ? expectation(row) : null;
    },
    insert: async (value) => {
      await tx
        .insertInto('expectation')
        .values({ tenant_id: tenant, expectation_id: value.id, version: value.version, ...columns(value) })
        .execute();
    },
    save: async (value, seen) => {
      const result = await tx
        .updateTable('expectation')
        .set({ ...columns(value), version: seen + 1 })
        .where('tenant_id', '=', tenant)
        .where('expectation_id', '=', value.id)
        .where('version', '=', seen)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    ofRhythm: async (id) => {
      const found = await rows()
        .where('rhythm_id', '=', id)
        .orderBy('at', 'desc')
        .orderBy('expectation_id', 'desc')
        .limit(READ)
        .execute();
      return found.map(expectation);
    },
  };
};
