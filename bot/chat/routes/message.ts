import { botIntentsIn } from '../../../shared/intent/intent-in.ts';
import type { BotIntent } from '../../../shared/intent/intent-in.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { findChatPairs } from '../../use-cases/rhythm/find-chat-pairs.ts';
import type { ChatPair } from '../../use-cases/rhythm/find-chat-pairs.ts';
import type { IncomingActivity } from '../activity.ts';
import { answerCards } from '../chat-answer.ts';
import type { ChatAnswer, ChatResult } from '../chat-answer.ts';
import { refused } from '../chat-context.ts';
import type { ChatContext } from '../chat-context.ts';
import { writtenMessage } from '../message-text.ts';
import type { AnswerMessage } from './messages/answer-message.ts';
import { commitmentAnswers } from './messages/commitments.ts';
import { ownAnswers } from './messages/own.ts';
import { recordAnswers } from './messages/records.ts';
import { sessionAnswers } from './messages/sessions.ts';

/** More characters than anyone says at once; a longer message is not read. */
const TEXT_MAX = 2000;
/** The most things that one message is answered for: Teams takes at most seven messages a second from a bot in one chat. */
const ANSWERED_MAX = 6;

/** What the bot does for each thing that can be asked of it or told. */
const answers: Readonly<Record<BotIntent['verb'], AnswerMessage>> = {
  ...commitmentAnswers,
  ...ownAnswers,
  ...recordAnswers,
  ...sessionAnswers,
};

/** Those whom a message may be about, with what they are to each other, as capture takes them. */
export const participantsIn = (pairs: readonly ChatPair[]) => {
  const people = pairs.flatMap(({ manager, rep }) => [
    { ...manager, role: 'manager' as const },
    { ...rep, role: 'rep' as const },
  ]);
  return [...new Map(people.map((person) => [person.id, person])).values()];
};

/** Somebody has put a card in the chat, with the message extension, and says nothing with it. */
const hasCard = ({ attachments }: IncomingActivity): boolean =>
  attachments?.some(({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive') ?? false;

/** Answers what somebody wrote: each thing that they ask for or tell, all of them or, where one is refused, none. */
export const answerMessage = async (context: ChatContext): Promise<ChatResult> => {
  const { reader, me, activity } = context;
  const { text, quotes } = writtenMessage(activity);
  if (text === '' && hasCard(activity)) return { ok: true, value: null };
  if (text.length > TEXT_MAX) return refused(context, 'too-long');
  const pairs = await findChatPairs(context, context.meeting);
  const intents = botIntentsIn(text, {
    locale: me.language,
    today: dayAt(reader.now, reader.zone),
    daysOff: reader.daysOff,
    speaker: me.id,
    participants: participantsIn(pairs),
  }).slice(0, ANSWERED_MAX);
  const given: ChatAnswer[] = [];
  for (const [nth, intent] of intents.entries()) {
    const from = `${activity.id ?? text}${nth === 0 ? '' : `:${nth}`}`;
    const answer = await answers[intent.verb](context, { intent, pairs, from, quotes });
    if (!answer.ok) return answer;
    if (answer.value !== null) given.push(answer.value);
  }
  const [only, ...others] = given;
  if (only === undefined || others.length === 0) return { ok: true, value: only ?? null };
  return { ok: true, value: { cards: given.flatMap(answerCards) } };
};
