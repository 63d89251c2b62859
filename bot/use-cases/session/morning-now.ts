import { firstUntoldDay } from '../../../shared/domain/quiet.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import type { ChatMessageOf, CommitmentLine } from '../chat-message.ts';
import { morningOf, reminderAgainKey } from '../commitment/reminders.ts';
import type { Uses } from '../stores.ts';
import { composeMorning } from './compose-morning.ts';

type Morning = ChatMessageOf<'morning'>;

/** Which reminder one of the manager's own commitments is, on that day; null for one without a day. */
export const askedOnMorning = ({ due }: CommitmentLine, day: CalendarDay): 'before' | 'after' | null =>
  due === null ? null : due < day ? 'after' : 'before';

/** When what the manager has promised comes again, if they wanted that; `offered` while they may want it. */
const laterOf = async (
  { outbox }: Uses<{ outbox: 'sentMessage' | 'waitingUntil' }>,
  { commitments, day }: Morning,
): Promise<Pick<Morning, 'later'>> => {
  let isOffered = false;
  for (const one of commitments) {
    const asked = askedOnMorning(one, day);
    if (asked === null || one.due === null) continue;
    const key = reminderAgainKey(asked, one.id, one.due);
    const at = await outbox.waitingUntil(key);
    if (at !== null) return { later: at };
    if ((await outbox.sentMessage(key)) !== null) return {};
    isOffered = true;
  }
  return isOffered ? { later: 'offered' } : {};
};

/**
 * A manager's card of that morning by the present state; null when there is nothing to say. It tells too of the mornings before it whose
 * cards may not have arrived, or that passed in quiet.
 */
export const morningNow = async (
  stores: Parameters<typeof composeMorning>[0] &
    Uses<{ outbox: 'mayHaveArrived' | 'sentMessage' | 'waitingUntil' }>,
  manager: Person,
  day: CalendarDay,
  now: Instant,
): Promise<Morning | null> => {
  const isLost = (one: CalendarDay) => stores.outbox.mayHaveArrived(morningOf(manager, one).key);
  const since = await firstUntoldDay(manager, day, isLost);
  const message = await composeMorning(stores, manager, day, now, since);
  return message && { ...message, ...(await laterOf(stores, message)) };
};
