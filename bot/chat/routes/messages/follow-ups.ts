import { say } from '../../../../shared/words/say.ts';
import { addMinutes } from '../../../../shared/domain/time.ts';
import { changeCommitment } from '../../../use-cases/commitment/change-commitment.ts';
import { getCommitment } from '../../../use-cases/commitment/get-commitment.ts';
import { listOpenCommitments } from '../../../use-cases/commitment/list-open-commitments.ts';
import { UNDOES_WITHIN_MINUTES } from '../../../use-cases/commitment/undo-recorded.ts';
import { capturedCard } from '../../cards/captured-card.ts';
import { readersToday, userText } from '../../cards/card.ts';
import { choiceOf, helpCard, sentenceCard } from '../../cards/choice-card.ts';
import { moveCard } from '../../cards/reminder-card.ts';
import type { OpenQuestion } from '../../../use-cases/written-message/written-message-store.ts';
import { answerCards } from '../../chat-answer.ts';
import type { ChatResult, PlacedCard } from '../../chat-answer.ts';
import { answerCard, refused } from '../../chat-context.ts';
import type { ChatContext } from '../../chat-context.ts';
import type { BotIntent } from '../../../../shared/intent/intent-in.ts';
import { decideChosen, recordChosen } from '../actions/pending-record.ts';
import { answerPlaced } from '../message-changes/message-change.ts';
import { placeSaid } from '../tie-step.ts';
import { answerSentence, inPrivate, otherIn, pairsNamed } from './answer-message.ts';
import { recordStep } from './records.ts';
import type { AnswerMessage } from './answer-message.ts';
import { ASKED_WITHIN_MINUTES, commitmentAnswers } from './commitments.ts';
import { ownAnswers } from './own.ts';

/** The promise whose day has passed that the bot has asked about lately; null where it has asked of none, or of several. */
const askedAfter = async (context: ChatContext) => {
  const { stores, me, now, reader } = context;
  const since = addMinutes(now, -ASKED_WITHIN_MINUTES);
  const asked = await stores.outbox.commitmentsAskedOf(me.id, { since });
  if (asked.length === 0) return null;
  const { commitments } = await listOpenCommitments(context, { of: 'own' });
  const [only, ...others] = commitments.filter(({ id }) => asked.includes(id));
  const isOver = only !== undefined && only.due !== null && only.due < readersToday(reader);
  return others.length === 0 && isOver ? only : null;
};

/** A yes: the promise that was asked about is kept; to anything else it is only a word. */
const agree: AnswerMessage = async (context, request) => {
  if (request.last === null && (await askedAfter(context)) !== null)
    return commitmentAnswers.done(context, request);
  return answerSentence(context, request.last === null ? 'chat.yes.to-what' : 'chat.yes');
};

/** A no: the promise that was asked about is moved; what was just recorded is asked about; anything else is left. */
const disagree: AnswerMessage = async (context, { last }) => {
  if (last?.verb === 'step' || last?.verb === 'redate') return answerSentence(context, 'chat.no.recorded');
  const asked = last === null ? await askedAfter(context) : null;
  return asked === null
    ? answerSentence(context, 'chat.no')
    : answerCard(moveCard(context.reader, asked, null));
};

/** That it was nothing: what was just recorded is taken back; what was asked for is left as it is. */
const leaveIt: AnswerMessage = (context, request) =>
  request.last?.verb === 'need-help'
    ? answerSentence(context, 'chat.help.over')
    : request.last?.verb === 'step' &&
        request.last.asked === null &&
        /glöm|skit|strunta|forget/iu.test(request.intent.said)
      ? ownAnswers.undo(context, request)
      : answerSentence(context, 'chat.no');

/** The question's card, closed: what it asks is answered, or asked anew. */
const closedQuestion = async (
  context: ChatContext,
  { text, from, place }: OpenQuestion,
): Promise<readonly PlacedCard[]> => {
  const { stores, reader } = context;
  const said = await placeSaid(context, from);
  const message = said && (await stores.writtenMessage.lock(said));
  if (!message?.turn) return [];
  const { question: _question, ...turn } = message.turn;
  await stores.writtenMessage.save({ ...message, turn });
  const at = message.cards[place] || null;
  const card = sentenceCard(say(reader.language, 'chat.record', { text: userText(text) }));
  return at === null ? [] : [{ card, at, position: null }];
};

/** Whose that is which the bot has asked about: it is recorded, for each of the two where both will do it. What is still unclear is asked again. */
const settle: AnswerMessage = async (context, request) => {
  const { intent, pairs, last, place } = request;
  const question = last?.question ?? null;
  if (question === null) return answerCard(helpCard(context.reader, 'chat.not-understood'));
  const due = intent.day ?? question.due;
  const places = (intent.chosen ?? '').split(',').filter((one) => one !== '');
  const choices = places.flatMap((one) => question.choices[Number(one)] ?? []);
  const given: ChatResult[] = [];
  if (choices.length === 0) {
    const rhythms = question.choices.map((one) => choiceOf(one).rhythm);
    const ownerId = last?.asked?.of === 'pair' ? context.me.id : null;
    const step: BotIntent = { ...intent, verb: 'step', about: question.text, day: due, ownerId, said: '' };
    const among = pairs.filter(({ rhythm }) => rhythms.includes(rhythm));
    const { from, reading } = question;
    given.push(await recordStep(context, { ...request, intent: step, pairs: among, from, reading, place }));
  }
  for (const [nth, choice] of choices.entries())
    given.push(
      question.verb === 'decide'
        ? await decideChosen(context, { ...question, choice })
        : await recordChosen(context, { ...question, due, choice }, nth > 0),
    );
  const failed = given.find(({ ok }) => !ok);
  if (failed) return failed;
  const cards = given.flatMap((one) => (one.ok && one.value !== null ? answerCards(one.value) : []));
  const closed = await closedQuestion(context, question);
  return answerPlaced([
    ...closed,
    ...cards.map((card, nth) => ({ card, at: null, position: request.place + nth })),
  ]);
};

/** Another day for what was just recorded, whoever is to do it. */
const redate: AnswerMessage = async (context, { intent }) => {
  const { stores, me, now, reader } = context;
  const last = await stores.commitment.lastBy(me.id, addMinutes(now, -UNDOES_WITHIN_MINUTES));
  const found = last && (await getCommitment(context, { id: last.commitment }));
  if (!found?.ok) return answerCard(helpCard(reader, 'chat.not-understood'));
  const { id, version } = found.value;
  const changed = await changeCommitment(context, { id, version, due: intent.day });
  return changed.ok ? answerCard(capturedCard(reader, changed.value)) : refused(context, changed.refusal);
};

/** The same that was just recorded, for somebody else. */
const repeatFor: AnswerMessage = async (context, request) => {
  const { stores, me, now } = context;
  const { intent, pairs, from, place } = request;
  const last = await stores.commitment.lastBy(me.id, addMinutes(now, -UNDOES_WITHIN_MINUTES));
  const found = last && (await getCommitment(context, { id: last.commitment }));
  const [pair] = pairsNamed(pairs, intent.about ?? '', me.id);
  if (!found?.ok || pair === undefined) return answerCard(helpCard(context.reader, 'chat.not-understood'));
  const { text, due } = found.value;
  const step: BotIntent = {
    ...intent,
    verb: 'step',
    about: text,
    day: due,
    ownerId: otherIn(pair, me.id).id,
  };
  return recordStep(context, { ...request, intent: step, from, place });
};

/** What only goes on with what was said before. */
export const followUpAnswers = {
  yes: inPrivate(agree),
  no: inPrivate(disagree),
  'never-mind': inPrivate(leaveIt),
  redate,
  repeat: repeatFor,
  settle,
} satisfies Record<string, AnswerMessage>;
