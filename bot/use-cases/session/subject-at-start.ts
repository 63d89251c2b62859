import { dealSuggested } from '../../../shared/coaching/deal-in-hand.ts';
import { nextCustomerMeeting } from '../../../shared/domain/customer-meeting.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import type { PlannedSession, Session } from '../../../shared/domain/session.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { factsOf, heldHistoryOf, zoneOf } from '../rhythm/recommendation.ts';
import type { RecommendationStores } from '../rhythm/recommendation.ts';
import type { Uses } from '../stores.ts';

/** The store functions that choosing a starting session's subject uses. */
export type SubjectStores = RecommendationStores & Uses<{ deal: 'nameIn' | 'namedIn' }>;

/** The session with the customer meeting that it prepares for: the rep's next one, unless the two have chosen one. */
export const withCustomerMeeting = async (
  stores: Uses<{ customerMeeting: 'ofReps' }>,
  session: PlannedSession,
  now: Instant,
): Promise<PlannedSession> => {
  if (session.type !== 'preparation' || session.customerMeeting !== null) return session;
  const next = nextCustomerMeeting(await stores.customerMeeting.ofReps([session.rep], now), now);
  return { ...session, customerMeeting: next?.id ?? null };
};

/** Adds the suggested deal to a stored session of type deal that begins, unless the two have chosen any. */
export const nameSuggestedDeal = async (
  stores: SubjectStores,
  rhythm: Rhythm,
  { id, type, agenda }: Pick<Session, 'agenda' | 'id' | 'type'>,
  now: Instant,
): Promise<void> => {
  if (type !== 'deal' || (await stores.deal.namedIn(id)).length > 0) return;
  const { sales } = await factsOf(stores, rhythm, await heldHistoryOf(stores, rhythm), now);
  const deal = dealSuggested({ sales, today: dayAt(now, zoneOf(rhythm)) }, agenda);
  if (deal) await stores.deal.nameIn(id, deal.id);
};
