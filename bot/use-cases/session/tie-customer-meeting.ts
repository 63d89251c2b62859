import type { CustomerMeetingId, SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { isOpen } from '../../../shared/domain/session.ts';
import { changeSession } from './change-session.ts';
import type { SessionChangeStores, SessionUseCase } from './change-session.ts';
import type { Uses } from '../stores.ts';

type Tie = Readonly<{ id: SessionId; customerMeetingId: CustomerMeetingId | null }>;

/** Sets which of the rep's customer meetings the two prepare for. */
export const tieCustomerMeeting: SessionUseCase<
  Tie,
  'not-found' | 'session-closed',
  SessionChangeStores & Uses<{ customerMeeting: 'find' }>
> = (context, { id, customerMeetingId: customerMeeting }) =>
  changeSession(context, id, async (session) => {
    if (!isOpen(session)) return refuse('session-closed');
    const meeting = customerMeeting && (await context.stores.customerMeeting.find(customerMeeting));
    if (customerMeeting !== null && meeting?.rep !== session.rep) return refuse('not-found');
    return ok({ ...session, customerMeeting });
  });
