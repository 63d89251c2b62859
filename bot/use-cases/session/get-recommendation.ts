import { mostUrgent } from '../../../shared/coaching/recommend.ts';
import type { RecommendationView } from '../../../shared/contracts/session-subject.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { isClosed } from '../../../shared/domain/session.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { mayLead } from '../../../shared/domain/visibility.ts';
import { libraryOf, reasonNamed } from '../behaviour/library-of.ts';
import { customerMeetingView } from '../customer-meeting/customer-meeting-view.ts';
import { extraOffered } from '../customer-meeting/extra-offered.ts';
import { recommendationOf } from '../rhythm/recommendation.ts';
import type { RecommendationStores } from '../rhythm/recommendation.ts';
import type { Uses } from '../stores.ts';
import type { UseCase, UseCaseContext } from '../use-case.ts';
import { findSession } from './find-session.ts';

/** How many sessions in a row must set a recommended type aside before the manager is told. */
const SET_ASIDE = 2;

/** Whether the latest held sessions were each recommended to be about that type, and none was. */
const wasSetAside = (type: ConversationType, sessions: readonly Session[]): boolean => {
  const last = sessions.filter(isClosed).slice(0, SET_ASIDE);
  return (
    last.length === SET_ASIDE &&
    last.every((one) => one.origin !== 'afterwards' && one.recommended === type && one.type !== type)
  );
};

/** What the session should be about, and why, without what only the manager is told. */
export const recommendationFor = async (
  { stores, now }: UseCaseContext<RecommendationStores & Uses<{ session: 'ofRhythm' }>>,
  rhythm: Rhythm,
  session: Session,
): Promise<RecommendationView> => {
  const found = await recommendationOf(stores, rhythm, session, now);
  const { recommended, alternative, eligible, reasons } = found;
  const sessions = await stores.session.ofRhythm(rhythm.id);
  const meetings = await stores.customerMeeting.ofReps([rhythm.rep], now);
  const extra = extraOffered(meetings, sessions, session, now);
  const library = await libraryOf(stores);
  return {
    recommended,
    alternative,
    urgent: mostUrgent(found),
    wish: rhythm.wish,
    avoided: null,
    types: eligible.map((type) => ({
      type,
      reasons: reasons[type].map((reason) => reasonNamed(library, reason)),
    })),
    extra: extra && customerMeetingView(extra),
  };
};

/** What the session should be about, and why: the same for both, except for what only the manager is told. */
export const getRecommendation: UseCase<
  Readonly<{ id: SessionId }>,
  RecommendationView,
  'not-found',
  RecommendationStores & Uses<{ rhythm: 'find'; session: 'find' | 'ofRhythm' }>
> = async (context, { id }) => {
  const { stores, me } = context;
  const session = await findSession(context, id);
  const rhythm = session && (await stores.rhythm.find(session.rhythm));
  if (!rhythm) return refuse('not-found');
  const recommendation = await recommendationFor(context, rhythm, session);
  const { recommended } = recommendation;
  const setAside =
    mayLead(rhythm, me.id) && wasSetAside(recommended, await stores.session.ofRhythm(rhythm.id));
  return ok({ ...recommendation, avoided: setAside ? recommended : null });
};
