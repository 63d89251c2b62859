import { AGENDA_TEXT_MAX } from '../../../shared/domain/agenda.ts';
import type { RhythmId } from '../../../shared/domain/ids.ts';
import { bringPoint } from '../../use-cases/rhythm/bring-point.ts';
import { pointAgainCard, pointBroughtCard } from '../cards/greeting-card.ts';
import type { ChatResult } from '../chat-answer.ts';
import { answerCard, refused } from '../chat-context.ts';
import type { ChatContext } from '../chat-context.ts';

/** Brings a point to raise the next time the two meet; an empty or too long one is asked for again, with what was typed. */
export const raisePoint = async (
  context: ChatContext,
  rhythm: RhythmId,
  text: string,
): Promise<ChatResult> => {
  if (text === '' || text.length > AGENDA_TEXT_MAX)
    return answerCard(pointAgainCard(context.reader, rhythm, text));
  const brought = await bringPoint(context, { id: rhythm, text });
  return brought.ok
    ? answerCard(pointBroughtCard(context.reader, text, brought.value))
    : refused(context, brought.refusal);
};
