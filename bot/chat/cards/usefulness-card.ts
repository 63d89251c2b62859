import type { UsefulnessScore } from '../../../shared/domain/session.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { shortDay } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import type { ChatMessage, SessionLine } from '../../use-cases/chat-message.ts';
import { card, executeAction, givenNameOf, subtleText, richText } from './card.ts';
import type { Card, CardButton, Reader } from './card.ts';
import { typeName } from './session-parts.ts';

type Message = Extract<ChatMessage, { kind: 'usefulness' }>;

/** A session by its type and day. */
const namedIn = (reader: Reader, { type, startsAt }: SessionLine) => ({
  type: typeName(reader, type),
  day: shortDay(reader.language, dayAt(startsAt, reader.zone)),
});

/** The scores offered, since a card has three buttons at most; the totals count the reps who found it very useful. */
const OFFERED_SCORES = [2, 3, 4] as const;

/** One tap each. */
export const usefulnessAnswers = (reader: Reader, session: SessionLine): readonly CardButton[] =>
  OFFERED_SCORES.map((score) =>
    executeAction(say(reader.language, `chat.usefulness.${score}`), 'useful', {
      session: session.id,
      score,
      ...(reader.person !== null && { for: reader.person }),
    }),
  );

/** The question, with the session by its type and day. */
export const usefulnessQuestion = (
  reader: Reader,
  { session, manager }: Pick<Message, 'session' | 'manager'>,
): string =>
  say(reader.language, 'chat.usefulness', { manager: givenNameOf(manager), ...namedIn(reader, session) });

/** Asks the rep how useful it was, an hour after: one tap. */
export const usefulnessCard = (
  reader: Reader,
  { session, manager }: Pick<Message, 'session' | 'manager'>,
): Card => {
  const { language } = reader;
  const question = usefulnessQuestion(reader, { session, manager });
  const isPrivate = say(language, 'chat.usefulness.private', { manager: givenNameOf(manager) });
  return card(question, [richText(question), subtleText(isPrivate)], usefulnessAnswers(reader, session));
};

/** The question about an earlier session, which no longer asks. */
export const supersededUsefulnessCard = (reader: Reader, session: SessionLine): Card => {
  const text = say(reader.language, 'chat.usefulness.superseded', namedIn(reader, session));
  return card(text, [subtleText(text)]);
};

/** Thanks for any of the five scores: cards sent by earlier releases offer them all. */
export const usefulnessThanks = (reader: Reader, score: UsefulnessScore): string =>
  say(reader.language, 'chat.usefulness.thanks', {
    answer: say(reader.language, `chat.usefulness.${score}`),
  });

export const usefulnessAnsweredCard = (reader: Reader, score: UsefulnessScore): Card => {
  const thanks = usefulnessThanks(reader, score);
  return card(thanks, [richText(thanks)]);
};
