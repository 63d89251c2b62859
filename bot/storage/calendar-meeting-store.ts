import type { Selectable, Transaction } from 'kysely';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import type {
  AnsweredMeeting,
  CalendarMeetingStore,
  OwnCalendarReading,
} from '../use-cases/calendar-meeting/calendar-meeting-store.ts';
import { present } from './present.ts';
import type { Tables } from './tables.ts';

const reading = (row: Selectable<Tables['calendar_reading']>): OwnCalendarReading => ({
  person: row.person_id,
  standing: row.standing,
});

const answer = (row: Selectable<Tables['calendar_meeting']>): AnsweredMeeting => ({
  key: row.meeting_key,
  chosen:
    row.customer_meeting_id === null
      ? null
      : {
          id: row.customer_meeting_id,
          known: present(row.known_at, 'when a followed meeting is'),
          gone: row.gone,
        },
  keptUntil: row.kept_until,
});

export const calendarMeetingStore = (tx: Transaction<Tables>, tenant: TenantId): CalendarMeetingStore => {
  const readingOf = (person: PersonId) =>
    tx
      .selectFrom('calendar_reading')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .where('person_id', '=', person);
  return {
    reading: async (person) => {
      const row = await readingOf(person).executeTakeFirst();
      return row ? reading(row) : null;
    },
    lockReading: async (person) => {
      const row = await readingOf(person).forUpdate().executeTakeFirst();
      return row ? reading(row) : null;
    },
    saveReading: async ({ person, standing }) => {
      await tx
        .insertInto('calendar_reading')
        .values({ tenant_id: tenant, person_id: person, standing })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id']).doUpdateSet({ standing }))
        .execute();
    },
    setStanding: async ({ person, standing }) => {
      await tx
        .updateTable('calendar_reading')
        .set({ standing })
        .where('tenant_id', '=', tenant)
        .where('person_id', '=', person)
        .execute();
    },
    removeReading: async (person) => {
      await tx
        .deleteFrom('calendar_reading')
        .where('tenant_id', '=', tenant)
        .where('person_id', '=', person)
        .execute();
    },
    answered: async (person) => {
      const found = await tx
        .selectFrom('calendar_meeting')
        .selectAll()
        .where('tenant_id', '=', tenant)
        .where('person_id', '=', person)
        .orderBy('meeting_key')
        .execute();
      return found.map(answer);
    },
    saveAnswer: async (person, { key, chosen, keptUntil }) => {
      const value = {
        customer_meeting_id: chosen?.id ?? null,
        known_at: chosen?.known ?? null,
        gone: chosen?.gone ?? false,
        kept_until: keptUntil,
      };
      await tx
        .insertInto('calendar_meeting')
        .values({ tenant_id: tenant, person_id: person, meeting_key: key, ...value })
        .onConflict((conflict) =>
          conflict.columns(['tenant_id', 'person_id', 'meeting_key']).doUpdateSet(value),
        )
        .execute();
    },
    removeRefusal: async (person, key) => {
      await tx
        .deleteFrom('calendar_meeting')
        .where('tenant_id', '=', tenant)
        .where('person_id', '=', person)
        .where('meeting_key', '=', key)
        .where('customer_meeting_id', 'is', null)
        .execute();
    },
    forgetAnswers: async (person, before) => {
      await tx
        .deleteFrom('calendar_meeting')
        .where('tenant_id', '=', tenant)
        .where('person_id', '=', person)
        .where('kept_until', '<', before)
        .execute();
    },
  };
};
