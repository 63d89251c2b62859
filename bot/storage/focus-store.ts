import type { RawBuilder, Selectable, Transaction } from 'kysely';
import { focusStates } from '../../shared/domain/focus.ts';
import type { Focus } from '../../shared/domain/focus.ts';
import type { RhythmId, TenantId } from '../../shared/domain/ids.ts';
import type { FocusStore } from '../use-cases/focus/focus-store.ts';
import { builtOnce } from './built-once.ts';
import { present } from './present.ts';
import { columnsOf } from './tables.ts';
import type { Tables } from './tables.ts';

const focus = (row: Selectable<Tables['focus']>): Focus => {
  const state = focusStates.find((one) => one === row.state) ?? 'current';
  const part = {
    id: row.focus_id,
    version: row.version,
    rhythm: row.rhythm_id,
    behaviour: row.behaviour,
    why: row.why,
    until: row.until,
    sign: row.sign,
    setBy: row.set_by,
    setAt: row.set_at,
  };
  return state === 'current'
    ? { ...part, state }
    : {
        ...{ ...part, state, on: present(row.ended_on, `when ${row.focus_id} ended`) },
        ...{ endedBy: present(row.ended_by, `who ended ${row.focus_id}`), outcome: row.outcome },
      };
};

const columns = (value: Focus) => ({
  rhythm_id: value.rhythm,
  behaviour: value.behaviour,
  why: value.why,
  until: value.until,
  sign: value.sign,
  state: value.state,
  ended_on: value.state === 'current' ? null : value.on,
  set_by: value.setBy,
  set_at: value.setAt,
  ended_by: value.state === 'current' ? null : value.endedBy,
  outcome: value.state === 'current' ? '' : value.outcome,
});

/** The most focuses of a rhythm that are read, the latest. */
const READ_PER_RHYTHM = 100;

const rowsIn = (tx: Transaction<Tables>, tenant: TenantId | RawBuilder<TenantId>) =>
  tx.selectFrom('focus').select(columnsOf('focus')).where('tenant_id', '=', tenant);

type RhythmsGiven = Readonly<{ tenant: TenantId; rhythms: readonly RhythmId[]; limit: number }>;

const rowsOfRhythms = builtOnce<RhythmsGiven>()((tx, given) =>
  rowsIn(tx, given('tenant'))
    .where('rhythm_id', '=', ({ fn }) => fn.any(given('rhythms')))
    .orderBy('set_at', 'desc')
    .orderBy('focus_id', 'desc')
    .limit(given('limit')),
);

export const focusStore = (tx: Transaction<Tables>, tenant: TenantId): FocusStore => {
  const rows = () => rowsIn(tx, tenant);
  return {
    find: async (id) => {
      const row = await rows().where('focus_id', '=', id).executeTakeFirst();
      return row ? focus(row) : null;
    },
    insert: async (value) => {
      await tx
        .insertInto('focus')
        .values({ tenant_id: tenant, focus_id: value.id, version: value.version, ...columns(value) })
        .execute();
    },
    save: async (value, seen) => {
      const result = await tx
        .updateTable('focus')
        .set({ ...columns(value), version: seen + 1 })
        .where('tenant_id', '=', tenant)
        .where('focus_id', '=', value.id)
        .where('version', '=', seen)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    ofRhythms: async (ids) => {
      if (ids.length === 0) return [];
      const found = await rowsOfRhythms(tx, { tenant, rhythms: ids, limit: READ_PER_RHYTHM * ids.length });
      return found.toReversed().map(focus);
    },
  };
};
