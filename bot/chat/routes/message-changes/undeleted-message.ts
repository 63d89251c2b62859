import { capturedCard } from '../../cards/captured-card.ts';
import type { PlacedCard } from '../../chat-answer.ts';
import { refused } from '../../chat-context.ts';
import { readMessage } from '../message.ts';
import { readingOf } from '../messages/reading.ts';
import { answerPlaced, cardOfStep, noAnswer } from './message-change.ts';
import type { AnswerMessageChange } from './message-change.ts';
import { putBackStep } from './put-back-step.ts';

/** A message that is brought back brings the steps back that went with it, and no others. */
export const answerUndeletion: AnswerMessageChange = async (context, { ref, at, message }) => {
  if (!message?.isDeleted) return noAnswer;
  await context.stores.writtenMessage.save({ ...message, readAt: at, isDeleted: false });
  const read = await readMessage(context, message.writtenAt);
  const { steps } = readingOf(read?.intents ?? []);
  const placed: PlacedCard[] = [];
  for (const gone of message.steps.filter(({ isTakenBack }) => isTakenBack)) {
    const said = steps.find(({ reading }) => reading === gone.reading);
    if (said?.intent.about == null) continue;
    const back = await putBackStep(context, ref, gone, { text: said.intent.about, due: said.intent.day });
    if (!back.ok) return refused(context, back.refusal);
    placed.push(cardOfStep(message, gone, capturedCard(context.reader, back.value)));
  }
  return answerPlaced(placed);
};
