import { say } from '../../../../shared/words/say.ts';
import { takeAwayCommitment } from '../../../use-cases/commitment/take-away-commitment.ts';
import { writtenStepNow } from '../../../use-cases/written-message/written-step-now.ts';
import { userLine } from '../../cards/card.ts';
import { sentenceCard } from '../../cards/choice-card.ts';
import { deletedCard, takenBackCard } from '../../cards/edited-card.ts';
import type { PlacedCard } from '../../chat-answer.ts';
import { isPersonal } from '../../activity.ts';
import { answerPlaced, cardOfStep, newCard, noAnswer, viewOf } from './message-change.ts';
import type { AnswerMessageChange } from './message-change.ts';

/** A deleted message takes its steps with it, as long as nothing has happened to them; otherwise their writer is asked. */
export const answerDeletion: AnswerMessageChange = async (context, { ref, at, message }) => {
  const { stores, me, now, reader, activity } = context;
  if (!message) {
    // The message itself may be on its way still. In a meeting's chat most are not the bot's to know of.
    if (isPersonal(activity))
      await stores.writtenMessage.note({
        ...{ ...ref, person: me.id, writtenAt: at, readAt: at, handledAt: now },
        ...{ isDeleted: true, hasChanged: false, reading: '', turn: null, cards: [] },
      });
    return noAnswer;
  }
  await stores.writtenMessage.save({ ...message, readAt: at, isDeleted: true });
  const placed: PlacedCard[] = [];
  for (const step of message.steps) {
    const stepNow = await writtenStepNow(context, step);
    const commitment = await viewOf(context, stepNow);
    if (!stepNow.found || !commitment) continue;
    const said = { message: ref.id, position: step.position };
    if (stepNow.isUntouched) {
      await takeAwayCommitment(context, stepNow.found.commitment, stepNow.found.rhythm);
      await stores.writtenMessage.tie(ref, { ...step, commitment: null, isTakenBack: true });
      placed.push(cardOfStep(message, step, takenBackCard(reader, commitment, said)));
    } else if (commitment.state === 'open') placed.push(newCard(deletedCard(reader, commitment, said)));
    else if (context.meeting === null)
      placed.push(
        newCard(
          sentenceCard(say(reader.language, 'chat.deleted.over', { commitment: userLine(commitment.text) })),
        ),
      );
  }
  return answerPlaced(placed);
};
