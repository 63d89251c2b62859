import type { Rhythm } from '../../shared/domain/rhythm.ts';
import { lacksConsent } from '../use-cases/calendar-refusal.ts';
import type { CalendarRefusal } from '../use-cases/calendar-refusal.ts';
import type { Uses } from '../use-cases/stores.ts';
import { participantsOf } from '../use-cases/use-case.ts';
import { isPassing, retryLater } from './calendar-effect.ts';
import type { MeetingInvitation } from './calendar-port.ts';
import { voidDelivery } from './effect.ts';
import type { Delivery } from './effect.ts';

/** The rep's invitation to a meeting with their manager, and the manager's zone; null when either is unknown or has no address. */
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
 * Handles the calendar's refusal of a single meeting. Missing permission was told where it was booked; a meeting that is gone needs no
 * cancelling.
 */
export const refusedMeeting = (answer: CalendarRefusal): Delivery => {
  if (isPassing(answer)) return retryLater(answer);
  const isSettled = lacksConsent(answer) || answer.refusal === 'not-found';
  return isSettled ? voidDelivery : { outcome: { state: 'failed', why: answer.refusal } };
};
