import { COMMITMENT_TEXT_MAX } from '../../../shared/domain/commitment.ts';
import { say } from '../../../shared/words/say.ts';
import type { CommitmentLine } from '../../use-cases/chat-message.ts';
import { askForHelpInChat } from '../../use-cases/commitment/ask-for-help-in-chat.ts';
import { keepCommitment } from '../../use-cases/commitment/keep-commitment.ts';
import { listOpenCommitments } from '../../use-cases/commitment/list-open-commitments.ts';
import { recordCommitment } from '../../use-cases/commitment/record-commitment.ts';
import { findChatPairs } from '../../use-cases/rhythm/find-chat-pairs.ts';
import type { ChatPair } from '../../use-cases/rhythm/find-chat-pairs.ts';
import { recordDecision } from '../../use-cases/session/record-decision.ts';
import { messageText } from '../activity.ts';
import { helpNotedCard, keptCard } from '../cards/answered-card.ts';
import { capturedCard } from '../cards/captured-card.ts';
import { givenNameOf, userLine } from '../cards/card.ts';
import { chooseCard, listCard } from '../cards/list-card.ts';
import { reminderCard } from '../cards/reminder-card.ts';
import { helpCard, ownerCard, sentenceCard, whomCard } from '../cards/choice-card.ts';
import type { PendingRecord } from '../cards/choice-card.ts';
import type { ChatResult } from '../chat-answer.ts';
import { answerCard, refused } from '../chat-context.ts';
import type { ChatContext } from '../chat-context.ts';
import type { MessageIntent, Understanding } from '../message-intent.ts';
import { moveInWords } from './move-commitment.ts';
import { raisePoint } from './raise-point.ts';

/** More characters than anyone says in a sentence; a longer one is not read. */
const SENTENCE_MAX = 2000;

const peopleOf = (pairs: readonly ChatPair[]) => {
  const people = pairs.flatMap(({ manager, rep }) => [
    { ...manager, role: 'manager' as const },
    { ...rep, role: 'rep' as const },
  ]);
  return [...new Map(people.map((person) => [person.id, person])).values()];
};

const noPair = (context: ChatContext) =>
  refused(context, context.meeting === null ? 'no-pair' : 'no-pair.meeting');

const sentence = ({ reader }: ChatContext, key: 'chat.elsewhere' | 'chat.saved'): ChatResult =>
  answerCard(sentenceCard(say(reader.language, key)));

/** Records a commitment, or asks whose 1:1 it belongs to, or who will do it. */
const recordStep = async (
  context: ChatContext,
  { owner, text, due }: Extract<MessageIntent, { kind: 'step' }>,
  pairs: readonly ChatPair[],
): Promise<ChatResult> => {
  const { reader, me } = context;
  if (text.length > COMMITMENT_TEXT_MAX) return refused(context, 'too-long');
  const pending: PendingRecord = { what: 'step', text, due, from: context.activity.id ?? text };
  const fitting =
    owner === null || owner === me.id
      ? pairs
      : pairs.filter(({ manager, rep }) => manager.id === owner || rep.id === owner);
  const [pair, ...others] = fitting;
  if (pair === undefined) return noPair(context);
  if (others.length > 0) return answerCard(whomCard(reader, pending, fitting, me.id));
  if (owner === null) return answerCard(ownerCard(reader, pending, pair));
  const recorded = await recordCommitment('chat')(context, {
    rhythmId: pair.rhythm,
    sessionId: pair.session,
    ownerId: owner,
    text,
    due,
    serves: null,
  });
  return recorded.ok ? answerCard(capturedCard(reader, recorded.value)) : refused(context, recorded.refusal);
};

const decide = async (
  context: ChatContext,
  text: string,
  pairs: readonly ChatPair[],
): Promise<ChatResult> => {
  const { reader, me } = context;
  if (text.length > COMMITMENT_TEXT_MAX) return refused(context, 'too-long');
  if (pairs.length === 0) return noPair(context);
  const inSession = pairs.filter(({ session }) => session !== null);
  const [pair, ...others] = inSession;
  if (pair === undefined || pair.session === null) return refused(context, 'no-session');
  const pending: PendingRecord = { what: 'decision', text, from: context.activity.id ?? text };
  if (others.length > 0) return answerCard(whomCard(reader, pending, inSession, me.id));
  const decided = await recordDecision(context, { id: pair.session, text });
  return decided.ok
    ? answerCard(sentenceCard(say(reader.language, 'chat.decided', { text: userLine(text) })))
    : refused(context, decided.refusal);
};

/** Adds a point to the next agenda of the pair that is meant: the only one, or the one in which the sender is the rep. */
const raisePointInWords = (
  context: ChatContext,
  text: string,
  pairs: readonly ChatPair[],
): Promise<ChatResult> | ChatResult => {
  if (context.meeting !== null) return sentence(context, 'chat.elsewhere');
  if (pairs.length === 0) return noPair(context);
  const asRep = pairs.filter(({ rep }) => rep.id === context.me.id);
  const [pair, ...others] = asRep.length > 0 ? asRep : pairs;
  if (pair === undefined || others.length > 0) return answerCard(helpCard(context.reader, 'chat.point.whom'));
  return raisePoint(context, pair.rhythm, text);
};

const keep = async (context: ChatContext, { id, version }: CommitmentLine): Promise<ChatResult> => {
  const kept = await keepCommitment(context, { id, version });
  if (!kept.ok) return refused(context, kept.refusal);
  return context.meeting === null
    ? answerCard(keptCard(context.reader, kept.value))
    : sentence(context, 'chat.saved');
};

const askForHelp = async (context: ChatContext, { id, version }: CommitmentLine): Promise<ChatResult> => {
  const asked = await askForHelpInChat(context, { id, version });
  if (!asked.ok) return refused(context, asked.refusal);
  return context.meeting === null
    ? answerCard(helpNotedCard(context.reader, asked.value.commitment, asked.value.next))
    : sentence(context, 'chat.saved');
};

/** Answers words about one of the sender's own commitments; asks which one when several fit. */
const answerForCommitment = async (
  context: ChatContext,
  intent: Extract<MessageIntent, { about: string }>,
  { matching }: Understanding,
): Promise<ChatResult> => {
  const { meeting, reader } = context;
  // Somebody's commitments, and how they go, are never shown in front of others.
  if (meeting !== null && intent.kind === 'move') return sentence(context, 'chat.elsewhere');
  const { commitments } = await listOpenCommitments(context);
  const fitting = matching(intent.about, commitments);
  const [commitment, ...others] = fitting;
  if (commitment === undefined)
    return meeting === null
      ? answerCard(helpCard(reader, 'chat.choose.none'))
      : sentence(context, 'chat.elsewhere');
  const isUnclear = others.length > 0;
  if (isUnclear && meeting !== null) return sentence(context, 'chat.elsewhere');
  switch (intent.kind) {
    case 'keep':
      return isUnclear ? answerCard(chooseCard(reader, fitting, 'keep')) : keep(context, commitment);
    case 'ask-help':
      return isUnclear ? answerCard(chooseCard(reader, fitting, 'help')) : askForHelp(context, commitment);
    case 'move':
      return isUnclear
        ? answerCard(chooseCard(reader, fitting, 'move-to', { to: intent.to }))
        : moveInWords(context, commitment, intent.to);
  }
};

const list = async (context: ChatContext): Promise<ChatResult> => {
  if (context.meeting !== null) return sentence(context, 'chat.elsewhere');
  const { commitments, openTotal } = await listOpenCommitments(context);
  const [only, ...others] = commitments;
  return answerCard(
    only !== undefined && others.length === 0
      ? reminderCard(context.reader, only, 'now')
      : listCard(context.reader, commitments, openTotal),
  );
};

/** Answers what somebody wrote, with a use case for each intent. */
export const answerMessage = async (
  context: ChatContext,
  understanding: Understanding,
): Promise<ChatResult> => {
  const { reader, me } = context;
  const text = messageText(context.activity);
  if (text.length > SENTENCE_MAX) return refused(context, 'too-long');
  const pairs = await findChatPairs(context, context.meeting);
  const intent = understanding.understand({
    text,
    language: me.language,
    now: reader.now,
    zone: reader.zone,
    daysOff: reader.daysOff,
    speaker: me.id,
    people: peopleOf(pairs),
  });
  switch (intent.kind) {
    case 'help':
      return answerCard(helpCard(reader, 'chat.help'));
    case 'greeting':
      return answerCard(helpCard(reader, 'chat.hello', { name: givenNameOf(me) }));
    case 'nothing':
      return answerCard(helpCard(reader, 'chat.not-understood'));
    case 'list':
      return list(context);
    case 'keep':
    case 'ask-help':
    case 'move':
      return answerForCommitment(context, intent, understanding);
    case 'point':
      return raisePointInWords(context, intent.text, pairs);
    case 'decision':
      return decide(context, intent.text, pairs);
    case 'step':
      return recordStep(context, intent, pairs);
  }
};
