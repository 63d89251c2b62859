import { AGENDA_TEXT_MAX } from '../../shared/domain/agenda.ts';
import type { RhythmId } from '../../shared/domain/ids.ts';
import { pointAgainCard, pointBroughtCard } from './cards/greeting-card.ts';
import { refused } from './chat-context.ts';
import type { Answer, ChatContext } from './chat-context.ts';

/** Brings something to the next time the two meet; nothing and too much are asked for again, with what was typed. */
export const bringTo = async (
  turn: ChatContext,
  rhythm: RhythmId,
  text: string,
  key: string | null,
): Promise<Answer> => {
  if (text === '' || text.length > AGENDA_TEXT_MAX)
    return { card: pointAgainCard(turn.reader, rhythm, text) };
  const brought = await turn.verbs.bringPoint({ rhythm, text }, key);
  return brought.ok
    ? { card: pointBroughtCard(turn.reader, text, brought.value) }
    : refused(turn, brought.refusal);
};
