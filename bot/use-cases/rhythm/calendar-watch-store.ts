import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** A subscription to changes in somebody's calendar, until it expires; each notification must carry `clientState`. */
export type CalendarWatch = Readonly<{
  person: PersonId;
  subscriptionId: string;
  clientState: string;
  expiresAt: Instant;
}>;

/** The calendar subscriptions of one organisation. */
export type CalendarWatchStore = Readonly<{
  of: (person: PersonId) => Promise<CalendarWatch | null>;
  bySubscription: (subscriptionId: string) => Promise<CalendarWatch | null>;
  save: (watch: CalendarWatch) => Promise<void>;
  remove: (person: PersonId) => Promise<void>;
}>;
