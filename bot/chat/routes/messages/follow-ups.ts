import { addMinutes } from '../../../../shared/domain/time.ts';
import { changeCommitment } from '../../../use-cases/commitment/change-commitment.ts';
import { getCommitment } from '../../../use-cases/commitment/get-commitment.ts';
import { listOpenCommitments } from '../../../use-cases/commitment/list-open-commitments.ts';
import { UNDOES_WITHIN_MINUTES } from '../../../use-cases/commitment/undo-recorded.ts';
import { capturedCard } from '../../cards/captured-card.ts';
import { readersToday } from '../../cards/card.ts';
import { helpCard } from '../../cards/choice-card.ts';
import { moveCard } from '../../cards/reminder-card.ts';
import { answerCard, refused } from '../../chat-context.ts';
import type { ChatContext } from '../../chat-context.ts';
import type { BotIntent } from '../../../../shared/intent/intent-in.ts';
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
    : request.last?.verb === 'step' && /glöm|skit|strunta|forget/iu.test(request.intent.said)
      ? ownAnswers.undo(context, request)
      : answerSentence(context, 'chat.no');

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
} satisfies Record<string, AnswerMessage>;
