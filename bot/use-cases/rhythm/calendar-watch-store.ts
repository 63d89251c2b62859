import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** That Kadens is told of changes in somebody's calendar, until then; each notification has to say `clientState`. */
export type CalendarWatch = Readonly<{
  person: PersonId;
  subscriptionId: string;
  clientState: string;
  expiresAt: Instant;
}>;

/** Whose calendars an organisation's Kadens is told of. */
export type CalendarWatchStore = Readonly<{
  of: (person: PersonId) => Promise<CalendarWatch | null>;
  bySubscription: (subscriptionId: string) => Promise<CalendarWatch | null>;
  save: (watch: CalendarWatch) => Promise<void>;
  remove: (person: PersonId) => Promise<void>;
}>;
