import type { CustomerMeetingView } from '../../../shared/contracts/customer-meeting.ts';
import type { CustomerMeeting, PlanPart } from '../../../shared/domain/customer-meeting.ts';
import type { CustomerMeetingId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { publishToSalesViewers } from '../deal/sales-access.ts';
import type { Uses } from '../stores.ts';
import type { ExpectedVersion, UseCase, UseCaseContext } from '../use-case.ts';
import { findCustomerMeeting } from './change-customer-meeting.ts';
import { customerMeetingView } from './customer-meeting-view.ts';

type PlanStores = Uses<{
  customerMeeting: 'find' | 'save';
  publish: true;
  rhythm: 'ofManager' | 'ofRep';
}>;

/** Saves what is decided of a meeting, unless somebody else was first. */
const change = async (
  context: UseCaseContext<PlanStores>,
  id: CustomerMeetingId,
  decide: (meeting: CustomerMeeting) => CustomerMeeting | null,
): Promise<Result<CustomerMeetingView, 'not-found' | 'changed', CustomerMeetingView>> => {
  const { stores } = context;
  const seen = await findCustomerMeeting(context, id);
  if (!seen) return refuse('not-found');
  const meeting = decide(seen);
  if (meeting === null || !(await stores.customerMeeting.save(meeting, seen.version)))
    return refuse('changed', customerMeetingView((await stores.customerMeeting.find(id)) ?? seen));
  await publishToSalesViewers(stores, seen.rep);
  return ok(customerMeetingView({ ...meeting, version: seen.version + 1 }));
};

/** Settles one part of what is to be done in the meeting. Two may write different parts at once; of one part, the first counts. */
export const planCustomerMeeting: UseCase<
  Readonly<{ id: CustomerMeetingId; part: PlanPart; text: string | null; before: string | null }>,
  CustomerMeetingView,
  'not-found' | 'changed',
  PlanStores
> = (context, { id, part, text, before }) =>
  change(context, id, (meeting) =>
    meeting.plan[part] === before ? { ...meeting, plan: { ...meeting.plan, [part]: text } } : null,
  );

/** Notes that the opening has been said out loud, or takes that back. */
export const rehearseCustomerMeeting: UseCase<
  ExpectedVersion<CustomerMeetingId> & Readonly<{ aloud: boolean }>,
  CustomerMeetingView,
  'not-found' | 'changed',
  PlanStores
> = (context, { id, version, aloud }) =>
  change(context, id, (meeting) =>
    meeting.version === version ? { ...meeting, rehearsedAt: aloud ? context.now : null } : null,
  );
