import type { Selectable, Transaction } from 'kysely';
import type { CustomerMeeting } from '../../shared/domain/customer-meeting.ts';
import type { CustomerMeetingId, TenantId } from '../../shared/domain/ids.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { CustomerMeetingStore } from '../use-cases/customer-meeting/customer-meeting-store.ts';
import { columnsOf } from './tables.ts';
import type { Tables } from './tables.ts';

const meeting = (row: Selectable<Tables['customer_meeting']>): CustomerMeeting => ({
  id: row.customer_meeting_id,
  version: row.version,
  rep: row.rep_id,
  customer: row.customer,
  at: row.at,
  deal: row.deal_id,
  attendees: row.attendees,
  newPeople: row.new_people,
  debriefedAt: row.debriefed_at,
  plan: {
    aim: row.aim,
    opening: row.opening,
    'question-1': row.question_1,
    'question-2': row.question_2,
    'question-3': row.question_3,
    closing: row.closing,
  },
  rehearsedAt: row.rehearsed_at,
});

const columns = (value: CustomerMeeting) => ({
  rep_id: value.rep,
  customer: value.customer,
  at: value.at,
  deal_id: value.deal,
  attendees: value.attendees,
  new_people: value.newPeople,
  debriefed_at: value.debriefedAt,
  aim: value.plan.aim,
  opening: value.plan.opening,
  question_1: value.plan['question-1'],
  question_2: value.plan['question-2'],
  question_3: value.plan['question-3'],
  closing: value.plan.closing,
  rehearsed_at: value.rehearsedAt,
});

/** The most customer meetings of a rep that are read, the next ones first. */
const READ_PER_REP = 200;
/** The most debriefs that are read between two sessions. */
const DEBRIEFS_READ = 50;

export const customerMeetingStore = (tx: Transaction<Tables>, tenant: TenantId): CustomerMeetingStore => {
  const all = () =>
    tx.selectFrom('customer_meeting').select(columnsOf('customer_meeting')).where('tenant_id', '=', tenant);
  const rows = () => all().where('removed_at', 'is', null);
  const setRemoved = async (id: CustomerMeetingId, at: Instant | null): Promise<void> => {
    await tx
      .updateTable('customer_meeting')
      .set({ removed_at: at })
      .where('tenant_id', '=', tenant)
      .where('customer_meeting_id', '=', id)
      .execute();
  };
  return {
    find: async (id) => {
      const row = await rows().where('customer_meeting_id', '=', id).executeTakeFirst();
      return row ? meeting(row) : null;
    },
    findRemoved: async (id) => {
      const row = await all()
        .where('customer_meeting_id', '=', id)
        .where('removed_at', 'is not', null)
        .forUpdate()
        .executeTakeFirst();
      return row ? meeting(row) : null;
    },
    insert: async (value) => {
      await tx
        .insertInto('customer_meeting')
        .values({
          tenant_id: tenant,
          customer_meeting_id: value.id,
          version: value.version,
          ...columns(value),
        })
        .execute();
    },
    save: async (value, seen) => {
      const result = await tx
        .updateTable('customer_meeting')
        .set({ ...columns(value), version: seen + 1 })
        .where('tenant_id', '=', tenant)
        .where('customer_meeting_id', '=', value.id)
        .where('version', '=', seen)
        .where('removed_at', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    remove: setRemoved,
    restore: (id) => setRemoved(id, null),
    ofReps: async (reps, since) => {
      if (reps.length === 0) return [];
      const found = await rows()
        .where('rep_id', 'in', [...reps])
        .where('at', '>=', since)
        .orderBy('at')
        .orderBy('customer_meeting_id')
        .limit(READ_PER_REP * reps.length)
        .execute();
      return found.map(meeting);
    },
    held: async (rep, from, until, most) => {
      const found = await tx
        .selectFrom('customer_meeting')
        .leftJoin('debrief', (join) =>
          join
            .onRef('debrief.tenant_id', '=', 'customer_meeting.tenant_id')
            .onRef('debrief.customer_meeting_id', '=', 'customer_meeting.customer_meeting_id'),
        )
        .selectAll('customer_meeting')
        .select(['debrief.decided', 'debrief.surprised'])
        .where('customer_meeting.tenant_id', '=', tenant)
        .where('customer_meeting.rep_id', '=', rep)
        .where('customer_meeting.removed_at', 'is', null)
        .where('customer_meeting.at', '>', from)
        .where('customer_meeting.at', '<=', until)
        .orderBy('customer_meeting.at', 'desc')
        .orderBy('customer_meeting.customer_meeting_id', 'desc')
        .limit(most)
        .execute();
      return found.map(({ decided, surprised, ...row }) => ({ ...meeting(row), decided, surprised }));
    },
    insertDebrief: async ({ meeting: of, rep, decided, surprised, at }) => {
      await tx
        .insertInto('debrief')
        .values({ tenant_id: tenant, customer_meeting_id: of, rep_id: rep, decided, surprised, at })
        .execute();
    },
    debriefsOf: async (rep, from, until) => {
      const found = await tx
        .selectFrom('debrief')
        .innerJoin('customer_meeting', (join) =>
          join
            .onRef('customer_meeting.tenant_id', '=', 'debrief.tenant_id')
            .onRef('customer_meeting.customer_meeting_id', '=', 'debrief.customer_meeting_id'),
        )
        .select(['debrief.customer_meeting_id', 'debrief.rep_id', 'decided', 'surprised', 'debrief.at'])
        .select(['customer_meeting.customer', 'customer_meeting.at as met_at'])
        .where('debrief.tenant_id', '=', tenant)
        .where('debrief.rep_id', '=', rep)
        .where('customer_meeting.removed_at', 'is', null)
        .where('debrief.at', '>', from)
        .where('debrief.at', '<=', until)
        .orderBy('customer_meeting.at')
        .orderBy('debrief.customer_meeting_id')
        .limit(DEBRIEFS_READ)
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
  };
};
