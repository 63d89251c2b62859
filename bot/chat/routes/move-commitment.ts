import type { CalendarDay } from '../../../shared/domain/time.ts';
import type { CommitmentLine } from '../../use-cases/chat-message.ts';
import { moveCommitment } from '../../use-cases/commitment/move-commitment.ts';
import { movedCard } from '../cards/answered-card.ts';
import { readersToday } from '../cards/card.ts';
import { moveCard } from '../cards/reminder-card.ts';
import type { ChatResult } from '../chat-answer.ts';
import { answerCard, refused } from '../chat-context.ts';
import type { ChatContext } from '../chat-context.ts';

/** Asks for more time, never for less. */
const POSTPONES =
  /(?<!\p{L})(?:hinner|skjut\p{L}*|senarelägg\p{L}*|vänta\p{L}*|förläng\p{L}*|(?:mer|längre) tid|inte|push|postpone|delay|extend|bump|slips?|wait|more time|not|\p{L}+n['’]?t)(?!\p{L})/iu;

/**
 * Moves a commitment as said in words. Before its day it is moved at once, since such a move never counts against anyone; later the reason
 * is asked for first, and the day where it isn't certain, or where less time would come of a wish for more.
 */
export const moveInWords = async (
  context: ChatContext,
  commitment: CommitmentLine,
  to: CalendarDay | null,
  { said = '', isUnsure = false }: Readonly<{ said?: string; isUnsure?: boolean }> = {},
): Promise<ChatResult> => {
  const { due } = commitment;
  if (to !== null && due !== null && to < due && (isUnsure || POSTPONES.test(said)))
    return answerCard(moveCard(context.reader, commitment, null));
  const early = due === null || readersToday(context.reader) < due;
  if (to === null || !early || isUnsure) return answerCard(moveCard(context.reader, commitment, to));
  const { id, version } = commitment;
  const moved = await moveCommitment(context, { id, version, to, reason: 'other' });
  return moved.ok ? answerCard(movedCard(context.reader, moved.value)) : refused(context, moved.refusal);
};
