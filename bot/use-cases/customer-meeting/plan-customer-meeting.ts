import type { CustomerMeetingView } from '../../../shared/contracts/customer-meeting-view.ts';
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

/** Two people may write in one plan: when somebody else has just saved, the change is decided on theirs and tried once more. */
const ATTEMPTS = 2;

/** Saves the change that `decide` makes; null from it means that somebody else's change is in the way. */
const change = async (
  context: UseCaseContext<PlanStores>,
  id: CustomerMeetingId,
  decide: (meeting: CustomerMeeting) => CustomerMeeting | null,
): Promise<Result<CustomerMeetingView, 'not-found' | 'changed', CustomerMeetingView>> => {
  const { stores } = context;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const seen = await findCustomerMeeting(context, id);
    if (!seen) return refuse('not-found');
    const meeting = decide(seen);
    if (meeting === null) return refuse('changed', customerMeetingView(seen));
    if (!(await stores.customerMeeting.save(meeting, seen.version))) continue;
    await publishToSalesViewers(stores, seen.rep);
    return ok(customerMeetingView({ ...meeting, version: seen.version + 1 }));
  }
  const latest = await findCustomerMeeting(context, id);
  return latest ? refuse('changed', customerMeetingView(latest)) : refuse('not-found');
};

/** Sets one part of the meeting's plan. Two may write different parts at once; for the same part the first one counts. */
export const planCustomerMeeting: UseCase<
  Readonly<{ id: CustomerMeetingId; part: PlanPart; text: string | null; before: string | null }>,
  CustomerMeetingView,
  'not-found' | 'changed',
  PlanStores
> = (context, { id, part, text, before }) =>
  change(context, id, (meeting) =>
    meeting.plan[part] === before ? { ...meeting, plan: { ...meeting.plan, [part]: text } } : null,
  );

/** Notes that the opening has been said out loud, or takes that note back. */
export const rehearseCustomerMeeting: UseCase<
  ExpectedVersion<CustomerMeetingId> & Readonly<{ aloud: boolean }>,
  CustomerMeetingView,
  'not-found' | 'changed',
  PlanStores
> = (context, { id, version, aloud }) =>
  change(context, id, (meeting) =>
    meeting.version === version ? { ...meeting, rehearsedAt: aloud ? context.now : null } : null,
  );
