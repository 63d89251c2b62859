import { compareEdit } from '../../../../shared/domain/edit-comparison.ts';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import { say } from '../../../../shared/words/say.ts';
import { changeCommitment } from '../../../use-cases/commitment/change-commitment.ts';
import { writtenStepNow } from '../../../use-cases/written-message/written-step-now.ts';
import type { WrittenStepNow } from '../../../use-cases/written-message/written-step-now.ts';
import { mentionsBot, messageKeyOf } from '../../activity.ts';
import { capturedCard } from '../../cards/captured-card.ts';
import { sentenceCard } from '../../cards/choice-card.ts';
import { addStepCard, editedCard } from '../../cards/edited-card.ts';
import type { StepToBe } from '../../cards/edited-card.ts';
import { answerCards } from '../../chat-answer.ts';
import type { ChatResult, PlacedCard } from '../../chat-answer.ts';
import { refused } from '../../chat-context.ts';
import type { ChatContext } from '../../chat-context.ts';
import { refusalInWords } from '../../refusal.ts';
import { answerRead, readMessage } from '../message.ts';
import type { ReadMessage } from '../message.ts';
import { readingOf } from '../messages/reading.ts';
import type { MessageStep } from '../messages/reading.ts';
import { alreadyDone } from './already-done.ts';
import { answerPlaced, cardOfStep, newCard, noAnswer, viewOf } from './message-change.ts';
import type { AnswerMessageChange, KnownMessage, MessageChange } from './message-change.ts';

type KnownChange = MessageChange & Readonly<{ message: KnownMessage }>;

const toBe = ({ intent, reading }: MessageStep): StepToBe => ({
  ...{ text: intent.about ?? '', due: intent.day, owner: intent.ownerId, reading },
});

/** Whose a step is by what its message says now: as before, where that isn't said; null for somebody outside its 1:1. */
const ownerBy = ({ owner, found }: WrittenStepNow, said: string | null): PersonId | null => {
  if (said === null || said === owner) return owner;
  return [found?.rhythm.manager, found?.rhythm.rep].find((one) => one === said) ?? null;
};

/** Asks about a step that doesn't follow by itself. */
const ask = async (
  context: ChatContext,
  { ref }: KnownChange,
  step: WrittenStepNow,
  to: StepToBe | null,
): Promise<readonly PlacedCard[]> => {
  const { reader } = context;
  const said = { message: ref.id, position: step.position };
  const commitment = await viewOf(context, step);
  const isInPair = to === null || ownerBy(step, to.owner) !== null;
  if (commitment?.state === 'open' && isInPair)
    return [newCard(editedCard(reader, commitment, said, { to, isUntouched: step.isUntouched }))];
  if (to !== null) {
    const instead = context.meeting === null ? commitment : null;
    return [newCard(addStepCard(reader, said, to, instead))];
  }
  return [];
};

/** Lets a step say what its message says now; what it can't be is told in words, and nothing is changed. */
const follow = async (
  context: ChatContext,
  { ref, at, message }: KnownChange,
  step: WrittenStepNow,
  to: StepToBe,
): Promise<readonly PlacedCard[]> => {
  const { reader, stores } = context;
  const { text, due, owner, reading } = to;
  const ownerId = ownerBy(step, owner);
  if (step.commitment === null || ownerId === null) return ask(context, { ref, message, at }, step, to);
  const changed = await changeCommitment(context, {
    ...{ id: step.commitment, version: step.version, text, due, ownerId },
  });
  if (!changed.ok) return [newCard(sentenceCard(refusalInWords(reader.language, changed.refusal)))];
  const { version, owner: by } = changed.value;
  const { found: _found, isUntouched: _isUntouched, ...tied } = step;
  await stores.writtenMessage.tie(ref, { ...tied, version, owner: by.id, reading });
  return [cardOfStep(message, step, capturedCard(reader, changed.value))];
};

/** What becomes of the steps that a message recorded. */
const answerSteps = async (
  context: ChatContext,
  change: KnownChange,
  { intents }: ReadMessage,
): Promise<ChatResult> => {
  const { stores, reader } = context;
  const { ref, at, message } = change;
  const { steps, rest, others } = readingOf(intents);
  const recorded: WrittenStepNow[] = [];
  for (const step of message.steps) recorded.push(await writtenStepNow(context, step));
  const { followed, asked, added } = compareEdit(recorded, steps);
  const placed: PlacedCard[] = [];
  for (const { recorded: step, to } of followed)
    placed.push(...(await follow(context, change, step, toBe(to))));
  for (const { recorded: step, to } of asked)
    placed.push(...(await ask(context, change, step, to && toBe(to))));
  const free = Math.max(...message.steps.map(({ position }) => position)) + 1;
  for (const [nth, one] of added.entries())
    placed.push(newCard(addStepCard(reader, { message: ref.id, position: free + nth }, toBe(one))));
  if (rest.length > 0 && others !== message.reading)
    placed.push(newCard(sentenceCard(say(reader.language, 'chat.edited.write-new'))));
  await stores.writtenMessage.save({ ...message, readAt: at, reading: others });
  return answerPlaced(placed);
};

/** What an edit asks for is done as if it had been written so; where the answers stand already, they are replaced. */
const answerAnew = async (
  context: ChatContext,
  { message }: KnownChange,
  read: ReadMessage,
): Promise<ChatResult> => {
  const firstPlace = message.hasChanged ? message.cards.length : 0;
  const answered = await answerRead(context, read, firstPlace);
  if (!answered.ok || answered.value === null || 'notice' in answered.value) return answered;
  return answerPlaced(
    answerCards(answered.value).map((card, nth) => ({
      card,
      at: message.cards[firstPlace + nth] || null,
      position: firstPlace + nth,
    })),
  );
};

/** What becomes of a message that recorded no step: it is answered anew, unless it has changed something that would be changed again. */
const answerOthers = async (
  context: ChatContext,
  change: KnownChange,
  read: ReadMessage,
): Promise<ChatResult> => {
  const { stores } = context;
  const { at, message } = change;
  const { steps, others } = readingOf(read.intents);
  const isSame = steps.length === 0 && others === message.reading;
  await stores.writtenMessage.save({ ...message, readAt: at });
  if (isSame) return noAnswer;
  if (!message.hasChanged) return answerAnew(context, change, read);
  const done = newCard(await alreadyDone(context, message));
  if (steps.length === 0) {
    await stores.writtenMessage.save({ ...message, readAt: at, reading: others });
    return answerPlaced([done]);
  }
  const intents = steps.map(({ intent }) => intent);
  const recorded = await answerAnew(context, change, { ...read, intents });
  if (!recorded.ok || recorded.value === null || !('placed' in recorded.value)) return recorded;
  return answerPlaced([...recorded.value.placed, done]);
};

/**
 * An edited message: its steps follow it, or are asked about; what it didn't say before is answered as if it were new. In a meeting's chat
 * only where it speaks to the bot.
 */
export const answerEdit: AnswerMessageChange = async (context, { ref, at, message }) => {
  const { stores, activity, me, now } = context;
  if (message?.isDeleted) return noAnswer;
  if (!message) {
    const key = messageKeyOf(activity);
    const isOthers = context.meeting !== null && !mentionsBot(activity);
    // Answered by a release that didn't tie messages to what they recorded.
    if (isOthers || (key !== null && (await stores.receipt.find(key)))) return noAnswer;
    await stores.writtenMessage.note({
      ...{ ...ref, person: me.id, writtenAt: at, readAt: at, handledAt: now },
      ...{ isDeleted: false, hasChanged: false, reading: '', turn: null, cards: [] },
    });
  }
  const known = message ?? (await stores.writtenMessage.lock(ref));
  if (!known) return noAnswer;
  const read = await readMessage(context, known.writtenAt);
  if (read === null) return refused(context, 'too-long');
  const change = { ref, at, message: known };
  return known.steps.length > 0 ? answerSteps(context, change, read) : answerOthers(context, change, read);
};
