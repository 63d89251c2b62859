import { say } from '../../../shared/words/say.ts';
import type { ChatMessageOf } from '../../use-cases/chat-message.ts';
import { card, givenNameOf, joinSentences, openTabAction, richText, subtleText } from './card.ts';
import type { Card, Reader } from './card.ts';

/** Says that the other one has left the organisation, what is paused, and what the reader can do. */
export const departedCard = (
  reader: Reader,
  { rhythm, isManager, other }: ChatMessageOf<'departed'>,
): Card => {
  const key = isManager ? 'chat.departed.manager' : 'chat.departed.rep';
  const name = givenNameOf(other);
  const text = say(reader.language, 'chat.departed', { name });
  const then = say(reader.language, key, { name });
  return card(
    joinSentences(text, then),
    [richText(text), subtleText(then)],
    [
      isManager
        ? openTabAction(reader, `rhythm:${rhythm}`, 'chat.departed.open')
        : openTabAction(reader, null),
    ],
  );
};
