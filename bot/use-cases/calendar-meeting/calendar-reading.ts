import type { ConsentState } from '../calendar-refusal.ts';
import type { CalendarReadingView } from '../../../shared/contracts/calendar-meeting.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Uses } from '../stores.ts';
import type { UseCase, UseCaseContext } from '../use-case.ts';
import type { OwnCalendarReading } from './calendar-meeting-store.ts';
import { lookAtCalendarNow } from './look-at-calendar.ts';

const viewOf = (reading: OwnCalendarReading | null): CalendarReadingView => ({
  state: reading?.standing ?? 'off',
});

/** Whether the actor's calendar is searched for customer meetings. */
export const getCalendarReading: UseCase<
  unknown,
  CalendarReadingView,
  never,
  Uses<{ calendarMeeting: 'reading' }>
> = async ({ stores, me }) => ok(viewOf(await stores.calendarMeeting.reading(me.id)));

/** Has the actor's calendar searched for customer meetings from now on, or again. */
export const turnOnCalendarReading = async (
  { stores, me, now }: UseCaseContext<Uses<{ calendarMeeting: 'saveReading'; outbox: 'add'; publish: true }>>,
  _input: unknown,
  consent: ConsentState,
): Promise<Result<CalendarReadingView, never>> => {
  const reading = { person: me.id, standing: consent === 'connected' ? 'on' : consent } as const;
  // Meetings chosen later are compared each night from then on. Queued first, since a look that ends locks the same two in that order.
  await stores.outbox.add([lookAtCalendarNow(me.id, now)]);
  await stores.calendarMeeting.saveReading(reading);
  await stores.publish({ noun: 'person', session: null, people: [me.id] });
  return ok(viewOf(reading));
};

/** Stops the reading. Chosen meetings stay, as if entered by hand; what was remembered of the calendar is deleted. */
export const turnOffCalendarReading: UseCase<
  unknown,
  CalendarReadingView,
  never,
  Uses<{ calendarMeeting: 'removeReading'; publish: true }>
> = async ({ stores, me }) => {
  await stores.calendarMeeting.removeReading(me.id);
  await stores.publish({ noun: 'person', session: null, people: [me.id] });
  return ok(viewOf(null));
};

/** Stores the state that somebody's calendar answered with, and tells them; null, for an answer that tells nothing, changes nothing. */
export const saveStanding = async (
  stores: Uses<{ calendarMeeting: 'setStanding'; publish: true }>,
  reading: OwnCalendarReading,
  standing: OwnCalendarReading['standing'] | null,
): Promise<void> => {
  // Permission that was never given has not ended.
  const next =
    standing === 'consent-ended' && reading.standing === 'consent-needed' ? reading.standing : standing;
  if (next === null || next === reading.standing) return;
  await stores.calendarMeeting.setStanding({ ...reading, standing: next });
  await stores.publish({ noun: 'person', session: null, people: [reading.person] });
};
