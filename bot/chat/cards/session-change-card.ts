import { cancelReasons } from '../../../shared/domain/session.ts';
import { dayAt, wallTimeAt } from '../../../shared/domain/time.ts';
import type { CalendarDay, WallTime } from '../../../shared/domain/time.ts';
import { say } from '../../../shared/words/say.ts';
import type { ComingSession } from '../../use-cases/session/coming-sessions.ts';
import { card, executeAction, givenNameOf, openTabAction, readersToday, richText } from './card.ts';
import type { Card, Reader } from './card.ts';
import { momentFor } from './plan-card.ts';
import { movePlace } from './session-parts.ts';

const dataOf = (reader: Reader, { session }: ComingSession) => ({
  session: session.id,
  version: session.version,
  ...(reader.person !== null && { for: reader.person }),
});

const namedIn = (reader: Reader, { session, other }: ComingSession) => ({
  other: givenNameOf(other),
  ...momentFor(reader, session.startsAt),
});

/** What is said of it in a meeting's chat is read by both. */
const inChat = <Key extends 'chat.cancel-session' | 'chat.move-session'>(
  { person }: Reader,
  key: Key,
): Key | `${Key}.meeting` => (person === null ? `${key}.meeting` : key);

/** Asks what got in the way before a session is cancelled: nothing is until then. */
export const cancelSessionCard = (reader: Reader, next: ComingSession): Card => {
  const { language } = reader;
  const sentence = say(language, inChat(reader, 'chat.cancel-session'), namedIn(reader, next));
  return card(
    sentence,
    [
      richText(sentence, { weight: 'Bolder' }),
      {
        type: 'Input.ChoiceSet',
        id: 'reason',
        label: say(language, 'plan.cancel.why'),
        style: 'compact',
        isRequired: true,
        errorMessage: say(language, 'plan.cancel.unsaid'),
        choices: cancelReasons.map((value) => ({ title: say(language, `plan.reason.${value}`), value })),
      },
    ],
    [
      executeAction(say(language, 'plan.cancel.do'), 'cancel-session', dataOf(reader, next)),
      openTabAction(reader, movePlace(next.session.id), 'chat.cancel-session.move'),
    ],
  );
};

/** Asks when a session is held instead; the day and the time that were said are chosen already. Times are on the rhythm's clock, `zone`. */
export const moveSessionCard = (
  reader: Reader,
  next: ComingSession,
  zone: string,
  to: CalendarDay | null,
  time: WallTime | null = null,
): Card => {
  const { language } = reader;
  const sentence = say(language, inChat(reader, 'chat.move-session'), namedIn(reader, next));
  const unsaid = say(language, 'chat.unsaid');
  return card(
    sentence,
    [
      richText(sentence, { weight: 'Bolder' }),
      {
        type: 'Input.Date',
        id: 'day',
        label: say(language, 'chat.move-session.day'),
        min: readersToday(reader),
        value: to ?? dayAt(next.session.startsAt, zone),
        isRequired: true,
        errorMessage: unsaid,
      },
      {
        type: 'Input.Time',
        id: 'time',
        label: say(language, 'chat.move-session.time'),
        value: time ?? wallTimeAt(next.session.startsAt, zone),
        isRequired: true,
        errorMessage: unsaid,
      },
    ],
    [
      executeAction(say(language, 'answer.move'), 'move-session', dataOf(reader, next)),
      openTabAction(reader, movePlace(next.session.id), 'chat.time.other'),
    ],
  );
};

/** Asks which of several 1:1s is meant; a tap asks on about that one. */
export const whichSessionCard = (
  reader: Reader,
  sessions: readonly ComingSession[],
  verb: 'ask-cancel' | 'ask-move' | 'ask-prepare',
  more: Readonly<Record<string, unknown>> = {},
): Card => {
  const sentence = say(reader.language, 'chat.which-session');
  return card(
    sentence,
    [richText(sentence)],
    sessions.slice(0, 6).map((next) =>
      executeAction(say(reader.language, 'chat.which-session.one', namedIn(reader, next)), verb, {
        ...dataOf(reader, next),
        ...more,
      }),
    ),
  );
};
