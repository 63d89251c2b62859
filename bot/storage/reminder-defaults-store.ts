import type { Transaction } from 'kysely';
import type { TenantId } from '../../shared/domain/ids.ts';
import { DEFAULT_REMINDERS } from '../../shared/domain/reminder-defaults.ts';
import type { ReminderDefaultsStore } from '../use-cases/settings/reminder-defaults-store.ts';
import type { Tables } from './tables.ts';

export const reminderDefaultsStore = (tx: Transaction<Tables>, tenant: TenantId): ReminderDefaultsStore => ({
  find: async () => {
    const row = await tx
      .selectFrom('reminder_defaults')
      .selectAll()
      .where('tenant_id', '=', tenant)
      .executeTakeFirst();
    if (!row) return DEFAULT_REMINDERS;
    const { version, before_days: before, at, prepare_days: prepare, hours_from: from, hours_to: to } = row;
    return { version, before, at, prepare, hours: { from, to } };
  },
  save: async ({ version, before, at, prepare, hours }, by, now) => {
    const settled = {
      ...{ version, before_days: before, at, prepare_days: prepare },
      ...{ hours_from: hours.from, hours_to: hours.to, settled_by: by, settled_at: now },
    };
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('reminder_defaults')
      .values({ tenant_id: tenant, ...settled })
      .onConflict((conflict) =>
        conflict
          .column('tenant_id')
          .doUpdateSet(settled)
          .where('reminder_defaults.version', '=', version - 1),
      )
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  },
});
