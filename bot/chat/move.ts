import type { CalendarDay } from '../../shared/domain/time.ts';
import type { CommitmentLine } from '../use-cases/chat-message.ts';
import { todayOf } from './cards/card.ts';
import { movedCard } from './cards/answered-card.ts';
import { moveCard } from './cards/reminder-card.ts';
import { refused } from './chat-context.ts';
import type { Answer, ChatContext } from './chat-context.ts';

/**
 * A move said in words. Before its day it is made at once, since such a move never counts against anyone (PRODUCT §7);
 * later the reason is asked for first.
 */
export const moveInWords = async (
  turn: ChatContext,
  commitment: CommitmentLine,
  to: CalendarDay | null,
): Promise<Answer> => {
  const early = commitment.due === null || todayOf(turn.reader) < commitment.due;
  if (to === null || !early) return { card: moveCard(turn.reader, commitment, to) };
  const { id, version } = commitment;
  const moved = await turn.verbs.move({ id, version, to, reason: 'other' });
  return moved.ok ? { card: movedCard(turn.reader, moved.value) } : refused(turn, moved.refusal);
};
