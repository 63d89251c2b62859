import type { CustomerMeeting } from '../../../shared/domain/customer-meeting.ts';
import { startOfWork } from '../../../shared/domain/person.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { workingDayAfter } from '../../../shared/domain/working-days.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { stillAhead } from '../commitment/reminders.ts';
import type { Uses } from '../stores.ts';

/** The key of the question about a customer meeting at its time. */
export const debriefKey = ({ id, at }: Pick<CustomerMeeting, 'id' | 'at'>): string => `debrief:${id}:${at}`;

/** Plans the question to the rep about a customer meeting, for the start of their next working day. */
export const planDebrief = async (
  stores: Uses<{ outbox: 'add'; person: 'find' }>,
  meeting: CustomerMeeting,
  now: Instant,
): Promise<void> => {
  const rep = await stores.person.find(meeting.rep);
  if (!rep || meeting.debriefedAt !== null) return;
  const planned = {
    key: debriefKey(meeting),
    effect: { kind: 'debrief', meeting: meeting.id, at: meeting.at },
    person: rep.id,
    dueAt: startOfWork(rep, workingDayAfter(dayAt(meeting.at, rep.zone), rep.daysOff)),
  } as const;
  await stores.outbox.add(stillAhead([planned], now));
};
