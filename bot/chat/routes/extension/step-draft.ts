import type { CaptureContext } from '../../../../shared/capture/context.ts';
import { understand } from '../../../../shared/capture/understand.ts';
import type { CaptureReading } from '../../../../shared/capture/understand.ts';
import { COMMITMENT_TEXT_MAX } from '../../../../shared/domain/commitment.ts';
import { dayAt } from '../../../../shared/domain/time.ts';
import type { ChatPair } from '../../../use-cases/rhythm/find-chat-pairs.ts';
import { readersToday } from '../../cards/card.ts';
import { doerChoiceOf } from '../../cards/choice-card.ts';
import type { StepDraft } from '../../cards/save-step-card.ts';
import type { ExtensionContext } from '../../extension-answer.ts';
import type { ChosenMessage } from '../../extension-request.ts';
import { participantsIn } from '../message.ts';
import { otherIn } from '../messages/answer-message.ts';

const hasOwner = (read: CaptureReading): boolean => read.kind === 'step' && read.step.ownerId !== null;

/** As its author meant it: "you" is the other of the two, where the message is from the one whom the reader has 1:1s with. */
const readAsAuthor = (
  text: string,
  context: Omit<CaptureContext, 'participants'>,
  pairs: readonly ChatPair[],
  between: ChatPair | undefined,
): CaptureReading => {
  const amongTwo = between && understand(text, { ...context, participants: participantsIn([between]) });
  return amongTwo && hasOwner(amongTwo)
    ? amongTwo
    : understand(text, { ...context, participants: participantsIn(pairs) });
};

const shortened = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= COMMITMENT_TEXT_MAX ? line : `${line.slice(0, COMMITMENT_TEXT_MAX - 1).trimEnd()}…`;
};

/**
 * A next step as a message tells it: read as said by its author on the day it was written. A day that has been is left out, and where it isn't
 * said who does it nobody is chosen, since that would be sent unread.
 */
export const draftFrom = async (
  { stores, me, now, reader }: ExtensionContext,
  pairs: readonly ChatPair[],
  message: ChosenMessage | null,
): Promise<StepDraft> => {
  if (message === null) return { text: '', due: null, choice: null };
  const { author, text } = message;
  const between = pairs.find((pair) => otherIn(pair, me.id).id === author);
  const { zone, daysOff } = (between && author && (await stores.person.find(author))) || reader;
  const at = message.at !== null && message.at < now ? message.at : now;
  const read = readAsAuthor(
    text,
    { locale: me.language, today: dayAt(at, zone), daysOff, speaker: author ?? '' },
    pairs,
    between,
  );
  if (read.kind !== 'step')
    return { text: shortened(read.kind === 'decision' ? read.text : text), due: null, choice: null };
  const { ownerId, due } = read.step;
  return {
    text: shortened(read.step.text),
    due: due !== null && due >= readersToday(reader) ? due : null,
    choice: ownerId === null ? null : doerChoiceOf(pairs, me.id, ownerId, between),
  };
};
