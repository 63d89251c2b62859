import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ReminderDefaults } from '../../../shared/domain/reminder-defaults.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** When the organisation's people are reminded. The times for one person are the person's own (`person.reminders`). */
export type ReminderDefaultsStore = Readonly<{
  /** The organisation's own times, or the usual ones. */
  find: () => Promise<ReminderDefaults>;
  /** False when other times were set since the version that these follow. */
  save: (defaults: ReminderDefaults, by: PersonId, at: Instant) => Promise<boolean>;
}>;
