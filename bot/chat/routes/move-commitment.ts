import type { CalendarDay } from '../../../shared/domain/time.ts';
import type { CommitmentLine } from '../../use-cases/chat-message.ts';
import { moveCommitment } from '../../use-cases/commitment/move-commitment.ts';
import { movedCard } from '../cards/answered-card.ts';
import { readersToday } from '../cards/card.ts';
import { moveCard } from '../cards/reminder-card.ts';
import type { ChatResult } from '../chat-answer.ts';
import { answerCard, refused } from '../chat-context.ts';
import type { ChatContext } from '../chat-context.ts';

/**
 * Moves a commitment as said in words. Before its day it is moved at once, since such a move never counts against anyone; later the reason
 * is asked for first.
 */
export const moveInWords = async (
  context: ChatContext,
  commitment: CommitmentLine,
  to: CalendarDay | null,
): Promise<ChatResult> => {
  const early = commitment.due === null || readersToday(context.reader) < commitment.due;
  if (to === null || !early) return answerCard(moveCard(context.reader, commitment, to));
  const { id, version } = commitment;
  const moved = await moveCommitment(context, { id, version, to, reason: 'other' });
  return moved.ok ? answerCard(movedCard(context.reader, moved.value)) : refused(context, moved.refusal);
};
