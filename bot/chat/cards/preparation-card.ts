import { AGENDA_TEXT_MAX } from '../../../shared/domain/agenda.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { timeInWords } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import type { ChatMessage, CommitmentLine } from '../../use-cases/chat-message.ts';
import {
  sentenceCase,
  card,
  dayFor,
  executeAction,
  givenNameOf,
  userLine,
  bulletList,
  openTabAction,
  subtleText,
  refreshAction,
  richText,
} from './card.ts';
import type { Card, Reader } from './card.ts';
import { LINES, typeName, sessionPlace, part } from './session-parts.ts';

type Message = Extract<ChatMessage, { kind: 'preparation' }>;

const commitmentInWords = (reader: Reader) => (one: CommitmentLine) =>
  say(reader.language, 'chat.list.line', { text: userLine(one.text), day: dayFor(reader, one.due) });

/** Asks the rep to prepare, the day before: the rep's commitments, and points to raise. */
export const preparationCard = (
  reader: Reader,
  { session, suggested, asked, manager, commitments, points }: Message,
  notice: string | null = null,
): Card => {
  const { language } = reader;
  const day = dayFor(reader, dayAt(session.startsAt, reader.zone));
  const data = { session: session.id, ...(reader.person !== null && { for: reader.person }) };
  const intro = say(language, 'chat.preparation', {
    day: language === 'sv' ? sentenceCase(day) : day,
    time: timeInWords(language, session.startsAt, reader.zone),
    manager: givenNameOf(manager),
  });
  return card(
    intro,
    [
      richText(intro),
      subtleText(
        suggested === null
          ? typeName(reader, session.type)
          : say(language, 'chat.preparation.about', { type: typeName(reader, suggested) }),
      ),
      ...(asked === null
        ? []
        : [subtleText(say(language, 'chat.preparation.asked', { type: typeName(reader, asked) }))]),
      ...part(
        say(language, 'chat.preparation.commitments'),
        bulletList(language, commitments, LINES, commitmentInWords(reader)),
      ),
      ...part(say(language, 'chat.preparation.points'), bulletList(language, points, LINES, userLine)),
      ...(notice === null ? [] : [subtleText(notice)]),
      {
        type: 'Input.Text',
        id: 'text',
        label: say(language, 'chat.preparation.ask'),
        maxLength: AGENDA_TEXT_MAX,
        isRequired: true,
        errorMessage: say(language, 'chat.unsaid.text'),
      },
    ],
    [
      executeAction(say(language, 'chat.preparation.add'), 'add-point', data),
      openTabAction(reader, sessionPlace(session.id), 'chat.open.session'),
    ],
    refreshAction(reader, 'prepare', data),
  );
};
