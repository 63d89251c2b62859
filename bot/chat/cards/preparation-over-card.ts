import { dayAt } from '../../../shared/domain/time.ts';
import { shortDay, timeInWords } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import type { ChatMessageOf } from '../../use-cases/chat-message.ts';
import { card, openTabAction, refreshAction, richText, subtleText } from './card.ts';
import type { Card, Reader } from './card.ts';
import { sentenceCard } from './choice-card.ts';
import { sessionPlace } from './session-parts.ts';

/** What became of a session that the rep was asked to prepare for; `notice` answers what the rep has just added. The day is a date, since the card stands for long. */
export const preparationOverCard = (
  reader: Reader,
  message: ChatMessageOf<'preparation-over'>,
  notice: string | null = null,
): Card => {
  const { language, zone } = reader;
  if (message.what === 'not-planned') return sentenceCard(say(language, 'chat.preparation.over'));
  const { what, session } = message;
  const text = say(language, `chat.preparation.${what}`, {
    day: shortDay(language, dayAt(session.startsAt, zone)),
    time: timeInWords(language, session.startsAt, zone),
  });
  const isAhead = what === 'live' || what === 'moved';
  const mayChange = what === 'live' || what === 'ended' || what === 'missed';
  const data = { session: session.id, ...(reader.person !== null && { for: reader.person }) };
  return card(
    text,
    [richText(text), ...(notice === null ? [] : [subtleText(notice)])],
    isAhead ? [openTabAction(reader, sessionPlace(session.id), 'chat.open.session')] : [],
    mayChange ? refreshAction(reader, 'prepare', data) : null,
  );
};
