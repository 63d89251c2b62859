import type { Rhythm } from '../../shared/domain/rhythm.ts';
import { lacksLeave } from '../use-cases/calendar-refusal.ts';
import type { CalendarRefusal } from '../use-cases/calendar-refusal.ts';
import type { Uses } from '../use-cases/stores.ts';
import { participantsOf } from '../use-cases/use-case.ts';
import { isPassing, retryLater } from './calendar-effect.ts';
import type { MeetingInvitation } from './calendar-port.ts';
import { voidDelivery } from './effect.ts';
import type { Delivery } from './effect.ts';

/** The rep's invitation to a meeting with their manager, and the zone that the manager is in; null where one of the two can't be asked. */
export const invitationOf = async (
  stores: Uses<{ person: 'addressOf' | 'several' }>,
  pair: Pick<Rhythm, 'manager' | 'rep'>,
): Promise<Readonly<{ invitation: MeetingInvitation; zone: string }> | null> => {
  const people = await participantsOf(stores, [pair]);
  const [manager, rep] = [people.get(pair.manager), people.get(pair.rep)];
  const address = await stores.person.addressOf(pair.rep);
  if (!manager || !rep || address === null) return null;
  const { language, zone } = manager;
  const attendee = { name: rep.name, address };
  return { invitation: { attendee, rep: rep.name, manager: manager.name, language }, zone };
};

/**
 * What comes of a meeting by itself that the calendar did not take. Leave that is missing was said where it was booked; a meeting that
 * is gone needs no taking away.
 */
export const refusedMeeting = (answer: CalendarRefusal): Delivery => {
  if (isPassing(answer)) return retryLater(answer);
  const isSettled = lacksLeave(answer) || answer.refusal === 'not-found';
  return isSettled ? voidDelivery : { outcome: { state: 'failed', why: answer.refusal } };
};
