import type { Transaction } from 'kysely';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { PracticeStore } from '../use-cases/session/practice-store.ts';
import type { Tables } from './tables.ts';

export const practiceStore = (tx: Transaction<Tables>, tenant: TenantId): PracticeStore => ({
  save: async ({ session, rhythm, behaviour, rounds, swapped, at }) => {
    await tx
      .insertInto('practice')
      .values({ tenant_id: tenant, session_id: session, rhythm_id: rhythm, behaviour, rounds, swapped, at })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'session_id', 'behaviour']).doUpdateSet({ rounds, swapped, at }),
      )
      .execute();
  },
  ofRhythm: async (id) => {
    const found = await tx
      .selectFrom('practice')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .where('rhythm_id', '=', id)
      .orderBy('at', 'desc')
      .execute();
    return found.map((row) => ({
      ...{ session: row.session_id, rhythm: row.rhythm_id, behaviour: row.behaviour },
      ...{ rounds: row.rounds, swapped: row.swapped, at: row.at },
    }));
  },
});
