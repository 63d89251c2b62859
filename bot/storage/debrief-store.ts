import type { Transaction } from 'kysely';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { DebriefStore } from '../use-cases/debrief/debrief-store.ts';
import type { Tables } from './tables.ts';

/** How many are read at the most between two sessions. */
const READ = 50;

export const debriefStore = (tx: Transaction<Tables>, tenant: TenantId): DebriefStore => ({
  insert: async ({ meeting, rep, decided, surprised, at }) => {
    await tx
      .insertInto('debrief')
      .values({ tenant_id: tenant, customer_meeting_id: meeting, rep_id: rep, decided, surprised, at })
      .execute();
  },
  ofRep: async (rep, from, until) => {
    const found = await tx
      .selectFrom('debrief')
      .innerJoin('customer_meeting', (join) =>
        join
          .onRef('customer_meeting.tenant_id', '=', 'debrief.tenant_id')
          .onRef('customer_meeting.customer_meeting_id', '=', 'debrief.customer_meeting_id'),
      )
      .selectAll('debrief')
      .select(['customer_meeting.customer', 'customer_meeting.at as met_at'])
      .where('debrief.tenant_id', '=', tenant)
      .where('debrief.rep_id', '=', rep)
      .where('customer_meeting.removed_at', 'is', null)
      .where('debrief.at', '>', from)
      .where('debrief.at', '<=', until)
      .orderBy('customer_meeting.at')
      .orderBy('debrief.customer_meeting_id')
      .limit(READ)
      .execute();
    return found.map((row) => ({
      meeting: row.customer_meeting_id,
      rep: row.rep_id,
      decided: row.decided,
      surprised: row.surprised,
      at: row.at,
      customer: row.customer,
      metAt: row.met_at,
    }));
  },
});
