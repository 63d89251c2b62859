import { firstOn } from '../../shared/domain/rhythm.ts';
import { addDays, dayAt } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Calendars } from '../graph/calendars.ts';
import { newOnline } from '../graph/event-input.ts';
import { keptBody } from '../graph/outlook-body.ts';
import type { StoredEvent } from '../graph/stored-event.ts';
import { personOf } from '../people.ts';
import type { PersonKey } from '../protocol.ts';
import { ZONE } from './hours.ts';

const THURSDAY = 4;
/** How long the two have met before today, in days: three times, every other week. */
const BEFORE_DAYS = 6 * 7;

/** The 1:1 with a rep that a manager had in their calendar before Kadens: every other Thursday at 13, for half an hour. */
export const bookOwnSeries = (
  calendars: Pick<Calendars, 'add'>,
  manager: PersonKey,
  rep: PersonKey,
  now: Instant,
): StoredEvent => {
  const [organiser, invited] = [personOf(manager), personOf(rep)];
  const first = addDays(firstOn(THURSDAY, addDays(dayAt(now, ZONE), 1)), -BEFORE_DAYS);
  const online = newOnline(organiser, 0);
  const body = { contentType: 'text', content: 'Hur går det, och vad behöver du?' } as const;
  return calendars.add({
    ...{ owner: manager, transactionId: null, zone: ZONE, start: `${first}T13:00:00`, minutes: 30 },
    ...{ subject: `1:1 ${organiser.givenName} och ${invited.givenName}`, location: '' },
    ...{
      online,
      body: keptBody(body, online.joinUrl),
      isAllDay: false,
      showAs: 'busy',
      sensitivity: 'normal',
    },
    attendees: [{ address: invited.upn, name: invited.name, type: 'required', response: 'accepted' }],
    recurrence: {
      pattern: { type: 'weekly', interval: 2, daysOfWeek: ['thursday'], firstDayOfWeek: 'monday' },
      range: { type: 'noEnd', startDate: first, recurrenceTimeZone: ZONE },
    },
    ...{ exceptions: {}, cancelled: false, removedBy: [] },
  });
};
