import type { Transaction } from 'kysely';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { DecisionStore } from '../use-cases/session/decision-store.ts';
import type { Tables } from './tables.ts';

/** How many of a session are read at the most, the latest. */
const READ_PER_SESSION = 100;

export const decisionStore = (tx: Transaction<Tables>, tenant: TenantId): DecisionStore => ({
  insert: async (value) => {
    await tx
      .insertInto('decision')
      .values({
        tenant_id: tenant,
        decision_id: value.id,
        rhythm_id: value.rhythm,
        session_id: value.session,
        text: value.text,
        by_id: value.by,
        at: value.at,
      })
      .execute();
  },
  ofSessions: async (ids) => {
    if (ids.length === 0) return [];
    const found = await tx
      .selectFrom('decision')
      .select(['decision_id', 'rhythm_id', 'session_id', 'text', 'by_id', 'at'])
      .where('tenant_id', '=', tenant)
      .where('session_id', 'in', [...ids])
      .orderBy('at', 'desc')
      .orderBy('decision_id', 'desc')
      .limit(READ_PER_SESSION * ids.length)
      .execute();
    return found.reverse().map((row) => ({
      id: row.decision_id,
      rhythm: row.rhythm_id,
      session: row.session_id,
      text: row.text,
      by: row.by_id,
      at: row.at,
    }));
  },
});
