import { z } from 'zod';
import { COMMITMENT_TEXT_MAX } from '../../../../shared/domain/commitment.ts';
import { personId } from '../../../../shared/domain/ids.ts';
import { say } from '../../../../shared/words/say.ts';
import { changeCommitment } from '../../../use-cases/commitment/change-commitment.ts';
import { dropCommitment } from '../../../use-cases/commitment/drop-commitment.ts';
import { takeAwayCommitment } from '../../../use-cases/commitment/take-away-commitment.ts';
import { findChatPairs } from '../../../use-cases/rhythm/find-chat-pairs.ts';
import type { WrittenStep } from '../../../use-cases/written-message/written-message-store.ts';
import { writtenStepNow } from '../../../use-cases/written-message/written-step-now.ts';
import type { WrittenStepNow } from '../../../use-cases/written-message/written-step-now.ts';
import { chosenDay, defineCardAction } from '../../card-action.ts';
import type { CardActionDefinition } from '../../card-action.ts';
import { settledCard } from '../../cards/answered-card.ts';
import { capturedCard } from '../../cards/captured-card.ts';
import { userLine } from '../../cards/card.ts';
import type { Card } from '../../cards/card.ts';
import { sentenceCard } from '../../cards/choice-card.ts';
import type { ChatResult } from '../../chat-answer.ts';
import { answerCard, refused } from '../../chat-context.ts';
import type { ChatContext } from '../../chat-context.ts';
import { cardOfStep, newCard, viewOf } from '../message-changes/message-change.ts';
import type { KnownMessage } from '../message-changes/message-change.ts';
import { putBackStep } from '../message-changes/put-back-step.ts';
import { recordStep } from '../messages/records.ts';

/** The message that the card is about, and where in it. */
const said = { message: z.string().max(512), position: z.coerce.number().int().nonnegative() };
/** The step as the message says it now. */
const toBe = {
  text: z.string().trim().min(1).max(COMMITMENT_TEXT_MAX),
  due: chosenDay,
  owner: z.nullish(personId),
  reading: z.string().max(64),
};

type StepPlace = Readonly<{ message: string; position: number }>;

const messageOf = async (
  { stores, activity, me }: ChatContext,
  { message: id }: StepPlace,
): Promise<KnownMessage | null> => {
  const message = await stores.writtenMessage.lock({ chat: activity.conversation.id, id });
  return message?.person === me.id ? message : null;
};

/** Answers a tap with a card, and has the one that told of the step say the same. */
const everywhere = (message: KnownMessage, step: WrittenStep, card: Card): ChatResult => {
  const placed = cardOfStep(message, step, card);
  return { ok: true, value: { placed: [newCard(card), ...(placed.at === null ? [] : [placed])] } };
};

/** Does something with a step that a message of the sender's recorded. */
const withStep = async (
  context: ChatContext,
  at: StepPlace,
  act: (message: KnownMessage, step: WrittenStepNow) => Promise<ChatResult>,
): Promise<ChatResult> => {
  const message = await messageOf(context, at);
  const step = message?.steps.find(({ position }) => position === at.position);
  return message && step
    ? act(message, await writtenStepNow(context, step))
    : answerCard(sentenceCard(say(context.reader.language, 'chat.edited.left')));
};

const tied = ({ found: _found, isUntouched: _isUntouched, ...step }: WrittenStepNow): WrittenStep => step;

/** The verbs of the cards about a message that was edited or deleted. */
export const writtenStepActions: readonly CardActionDefinition[] = [
  defineCardAction(
    'change-step',
    z.object({ ...said, ...toBe }),
    (context, { text, due, owner, reading, ...at }) =>
      withStep(context, at, async (message, step) => {
        const { reader, stores } = context;
        const before = await viewOf(context, step);
        if (!before) return refused(context, 'not-found');
        if (reading === step.reading && before.text === text)
          return everywhere(message, step, settledCard(reader, before));
        const changed = await changeCommitment(context, {
          ...{ id: before.id, version: before.version, text, due, ownerId: owner ?? undefined },
        });
        if (!changed.ok) return refused(context, changed.refusal);
        const { version, owner: by } = changed.value;
        await stores.writtenMessage.tie(message, { ...tied(step), version, owner: by.id, reading });
        return everywhere(
          message,
          step,
          settledCard(reader, changed.value, say(reader.language, 'chat.saved')),
        );
      }),
  ),
  defineCardAction(
    'leave-step',
    z.object({ ...said, reading: z.string().max(64).nullish() }),
    (context, { reading, ...at }) =>
      withStep(context, at, async (message, step) => {
        const { reader, stores } = context;
        // What its message says in its place isn't asked about again; where that is nothing, the two are parted.
        if (reading == null) await stores.writtenMessage.untie(message, step.position);
        else await stores.writtenMessage.tie(message, { ...tied(step), reading });
        return answerCard(sentenceCard(say(reader.language, 'chat.edited.left')));
      }),
  ),
  defineCardAction(
    'take-step-away',
    z.object({ ...said, why: z.enum(['edited', 'deleted']) }),
    (context, { why, ...at }) =>
      withStep(context, at, async (message, step) => {
        const { reader, stores } = context;
        if (!step.found) return refused(context, 'not-found');
        const { commitment, rhythm } = step.found;
        if (step.isUntouched) await takeAwayCommitment(context, commitment, rhythm);
        else {
          const reason = say(reader.language, `chat.${why}.why`);
          const { id, version } = commitment;
          const dropped = await dropCommitment(context, { id, version, why: reason });
          if (!dropped.ok)
            return refused(context, dropped.refusal === 'reason-needed' ? 'unclear-card' : dropped.refusal);
        }
        await stores.writtenMessage.untie(message, step.position);
        const text = userLine(commitment.text);
        return everywhere(
          message,
          step,
          sentenceCard(say(reader.language, 'chat.undone.recorded', { text })),
        );
      }),
  ),
  defineCardAction(
    'put-step-back',
    z.object({ ...said, text: toBe.text, due: chosenDay }),
    (context, { text, due, ...at }) =>
      withStep(context, at, async (message, step) => {
        if (!step.isTakenBack) {
          const commitment = await viewOf(context, step);
          return commitment
            ? answerCard(settledCard(context.reader, commitment))
            : refused(context, 'not-found');
        }
        const back = await putBackStep(context, message, tied(step), { text, due });
        return back.ok
          ? answerCard(capturedCard(context.reader, back.value))
          : refused(context, back.refusal);
      }),
  ),
  defineCardAction(
    'add-step',
    z.object({ ...said, ...toBe }),
    async (context, { text, due, owner, reading, message: id, position }) => {
      const message = await messageOf(context, { message: id, position });
      const step = message?.steps.find((one) => one.position === position && one.reading === reading);
      const there = step && (await viewOf(context, await writtenStepNow(context, step)));
      if (there) return answerCard(settledCard(context.reader, there));
      return recordStep(context, {
        intent: { verb: 'step', about: text, day: due, ownerId: owner ?? null, confidence: 1, said: text },
        pairs: await findChatPairs(context, context.meeting),
        from: position === 0 ? id : `${id}:${position}`,
        ...{ place: 0, quotes: null, last: null, toldOf: null, reading },
      });
    },
  ),
];
