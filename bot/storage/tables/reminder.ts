import type { PersonId, TenantId } from '../../../shared/domain/ids.ts';
import type { ReminderDefaults } from '../../../shared/domain/reminder-defaults.ts';
import type { Instant, WallTime } from '../../../shared/domain/time.ts';
import { impersonal, participant } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** When an organisation's people are reminded, as PostgreSQL holds it. */
export type ReminderTables = {
  reminder_defaults: {
    tenant_id: TenantId;
    version: number;
    before_days: ReminderDefaults['before'];
    at: WallTime | null;
    prepare_days: ReminderDefaults['prepare'];
    hours_from: WallTime;
    hours_to: WallTime;
    settled_by: PersonId;
    settled_at: Instant;
  };
};

/** Whose data each column holds, and when it is erased. */
export const reminderTables = {
  // The organisation's own; whoever set it becomes a stand-in.
  reminder_defaults: {
    columns: {
      tenant_id: impersonal,
      version: impersonal,
      before_days: impersonal,
      at: impersonal,
      prepare_days: impersonal,
      hours_from: impersonal,
      hours_to: impersonal,
      settled_by: participant,
      settled_at: impersonal,
    },
  },
} satisfies TableRules<ReminderTables>;
