import { daysInRow } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import type { ChatMessageOf } from '../../use-cases/chat-message.ts';
import { card, givenNameOf, joinSentences, openTabAction, richText, subtleText } from './card.ts';
import type { Card, Reader } from './card.ts';
import { standingMoment, timeTap } from './plan-card.ts';
import { LINES, movePlace } from './session-parts.ts';
import { passedTimes, timesPart } from './times-card.ts';

type Message = ChatMessageOf<'given-way'>;

const sessionText = (reader: Reader, { was, movedTo }: Message['sessions'][number]): string => {
  const { day } = standingMoment(reader, was);
  return movedTo === null
    ? say(reader.language, 'chat.given-way.left-out', { day })
    : say(reader.language, 'chat.given-way.moved', { was: day, ...standingMoment(reader, movedTo) });
};

/** Tells somebody that the other one is away, and what becomes of their sessions then; the next one can be had at another time. */
export const givenWayCard = (reader: Reader, message: Message): Card => {
  const { away, from, to, sessions, next, times } = message;
  const { language } = reader;
  const passed = passedTimes(reader, message);
  const text = say(language, 'chat.given-way', {
    name: givenNameOf(away),
    days: daysInRow(language, from, to),
  });
  const told = sessions.slice(0, LINES).map((one) => sessionText(reader, one));
  const then = next === null ? [] : [say(language, 'chat.plan.next', standingMoment(reader, next.startsAt))];
  return card(
    joinSentences(text, ...told, ...then, ...passed),
    [
      richText(text),
      ...told.map((one) => richText(one, {}, 'Small')),
      ...(sessions.length > LINES
        ? [subtleText(say(language, 'chat.more', { count: sessions.length - LINES }))]
        : []),
      ...then.map((one) => richText(one, {}, 'Small')),
      ...passed.map(subtleText),
      ...(next === null || times.length === 0
        ? []
        : [
            richText(say(language, 'chat.given-way.sooner')),
            ...timesPart(reader, times, timeTap('book-time', next)),
          ]),
    ],
    [
      next === null
        ? openTabAction(reader, null)
        : openTabAction(
            reader,
            movePlace(next.id),
            times.length === 0 ? 'chat.missed.move' : 'chat.time.other',
          ),
    ],
  );
};
