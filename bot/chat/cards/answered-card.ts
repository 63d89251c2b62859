import { dayAt } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { shortDay } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import type { CommitmentLine } from '../../use-cases/chat-message.ts';
import {
  bulletList,
  card,
  dayFor,
  givenNameOf,
  joinSentences,
  userName,
  subtleText,
  richText,
  richTextWithBold,
  userText,
} from './card.ts';
import type { Card, Element, Reader } from './card.ts';
import { markedByModel } from './model-words.ts';
import { momentFor } from './plan-card.ts';

const answered = (
  commitment: CommitmentLine,
  sentence: string,
  body: readonly Element[],
  then: string | null,
): Card =>
  markedByModel(
    card(then === null ? sentence : joinSentences(sentence, then), [
      ...body,
      ...(then === null ? [] : [subtleText(then)]),
    ]),
    [commitment],
  );

export const keptCard = (reader: Reader, commitment: CommitmentLine): Card => {
  const text = userText(commitment.text);
  return answered(
    commitment,
    say(reader.language, 'chat.kept', { commitment: text }),
    [richTextWithBold(reader.language, 'chat.kept', {}, 'commitment', text)],
    reader.person === commitment.owner.id
      ? say(reader.language, 'chat.kept.then', { other: givenNameOf(commitment.promisedTo) })
      : null,
  );
};

export const droppedCard = (reader: Reader, commitment: CommitmentLine): Card => {
  const text = userText(commitment.text);
  return answered(
    commitment,
    say(reader.language, 'chat.dropped', { commitment: text }),
    [richTextWithBold(reader.language, 'chat.dropped', {}, 'commitment', text)],
    null,
  );
};

/** A reminder whose question is now asked further down. */
export const supersededReminderCard = (reader: Reader, commitment: CommitmentLine): Card => {
  const text = userText(commitment.text);
  const then = say(reader.language, 'chat.reminder.superseded');
  return answered(commitment, text, [richText(text, { weight: 'Bolder' })], then);
};

/** Tells when a reminder comes again. */
export const laterCard = (reader: Reader, commitment: CommitmentLine, at: Instant): Card => {
  const text = userText(commitment.text);
  const values = momentFor(reader, at);
  return answered(
    commitment,
    say(reader.language, 'chat.later.at', { ...values, commitment: text }),
    [richTextWithBold(reader.language, 'chat.later.at', values, 'commitment', text)],
    null,
  );
};

const movesKey = (moves: number) =>
  moves <= 0 ? 'chat.moved.0' : moves === 1 ? 'chat.moved.1' : moves === 2 ? 'chat.moved.2' : 'chat.moved.3';

export const movedCard = (reader: Reader, commitment: CommitmentLine): Card => {
  const text = userText(commitment.text);
  const day = commitment.due === null ? dayFor(reader, null) : shortDay(reader.language, commitment.due);
  return answered(
    commitment,
    say(reader.language, 'chat.moved', { day, commitment: text }),
    [richTextWithBold(reader.language, 'chat.moved', { day }, 'commitment', text)],
    say(reader.language, movesKey(commitment.moves)),
  );
};

export const helpNotedCard = (reader: Reader, commitment: CommitmentLine, next: Instant | null): Card => {
  const other = givenNameOf(commitment.promisedTo);
  const sentence =
    next === null
      ? say(reader.language, 'chat.help-noted.unplanned', { other })
      : say(reader.language, 'chat.help-noted', {
          other,
          day: shortDay(reader.language, dayAt(next, reader.zone)),
        });
  return answered(
    commitment,
    joinSentences(`${userText(commitment.text)}.`, sentence),
    [richText(userText(commitment.text), { weight: 'Bolder' }), richText(sentence)],
    null,
  );
};

/** A recorded commitment that is settled: nothing is left to tap. */
export const settledCard = (
  reader: Reader,
  commitment: CommitmentLine,
  notice: string | null = null,
): Card => {
  const text = userText(commitment.text);
  const values = { name: userName(commitment.owner) };
  const key = commitment.due === null ? 'chat.captured.settled.dayless' : 'chat.captured.settled';
  const day = commitment.due === null ? '' : shortDay(reader.language, commitment.due);
  return answered(
    commitment,
    say(reader.language, key, { ...values, day, commitment: text }),
    [richTextWithBold(reader.language, key, { ...values, day }, 'commitment', text)],
    notice,
  );
};

/** Several that were answered at once, each in a line. */
export const answeredAllCard = (reader: Reader, lines: readonly string[]): Card =>
  card(
    joinSentences(...lines.slice(0, 3)),
    bulletList(reader.language, lines, lines.length, (line) => line),
  );
