import { z } from 'zod';
import { sessionId } from '../../../../shared/domain/ids.ts';
import type { SessionId } from '../../../../shared/domain/ids.ts';
import { cancelReasons } from '../../../../shared/domain/session.ts';
import { wallTime } from '../../../../shared/domain/time.ts';
import { cancelSession } from '../../../use-cases/session/cancel-session.ts';
import { moveSession } from '../../../use-cases/session/move-session.ts';
import { ownPlannedSessions } from '../../../use-cases/session/coming-sessions.ts';
import type { ComingSession } from '../../../use-cases/session/coming-sessions.ts';
import { calendarDay } from '../../../../shared/domain/time.ts';
import { otherThan } from '../../../../shared/domain/session.ts';
import { nameOf, participantsOf } from '../../../use-cases/use-case.ts';
import { chosenDay, defineCardAction } from '../../card-action.ts';
import type { CardActionDefinition } from '../../card-action.ts';
import { givenNameOf } from '../../cards/card.ts';
import { momentFor } from '../../cards/plan-card.ts';
import type { ChatResult } from '../../chat-answer.ts';
import { refused } from '../../chat-context.ts';
import type { ChatContext } from '../../chat-context.ts';
import { answerSentence } from '../messages/answer-message.ts';
import { askToCancel, askToMove, askToPrepare } from '../session-questions.ts';

/** The session, and the version of it that the card shows. */
const one = { session: sessionId, version: z.coerce.number().int() };

/** Asks on about a session that was picked among several, if it is still planned. */
const askOf = async (
  context: ChatContext,
  id: SessionId,
  ask: (next: ComingSession) => Promise<ChatResult> | ChatResult,
): Promise<ChatResult> => {
  const next = (await ownPlannedSessions(context)).find(({ session }) => session.id === id);
  return next === undefined ? refused(context, 'not-planned') : ask(next);
};

/** The verbs of the cards on which a session is cancelled or moved in words. */
export const sessionChangeActions: readonly CardActionDefinition[] = [
  defineCardAction('ask-cancel', z.object(one), (context, { session }) =>
    askOf(context, session, (next) => askToCancel(context, next)),
  ),
  defineCardAction('ask-move', z.object({ ...one, to: chosenDay }), (context, { session, to }) =>
    askOf(context, session, (next) => askToMove(context, next, to)),
  ),
  defineCardAction('ask-prepare', z.object(one), (context, { session }) => askToPrepare(context, session)),
  defineCardAction(
    'cancel-session',
    z.object({ ...one, reason: z.enum(cancelReasons) }),
    async (context, { session: id, version, reason }) => {
      const { stores, me } = context;
      const cancelled = await cancelSession(context, { id, version, reason, note: '' });
      if (!cancelled.ok) return refused(context, cancelled.refusal);
      const people = await participantsOf(stores, [cancelled.value]);
      const other = givenNameOf(nameOf(people, otherThan(cancelled.value, me.id)));
      return answerSentence(context, 'chat.cancel-session.done', { other });
    },
  ),
  defineCardAction(
    'move-session',
    z.object({ ...one, day: calendarDay, time: wallTime }),
    async (context, { session: id, version, day, time }) => {
      const { stores, me, reader } = context;
      const moved = await moveSession(context, { id, version, day, time });
      if (!moved.ok) return refused(context, moved.refusal);
      if (context.meeting !== null)
        return answerSentence(
          context,
          'chat.time.on-its-way.meeting',
          momentFor(reader, moved.value.startsAt),
        );
      const people = await participantsOf(stores, [moved.value]);
      return answerSentence(context, 'chat.time.on-its-way', {
        other: givenNameOf(nameOf(people, otherThan(moved.value, me.id))),
        ...momentFor(reader, moved.value.startsAt),
        short: 'no',
      });
    },
  ),
];
