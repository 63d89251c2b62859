import type { Reason } from '../../../shared/coaching/reasons.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { recommendationOf } from '../rhythm/recommendation.ts';
import type { RecommendationStores } from '../rhythm/recommendation.ts';

/** What is suggested for a session, with its strongest reason: its own type once somebody has chosen it. Both are told the same in their chats. */
export const suggestionOf = async (
  stores: RecommendationStores,
  rhythm: Rhythm,
  session: Session,
  now: Instant,
): Promise<Readonly<{ type: ConversationType; reason: Reason | null }>> => {
  const { recommended, reasons } = await recommendationOf(stores, rhythm, session, now);
  const type = session.chosenBy === null ? recommended : session.type;
  return { type, reason: reasons[type][0] ?? null };
};
