import type { Actor } from '../identity/actor.ts';
import type { Calendar, CalendarAnswer, Cancellation, NewMeeting } from './calendar-port.ts';

/**
 * Cancels a meeting of which nobody knows whether a try that was not heard of has booked it: booked once more under the same
 * transaction, which makes no second one, it is known.
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
