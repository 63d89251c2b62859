import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ReminderDefaults } from '../../../shared/domain/reminder-defaults.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** When the organisation's people are reminded. What holds for one of them is the person's (`person.reminders`). */
export type ReminderDefaultsStore = Readonly<{
  /** What the organisation has settled, else what is usual. */
  find: () => Promise<ReminderDefaults>;
  /** False when another has been settled since the version before it. */
  save: (defaults: ReminderDefaults, by: PersonId, at: Instant) => Promise<boolean>;
}>;
