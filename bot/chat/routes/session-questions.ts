import type { SessionId } from '../../../shared/domain/ids.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { say } from '../../../shared/words/say.ts';
import { agreedZone } from '../../use-cases/rhythm/agreed-zone.ts';
import { findSession } from '../../use-cases/session/find-session.ts';
import { composePreparation } from '../../use-cases/session/compose-preparation.ts';
import type { ComingSession } from '../../use-cases/session/coming-sessions.ts';
import { sentenceAndPlaceCard } from '../cards/lines-card.ts';
import { preparationCard } from '../cards/preparation-card.ts';
import { cancelSessionCard, moveSessionCard } from '../cards/session-change-card.ts';
import { sessionPlace } from '../cards/session-parts.ts';
import type { ChatResult } from '../chat-answer.ts';
import { answerCard, refused } from '../chat-context.ts';
import type { ChatContext } from '../chat-context.ts';

export const askToCancel = ({ reader }: ChatContext, next: ComingSession): ChatResult =>
  answerCard(cancelSessionCard(reader, next));

/** Asks when instead, on the clock that the two have agreed on. */
export const askToMove = async (
  { reader, stores }: ChatContext,
  next: ComingSession,
  to: CalendarDay | null,
): Promise<ChatResult> =>
  answerCard(moveSessionCard(reader, next, await agreedZone(stores, next.rhythm), to));

/** A rep prepares in the chat; a manager in the session's own view, where all that is known is. */
export const askToPrepare = async (context: ChatContext, id: SessionId): Promise<ChatResult> => {
  const { reader, stores, me, now } = context;
  const session = await findSession(context, id);
  if (!session) return refused(context, 'not-found');
  const preparation = session.rep === me.id ? await composePreparation(stores, id, now) : null;
  return answerCard(
    preparation
      ? preparationCard(reader, preparation, null)
      : sentenceAndPlaceCard(reader, say(reader.language, 'chat.prepare'), sessionPlace(id)),
  );
};
