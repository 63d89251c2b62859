import { matching } from '../../../../shared/capture/matching.ts';
import { COMMITMENT_TEXT_MAX } from '../../../../shared/domain/commitment.ts';
import { say } from '../../../../shared/words/say.ts';
import { listOpenCommitments } from '../../../use-cases/commitment/list-open-commitments.ts';
import { recordCommitment } from '../../../use-cases/commitment/record-commitment.ts';
import { recordDecision } from '../../../use-cases/session/record-decision.ts';
import { capturedCard } from '../../cards/captured-card.ts';
import { userLine } from '../../cards/card.ts';
import { helpCard, newStepCard, ownerCard, whomCard } from '../../cards/choice-card.ts';
import type { PendingRecord } from '../../cards/choice-card.ts';
import { chooseCard } from '../../cards/list-card.ts';
import { alreadyPromisedCard } from '../../cards/remind-card.ts';
import type { ChatResult } from '../../chat-answer.ts';
import { answerCard, refused } from '../../chat-context.ts';
import type { ChatContext } from '../../chat-context.ts';
import { raisePoint } from '../raise-point.ts';
import { tieStep } from '../tie-step.ts';
import { answerSentence, inPrivate, noPair, pairsNamed } from './answer-message.ts';
import type { AnswerMessage, ChatRequest } from './answer-message.ts';
import { stepReading } from './reading.ts';

/** Records a commitment, or asks whose 1:1 it belongs to, or who will do it. */
export const recordStep = async (
  context: ChatContext,
  { intent, pairs, from, place, reading = stepReading(intent) }: ChatRequest & Readonly<{ reading?: string }>,
): Promise<ChatResult> => {
  const { reader, me } = context;
  const { about: text, day: due } = intent;
  if (text === null) return answerCard(helpCard(reader, 'chat.not-understood'));
  if (text.length > COMMITMENT_TEXT_MAX) return refused(context, 'too-long');
  const pending: PendingRecord = { what: 'step', text, due, from, reading };
  const owner = pairs
    .flatMap(({ manager, rep }) => [manager, rep])
    .find(({ id }) => id === intent.ownerId)?.id;
  const named = pairsNamed(pairs, intent.said, me.id);
  const fitting =
    owner === undefined || owner === me.id
      ? named.length === 1
        ? named
        : pairs
      : pairs.filter(({ manager, rep }) => manager.id === owner || rep.id === owner);
  const [pair, ...others] = fitting;
  if (pair === undefined) return noPair(context);
  if (others.length > 0) return answerCard(whomCard(reader, pending, fitting, me.id));
  if (owner === undefined) return answerCard(ownerCard(reader, pending, pair));
  const recorded = await recordCommitment('chat')(context, {
    rhythmId: pair.rhythm,
    sessionId: pair.session,
    ownerId: owner,
    text,
    due,
    serves: null,
  });
  if (!recorded.ok) return refused(context, recorded.refusal);
  await tieStep(context, recorded.value, { from, reading, place });
  return answerCard(capturedCard(reader, recorded.value));
};

/** Asks whether what is named, and isn't promised yet, is to be a next step of the sender's. */
export const offerStep = (
  context: ChatContext,
  { intent, pairs, from }: Pick<ChatRequest, 'intent' | 'pairs' | 'from'>,
): ChatResult => {
  const { reader, me } = context;
  if (pairs.length === 0) return noPair(context);
  const text = say(reader.language, 'chat.remind.step', { about: intent.about ?? '' });
  if (text.length > COMMITMENT_TEXT_MAX) return refused(context, 'too-long');
  const pending: PendingRecord = {
    ...{ what: 'step', text, due: intent.day, from, reading: stepReading(intent) },
  };
  return answerCard(newStepCard(reader, pending, pairs, me.id));
};

/** Whoever asks to be reminded of something has promised it, or may want to: the bot reminds of promises alone. */
const remindAbout: AnswerMessage = async (context, { intent, pairs, from }) => {
  const { reader } = context;
  const { about, day: due } = intent;
  if (about === null) return answerCard(helpCard(reader, 'chat.not-understood'));
  const { commitments } = await listOpenCommitments(context, { of: 'own' });
  const fitting = matching(about, commitments);
  const [known, ...others] = fitting;
  if (known !== undefined)
    return answerCard(
      others.length > 0 ? chooseCard(reader, fitting, 'show') : alreadyPromisedCard(reader, known, due),
    );
  return offerStep(context, { intent, pairs, from });
};

const decide: AnswerMessage = async (context, { intent, pairs, from }) => {
  const { reader, me } = context;
  const text = intent.about ?? '';
  if (text.length > COMMITMENT_TEXT_MAX) return refused(context, 'too-long');
  if (pairs.length === 0) return noPair(context);
  const inSession = pairs.filter(({ session }) => session !== null);
  const [pair, ...others] = inSession;
  if (pair === undefined || pair.session === null) return refused(context, 'no-session');
  const pending: PendingRecord = { what: 'decision', text, from };
  if (others.length > 0) return answerCard(whomCard(reader, pending, inSession, me.id));
  const decided = await recordDecision(context, { id: pair.session, text });
  return decided.ok
    ? answerSentence(context, 'chat.decided', { text: userLine(text) })
    : refused(context, decided.refusal);
};

/** Adds a point to the next agenda of the pair that is meant: the only one, or the one in which the sender is the rep. */
const raisePointInWords: AnswerMessage = (context, { intent, pairs }) => {
  if (pairs.length === 0) return noPair(context);
  const named = pairsNamed(pairs, intent.said, context.me.id);
  const asRep = pairs.filter(({ rep }) => rep.id === context.me.id);
  const [pair, ...others] = named.length > 0 ? named : asRep.length > 0 ? asRep : pairs;
  if (pair === undefined || others.length > 0) return answerCard(helpCard(context.reader, 'chat.point.whom'));
  const said = intent.about ?? '';
  return raisePoint(context, pair.rhythm, said.charAt(0).toUpperCase() + said.slice(1));
};

/** What is told, to be kept: a next step, a decision, a point for the next agenda. */
export const recordAnswers = {
  step: recordStep,
  'remind-about': inPrivate(remindAbout),
  decision: decide,
  'raise-point': inPrivate(raisePointInWords),
};
