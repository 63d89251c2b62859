import type { SessionId } from '../../../shared/domain/ids.ts';
import { isPlannedTimeOver } from '../../../shared/domain/session.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { ChatMessageOf } from '../chat-message.ts';
import { commitmentView } from '../commitment/commitment-view.ts';
import type { RecommendationStores } from '../rhythm/recommendation.ts';
import { nameOf, participantsOf } from '../use-case.ts';
import { addedPoints, sessionLine } from './session-line.ts';
import { suggestionOf } from './suggestion.ts';
import type { Uses } from '../stores.ts';

/**
 * Composes what a rep sees before a planned session: their own commitments, and the points anybody has added. Null once it is not
 * to be held, or its time is over. Sent the day before (effects/preparation.ts), and shown again when something is added.
 */
export const composePreparation = async (
  stores: RecommendationStores & Uses<{ person: 'several'; rhythm: 'find'; session: 'askedType' | 'find' }>,
  id: SessionId,
  now: Instant,
): Promise<ChatMessageOf<'preparation'> | null> => {
  const session = await stores.session.find(id);
  const rhythm = session && (await stores.rhythm.find(session.rhythm));
  if (!rhythm || session.state !== 'planned' || isPlannedTimeOver(session, now)) return null;
  const people = await participantsOf(stores, [rhythm]);
  const commitments = (await stores.commitment.ofRhythms([rhythm.id])).filter(
    ({ owner, state, disputedAt }) => owner === rhythm.rep && state === 'open' && disputedAt === null,
  );
  const suggested =
    session.chosenBy === null ? (await suggestionOf(stores, rhythm, session, now)).type : null;
  const asked = await stores.session.askedType(id);
  return {
    kind: 'preparation',
    session: sessionLine(session),
    suggested,
    asked: asked === (suggested ?? session.type) ? null : asked,
    manager: nameOf(people, rhythm.manager),
    commitments: commitments.map((one) => commitmentView(one, rhythm, people, rhythm.rep, now)),
    points: addedPoints(session),
  };
};
