import type { Selectable, Transaction } from 'kysely';
import type { Decision } from '../../shared/domain/decision.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { DecisionStore } from '../use-cases/session/decision-store.ts';
import type { Tables } from './tables.ts';

/** The most decisions of a session that are read, the latest. */
const READ_PER_SESSION = 100;

const decision = (row: Omit<Selectable<Tables['decision']>, 'tenant_id' | 'words'>): Decision => ({
  id: row.decision_id,
  rhythm: row.rhythm_id,
  session: row.session_id,
  deal: row.deal_id,
  text: row.text,
  by: row.by_id,
  at: row.at,
});

export const decisionStore = (tx: Transaction<Tables>, tenant: TenantId): DecisionStore => ({
  insert: async (value) => {
    await tx
      .insertInto('decision')
      .values({
        tenant_id: tenant,
        decision_id: value.id,
        rhythm_id: value.rhythm,
        session_id: value.session,
        deal_id: value.deal,
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
      .select(['decision_id', 'rhythm_id', 'session_id', 'deal_id', 'text', 'by_id', 'at'])
      .where('tenant_id', '=', tenant)
      .where('session_id', 'in', [...ids])
      .orderBy('at', 'desc')
      .orderBy('decision_id', 'desc')
      .limit(READ_PER_SESSION * ids.length)
      .execute();
    return found.reverse().map(decision);
  },
  lastAbout: async (deals, besides) => {
    if (deals.length === 0) return new Map();
    const found = await tx
      .selectFrom('decision')
      .innerJoin('session', (join) =>
        join
          .onRef('session.tenant_id', '=', 'decision.tenant_id')
          .onRef('session.session_id', '=', 'decision.session_id'),
      )
      .distinctOn('decision.deal_id')
      .selectAll('decision')
      .where('decision.tenant_id', '=', tenant)
      .where('decision.deal_id', 'in', [...deals])
      .where('decision.rhythm_id', '=', besides.rhythm)
      .where('session.state', '=', 'closed')
      .where('session.session_id', '!=', besides.id)
      .orderBy('decision.deal_id')
      .orderBy('decision.at', 'desc')
      .orderBy('decision.decision_id', 'desc')
      .execute();
    return new Map(found.flatMap((row) => (row.deal_id === null ? [] : [[row.deal_id, decision(row)]])));
  },
});
