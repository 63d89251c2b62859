import type { HandoverChoice } from '../../../shared/domain/handover.ts';
import { handoverKinds } from '../../../shared/domain/handover.ts';
import { say } from '../../../shared/words/say.ts';
import type { ChatMessageOf } from '../../use-cases/chat-message.ts';
import {
  card,
  executeAction,
  givenNameOf,
  joinSentences,
  openTabAction,
  richText,
  subtleText,
} from './card.ts';
import type { Card, Reader } from './card.ts';

type NamedPerson = Readonly<{ name: string }>;

/** Asks a rep what their new manager may read. Goals and promises go along in any case; without an answer nothing more does. */
export const handoverCard = (reader: Reader, message: ChatMessageOf<'handover'>): Card => {
  const { language } = reader;
  const { handover, sessions, commitments } = message;
  const names = { manager: givenNameOf(message.manager), former: givenNameOf(message.former) };
  const news = say(language, 'chat.handover', names);
  const along = say(language, 'chat.handover.along', { count: commitments });
  const ask = say(language, 'chat.handover.ask', { ...names, count: sessions });
  return card(
    joinSentences(news, along, ask),
    [
      richText(news),
      richText(along, {}, 'Small'),
      richText(ask),
      subtleText(say(language, 'chat.handover.until', names)),
    ],
    [
      executeAction(say(language, 'chat.handover.all'), 'answer-handover', { handover, what: 'all' }),
      executeAction(say(language, 'chat.handover.none'), 'answer-handover', { handover, what: 'none' }),
      openTabAction(reader, null, 'chat.handover.choose'),
    ],
  );
};

/** What goes along, in a sentence: everything, some of it, or nothing more. */
export const goesAlongText = (
  { language }: Reader,
  choice: HandoverChoice,
  { manager, former }: Readonly<{ manager: NamedPerson; former: NamedPerson }>,
): string => {
  const names = { manager: givenNameOf(manager), former: givenNameOf(former) };
  const yes = handoverKinds.filter((kind) => choice[kind]);
  if (yes.length === 0) return say(language, 'chat.handover.nothing', names);
  if (yes.length === handoverKinds.length) return say(language, 'chat.handover.everything', names);
  const kinds = yes.map((kind) => say(language, `chat.handover.kind.${kind}`));
  return say(language, 'chat.handover.some', {
    ...names,
    kinds: new Intl.ListFormat(language, { type: 'conjunction' }).format(kinds),
  });
};

/** What the rep has answered; it can be changed whenever they like. */
export const handoverAnsweredCard = (
  reader: Reader,
  choice: HandoverChoice,
  who: Readonly<{ manager: NamedPerson; former: NamedPerson }>,
): Card => {
  const text = goesAlongText(reader, choice, who);
  const then = say(reader.language, 'chat.handover.change.hint');
  return card(
    joinSentences(text, then),
    [richText(text), subtleText(then)],
    [openTabAction(reader, null, 'chat.handover.change')],
  );
};

/** Tells the earlier manager, and what stays theirs. */
export const handedOverCard = (reader: Reader, message: ChatMessageOf<'handed-over'>): Card => {
  const { language } = reader;
  const names = { manager: givenNameOf(message.manager), rep: givenNameOf(message.rep) };
  const news = say(language, 'chat.handed-over', names);
  const stays = say(language, 'chat.handed-over.own', { ...names, count: message.own });
  return card(
    joinSentences(news, stays),
    [
      richText(news),
      richText(stays, {}, 'Small'),
      subtleText(say(language, 'chat.handed-over.notes', names)),
    ],
    message.own === 0 ? [] : [openTabAction(reader, null, 'chat.handed-over.open')],
  );
};

/** Says that the earlier 1:1s are still in the calendar, and what the reader can do. */
export const meetingLeftCard = (
  reader: Reader,
  { isManager, other }: ChatMessageOf<'meeting-left'>,
): Card => {
  const key = isManager ? 'chat.meeting-left.manager' : 'chat.meeting-left.rep';
  const text = say(reader.language, key, { other: givenNameOf(other) });
  const then = say(reader.language, `${key}.then`);
  return card(joinSentences(text, then), [richText(text), subtleText(then)], []);
};
