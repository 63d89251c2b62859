import { matching, stemsOf } from '../../../../shared/capture/matching.ts';
import { comingSessions } from '../../../use-cases/session/coming-sessions.ts';
import { removeAgendaItem } from '../../../use-cases/session/change-agenda.ts';
import { userLine } from '../../cards/card.ts';
import type { ChatResult } from '../../chat-answer.ts';
import { refused } from '../../chat-context.ts';
import type { ChatContext } from '../../chat-context.ts';
import { answerSentence } from './answer-message.ts';
import type { ChatRequest } from './answer-message.ts';

/**
 * Takes a point of the sender's off the next agenda: the one that the words say, or, right after one was added, the latest. Null where no
 * such point is meant.
 */
export const takeAwayPoint = async (
  context: ChatContext,
  { intent: { about, said }, last }: ChatRequest,
): Promise<ChatResult | null> => {
  const own = (await comingSessions(context)).flatMap(({ session }) =>
    session.agenda
      .filter(({ kind, addedBy }) => kind === 'added' && addedBy === context.me.id)
      .map((item) => ({ id: item.id, text: item.text ?? '', session: session.id })),
  );
  const isNamed = about !== null && stemsOf(about).length > 0;
  const words = stemsOf(said);
  const inWords = own.filter(({ text }) => stemsOf(text).some((stem) => words.includes(stem)));
  const latest = last?.verb === 'raise-point' ? own.slice(-1) : [];
  const meant = isNamed ? matching(about, own) : inWords.length > 0 ? inWords : latest;
  const [point, ...others] = meant;
  if (point === undefined || others.length > 0) return null;
  const removed = await removeAgendaItem(context, { id: point.session, itemId: point.id });
  return removed.ok
    ? answerSentence(context, 'chat.point.removed', { text: userLine(point.text) })
    : refused(context, removed.refusal === 'not-yours' ? 'not-found' : removed.refusal);
};
