import type { Selectable, Transaction } from 'kysely';
import type { TenantId } from '../../shared/domain/ids.ts';
import type { CalendarWatch, CalendarWatchStore } from '../use-cases/rhythm/calendar-watch-store.ts';
import type { Tables } from './tables.ts';

const watch = (row: Selectable<Tables['calendar_watch']>): CalendarWatch => ({
  person: row.person_id,
  subscriptionId: row.subscription_id,
  clientState: row.client_state,
  expiresAt: row.expires_at,
});

export const calendarWatchStore = (tx: Transaction<Tables>, tenant: TenantId): CalendarWatchStore => {
  const rows = () => tx.selectFrom('calendar_watch').selectAll().where('tenant_id', '=', tenant);
  return {
    of: async (person) => {
      const row = await rows().where('person_id', '=', person).executeTakeFirst();
      return row ? watch(row) : null;
    },
    bySubscription: async (subscriptionId) => {
      const row = await rows().where('subscription_id', '=', subscriptionId).executeTakeFirst();
      return row ? watch(row) : null;
    },
    save: async ({ person, subscriptionId, clientState, expiresAt }) => {
      const value = { subscription_id: subscriptionId, client_state: clientState, expires_at: expiresAt };
      await tx
        .insertInto('calendar_watch')
        .values({ tenant_id: tenant, person_id: person, ...value })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id']).doUpdateSet(value))
        .execute();
    },
    remove: async (person) => {
      await tx
        .deleteFrom('calendar_watch')
        .where('tenant_id', '=', tenant)
        .where('person_id', '=', person)
        .execute();
    },
  };
};
