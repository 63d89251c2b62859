import type { BotIntent } from '../../../shared/intent/intent-in.ts';
import { intentsAfter, mayGoOn } from '../../../shared/intent/follow-up.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { atOnce } from '../../use-cases/at-once.ts';
import { findChatPairs } from '../../use-cases/rhythm/find-chat-pairs.ts';
import type { ChatPair } from '../../use-cases/rhythm/find-chat-pairs.ts';
import type { IncomingActivity } from '../activity.ts';
import { answerCards } from '../chat-answer.ts';
import type { ChatAnswer, ChatResult } from '../chat-answer.ts';
import { refused } from '../chat-context.ts';
import type { ChatContext } from '../chat-context.ts';
import { writtenMessage } from '../message-text.ts';
import { messageRefOf } from '../note-message.ts';
import type { AnsweredTurn, AnswerMessage } from './messages/answer-message.ts';
import { commitmentAnswers } from './messages/commitments.ts';
import { ownAnswers } from './messages/own.ts';
import { readingOf } from './messages/reading.ts';
import { recordAnswers } from './messages/records.ts';
import { sessionAnswers } from './messages/sessions.ts';
import { absenceAnswers } from './messages/absence.ts';
import { weekAnswers } from './messages/week.ts';
import { customerMeetingAnswers, meetingToldOf, withMeetingTold } from './messages/debriefs.ts';
import type { ToldOf } from './messages/debriefs.ts';
import { followUpAnswers } from './messages/follow-ups.ts';
import { lastTurnIn, writtenTurnOf } from './messages/written-turn.ts';

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
  ...followUpAnswers,
  ...absenceAnswers,
  ...weekAnswers,
  ...customerMeetingAnswers,
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

/** What a message says. */
export type ReadMessage = Readonly<{
  text: string;
  intents: readonly BotIntent[];
  pairs: readonly ChatPair[];
  quotes: string | null;
  last: AnsweredTurn | null;
  toldOf: ToldOf | null;
}>;

/** Reads the message of an activity; its days are said from `writtenAt`. Null for one that is too long. */
export const readMessage = async (context: ChatContext, writtenAt: Instant): Promise<ReadMessage | null> => {
  const { reader, me, activity } = context;
  const { text, quotes } = writtenMessage(activity);
  if (text.length > TEXT_MAX) return null;
  const found = findChatPairs(context, context.meeting);
  const { pairs, last } = await atOnce({
    pairs: found,
    last: mayGoOn(text) ? lastTurnIn(context, found) : null,
  });
  const reading = {
    locale: me.language,
    today: dayAt(writtenAt, reader.zone),
    daysOff: reader.daysOff,
    speaker: me.id,
    participants: participantsIn(pairs),
  };
  const read = intentsAfter(text, reading, last).slice(0, ANSWERED_MAX);
  const toldOf = await meetingToldOf(context, text, reading);
  const intents = toldOf === null ? read : withMeetingTold(text, toldOf, read);
  return { text, intents, pairs, quotes, last, toldOf };
};

/** The context, and whether what is done in it has changed anything that others may be looking at. */
const observed = (context: ChatContext): Readonly<{ context: ChatContext; hasChanged: () => boolean }> => {
  let hasChanged = false;
  const publish: ChatContext['stores']['publish'] = async (change) => {
    hasChanged = true;
    await context.stores.publish(change);
  };
  return { context: { ...context, stores: { ...context.stores, publish } }, hasChanged: () => hasChanged };
};

/** Runs what may change something, and tells if it did. */
export const observeChange = async <Value>(
  context: ChatContext,
  run: (context: ChatContext) => Promise<Value> | Value,
): Promise<Readonly<{ value: Value; hasChanged: boolean }>> => {
  const { context: inner, hasChanged } = observed(context);
  const value = await run(inner);
  return { value, hasChanged: hasChanged() };
};

/**
 * Answers each thing that a message asks for or tells, all of them or, where one is refused, none; notes what came of it. `firstPlace`: how many
 * answers it has had before.
 */
export const answerRead = async (
  context: ChatContext,
  { text, intents, pairs, quotes, last, toldOf }: ReadMessage,
  firstPlace = 0,
): Promise<ChatResult> => {
  const { activity, stores, now, me } = context;
  const given: ChatAnswer[] = [];
  let hasChanged = false;
  for (const [nth, intent] of intents.entries()) {
    const from = `${activity.id ?? text}${nth === 0 ? '' : `:${nth}`}`;
    const answered = await observeChange(context, (inner) =>
      answers[intent.verb](inner, {
        intent,
        pairs,
        from,
        place: firstPlace + given.length,
        quotes,
        last,
        toldOf,
      }),
    );
    if (!answered.value.ok) return answered.value;
    if (intent.verb !== 'step') hasChanged ||= answered.hasChanged;
    if (answered.value.value !== null) given.push(answered.value.value);
  }
  const ref = messageRefOf(activity);
  const noted = ref && (await stores.writtenMessage.lock(ref));
  if (noted)
    await stores.writtenMessage.save({
      ...{ ...noted, handledAt: now, reading: readingOf(intents).others },
      turn: writtenTurnOf(intents, given, pairs, me.id, firstPlace),
      hasChanged: noted.hasChanged || hasChanged,
    });
  const [only, ...others] = given;
  if (only === undefined || others.length === 0) return { ok: true, value: only ?? null };
  return { ok: true, value: { cards: given.flatMap(answerCards) } };
};

/** Answers what somebody wrote. A message that has been edited or deleted since is not read: what became of it has been answered. */
export const answerMessage = async (context: ChatContext): Promise<ChatResult> => {
  const { activity, now, stores } = context;
  const ref = messageRefOf(activity);
  const { noted, read } = await atOnce({
    noted: ref && stores.writtenMessage.lock(ref),
    read: readMessage(context, now),
  });
  const writtenAt = activity.timestamp ?? now;
  if (noted && (noted.isDeleted || noted.readAt > writtenAt)) return { ok: true, value: null };
  if (hasCard(activity) && writtenMessage(activity).text === '') return { ok: true, value: null };
  return read === null ? refused(context, 'too-long') : answerRead(context, read);
};
