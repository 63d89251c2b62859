import type { Actor } from '../identity/actor.ts';
import type { Calendar, CalendarAnswer, Cancellation, NewMeeting } from './calendar-port.ts';

/**
 * Cancels a meeting that an attempt whose answer was lost may have booked: booking it again under the same transaction, which makes no
 * second one, gives its id.
 */
export const withdrawMeeting = async (
  calendar: Pick<Calendar, 'cancelInstance' | 'createMeeting'>,
  who: Actor,
  meeting: NewMeeting,
  cancellation: Cancellation,
): CalendarAnswer<null> => {
  const booked = await calendar.createMeeting(who, meeting);
  return booked.ok ? calendar.cancelInstance(who, booked.value.eventId, cancellation) : booked;
};
