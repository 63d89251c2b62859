import { z } from 'zod';
import { commitmentId } from '../../../../shared/domain/ids.ts';
import type { CommitmentId } from '../../../../shared/domain/ids.ts';
import { instant } from '../../../../shared/domain/time.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { say } from '../../../../shared/words/say.ts';
import { getCommitment } from '../../../use-cases/commitment/get-commitment.ts';
import { bookHelpTalk } from '../../../use-cases/help-talk/book-help-talk.ts';
import { cancelHelpTalk } from '../../../use-cases/help-talk/cancel-help-talk.ts';
import { nextOf } from '../../../use-cases/rhythm/rhythm-view.ts';
import { defineCardAction } from '../../card-action.ts';
import type { CardActionDefinition } from '../../card-action.ts';
import { sentenceCard } from '../../cards/choice-card.ts';
import { helpInSessionCard, helpTalkBookedCard } from '../../cards/help-card.ts';
import type { ChatResult } from '../../chat-answer.ts';
import { answerCard, refused } from '../../chat-context.ts';
import type { ChatContext } from '../../chat-context.ts';

const one = z.object({ id: commitmentId });

/** Assumes permission to write to the calendars, since offering the times needed it to read them; without it nothing is written. */
const takeTenMinutes = async (
  context: ChatContext,
  id: CommitmentId,
  startsAt: Instant,
): Promise<ChatResult> => {
  const booked = await bookHelpTalk(context, { id, startsAt, inCalendars: true }, 'connected');
  if (booked.ok) return answerCard(helpTalkBookedCard(context.reader, booked.value, false));
  if (booked.refusal !== 'already-booked') return refused(context, booked.refusal);
  const now = await getCommitment(context, { id });
  return now.ok
    ? answerCard(helpTalkBookedCard(context.reader, now.value, true))
    : refused(context, now.refusal);
};

const takeBack = async (context: ChatContext, id: CommitmentId): Promise<ChatResult> => {
  const cancelled = await cancelHelpTalk(context, { id });
  return cancelled.ok || cancelled.refusal === 'not-booked'
    ? answerCard(sentenceCard(say(context.reader.language, 'chat.help-talk.undone')))
    : refused(context, cancelled.refusal);
};

/** Leaves it to the session, where it already is first on the agenda: nothing changes. */
const leaveToSession = async (context: ChatContext, id: CommitmentId): Promise<ChatResult> => {
  const found = await getCommitment(context, { id });
  if (!found.ok) return refused(context, found.refusal);
  const sessions = await context.stores.session.ofRhythm(found.value.rhythmId);
  const next = nextOf(sessions, context.now);
  return next
    ? answerCard(helpInSessionCard(context.reader, next.startsAt))
    : refused(context, 'not-planned');
};

/** The verbs of a call for help's card. */
export const helpTalkActions: readonly CardActionDefinition[] = [
  defineCardAction('help-talk', z.object({ id: commitmentId, at: instant }), (context, { id, at }) =>
    takeTenMinutes(context, id, at),
  ),
  defineCardAction('no-help-talk', one, (context, { id }) => takeBack(context, id)),
  defineCardAction('help-in-session', one, (context, { id }) => leaveToSession(context, id)),
];
