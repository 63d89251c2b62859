import type { CaptureContext, UnderstoodStep } from '../../../../shared/capture/context.ts';
import { LEAST_TAKEN } from '../../../../shared/capture/confidence.ts';
import { decisionIn } from '../../../../shared/capture/decision.ts';
import { stepsIn } from '../../../../shared/capture/understand.ts';
import { COMMITMENT_TEXT_MAX } from '../../../../shared/domain/commitment.ts';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import { dayAt } from '../../../../shared/domain/time.ts';
import type { ChatPair } from '../../../use-cases/rhythm/find-chat-pairs.ts';
import { readersToday } from '../../cards/card.ts';
import { doerChoiceOf } from '../../cards/choice-card.ts';
import type { StepDraft } from '../../cards/save-step-card.ts';
import type { ExtensionContext } from '../../extension-answer.ts';
import type { ChosenMessage } from '../../extension-request.ts';
import { participantsIn } from '../message.ts';
import { otherIn } from '../messages/answer-message.ts';

const ownedIn = (steps: readonly UnderstoodStep[]): number =>
  steps.filter(({ ownerId }) => ownerId !== null).length;

const readAmong = (
  pairs: readonly ChatPair[],
  text: string,
  context: Omit<CaptureContext, 'participants'>,
): readonly UnderstoodStep[] =>
  stepsIn(text, { ...context, participants: participantsIn(pairs) }).filter(
    ({ confidence }) => confidence >= LEAST_TAKEN,
  );

/** The 1:1 that the reader has with the message's author, if any. */
const pairWith = (pairs: readonly ChatPair[], me: PersonId, author: PersonId | null) =>
  pairs.find((pair) => otherIn(pair, me).id === author);

/**
 * The next steps that a message tells of, read as said by its author on the day it was written. "You" is the other of the two, where it is
 * from somebody whom the reader has 1:1s with and that gives more of the steps an owner.
 */
export const stepsToldIn = async (
  { stores, me, now, reader }: ExtensionContext,
  pairs: readonly ChatPair[],
  { author, text, at }: ChosenMessage,
): Promise<readonly UnderstoodStep[]> => {
  const between = pairWith(pairs, me.id, author);
  const { zone, daysOff } = (between && author && (await stores.person.find(author))) || reader;
  const today = dayAt(at !== null && at < now ? at : now, zone);
  const context = { locale: me.language, today, daysOff, speaker: author ?? '' };
  const amongAll = readAmong(pairs, text, context);
  const amongTwo = between ? readAmong([between], text, context) : [];
  const owned = ownedIn(amongTwo);
  return owned > 0 && owned >= ownedIn(amongAll) ? amongTwo : amongAll;
};

const shortened = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= COMMITMENT_TEXT_MAX ? line : `${line.slice(0, COMMITMENT_TEXT_MAX - 1).trimEnd()}…`;
};

/**
 * The step of a message that comes after those that have been saved from it; its whole text where there is none. A day that has been is left
 * out, and where it isn't said who does it nobody is chosen, since that would be sent unread.
 */
export const draftFrom = async (
  context: ExtensionContext,
  pairs: readonly ChatPair[],
  message: ChosenMessage | null,
  saved: number,
): Promise<StepDraft> => {
  if (message === null) return { text: '', due: null, choice: null };
  const { me, reader } = context;
  const step = (await stepsToldIn(context, pairs, message))[saved];
  if (step === undefined)
    return { text: shortened(decisionIn(message.text) ?? message.text), due: null, choice: null };
  const { text, ownerId, due } = step;
  const between = pairWith(pairs, me.id, message.author);
  return {
    text: shortened(text),
    due: due !== null && due >= readersToday(reader) ? due : null,
    choice: ownerId === null ? null : doerChoiceOf(pairs, me.id, ownerId, between),
  };
};
