import type { BehaviourLibrary } from '../../../shared/coaching/behaviour-library.ts';
import type { SalesFacts } from '../../../shared/coaching/sales-facts.ts';
import type { Commitment } from '../../../shared/domain/commitment.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { CustomerMeeting } from '../../../shared/domain/customer-meeting.ts';
import { isOpenDeal, usualCycle } from '../../../shared/domain/deal.ts';
import type { Deal, OpenDeal } from '../../../shared/domain/deal.ts';
import { moneyGoalOf } from '../../../shared/coaching/money-goal.ts';
import type { Goal } from '../../../shared/domain/goal.ts';
import type { CommitmentId, DealId, PersonId } from '../../../shared/domain/ids.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { noDaysOff } from '../../../shared/domain/working-days.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';

const asCalled = (name: string): string => name.trim().toLowerCase();

/** Whether a commitment serves the thing of that name: what it serves is free text, so the names are compared. */
const isCalled = (serves: string | null, name: string): boolean =>
  serves !== null && asCalled(serves) === asCalled(name);

/** The commitments that serve each of these deals. */
export const servingDeals = (
  deals: readonly Deal[],
  commitments: readonly Commitment[],
): ReadonlyMap<DealId, readonly CommitmentId[]> => {
  const byName = new Map<string, CommitmentId[]>();
  for (const { id, serves } of commitments)
    if (serves !== null) byName.set(asCalled(serves), [...(byName.get(asCalled(serves)) ?? []), id]);
  return new Map(
    deals.flatMap(({ id, name }) => {
      const found = byName.get(asCalled(name));
      return found ? [[id, found]] : [];
    }),
  );
};

/** The rep's money target for the current period. */
const targetOf = (goals: readonly Goal[], today: CalendarDay): SalesFacts['target'] => {
  const goal = moneyGoalOf(goals, today);
  return goal && { whole: goal.target, remaining: goal.target - goal.value, until: goal.to };
};

const withNextStep = (
  open: readonly OpenDeal[],
  commitments: readonly Commitment[],
  meetings: readonly CustomerMeeting[],
): ReadonlySet<DealId> => {
  const met = new Set(meetings.map(({ deal }) => deal));
  const ahead = commitments.filter(({ state, disputedAt }) => state === 'open' && disputedAt === null);
  const serving = servingDeals(open, ahead);
  return new Set(open.map(({ id }) => id).filter((id) => met.has(id) || serving.has(id)));
};

type SalesContext = Readonly<{
  /** The rep's deals, open and decided. */
  deals: readonly Deal[];
  commitments: readonly Commitment[];
  goals: readonly Goal[];
  today: CalendarDay;
  now: Instant;
}>;

/** The facts known now about a rep's deals and customer meetings. */
export const salesFactsOf = async (
  stores: Uses<{ customerMeeting: 'ofReps'; deal: 'talkedAbout'; person: 'find' }>,
  rep: PersonId,
  { deals, commitments, goals, today, now }: SalesContext,
): Promise<SalesFacts> => {
  const open = deals.filter(isOpenDeal);
  const meetings = await stores.customerMeeting.ofReps([rep], now);
  const { zone, daysOff } = (await stores.person.find(rep)) ?? { zone: 'UTC', daysOff: noDaysOff };
  return {
    open,
    talkedAbout: open.length === 0 ? new Set() : await stores.deal.talkedAbout(rep),
    withNextStep: withNextStep(open, commitments, meetings),
    usualCycle: usualCycle(deals),
    meetings: meetings.map(({ customer, at, deal, newPeople }) => ({
      ...{ customer, day: dayAt(at, zone), deal, newPeople },
    })),
    target: targetOf(goals, today),
    daysOff,
  };
};

/** The type of session in which to talk about help with a commitment, by what it serves. */
export const helpTypeOf = (
  serves: string | null,
  { open, meetings }: SalesFacts,
  library: BehaviourLibrary,
): ConversationType => {
  if (library.named(serves)) return 'skill';
  if (open.some(({ name }) => isCalled(serves, name))) return 'deal';
  return meetings.some(({ customer }) => isCalled(serves, customer)) ? 'preparation' : 'performance';
};
