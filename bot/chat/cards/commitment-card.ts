import { lateReasons } from '../../../shared/domain/commitment.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { dayAt, workingDayAfter } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { shortDay } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import type { CommitmentLine } from '../../use-cases/chat-message.ts';
import {
  button,
  capitalised,
  card,
  dayFor,
  execute,
  firstName,
  line,
  name,
  open,
  quiet,
  refreshing,
  said,
  stressing,
  todayOf,
  words,
} from './card.ts';
import type { Action, Card, Element, Reader } from './card.ts';

type Question = 'before' | 'after' | 'now';

const dataOf = (reader: Reader, { id, version }: CommitmentLine) => ({
  id,
  version,
  ...(reader.person !== null && { for: reader.person }),
});

/** The day and the reason of a move, and the button that makes it. */
const moveForm = (
  reader: Reader,
  commitment: CommitmentLine,
  to: CalendarDay,
): { body: readonly Element[]; action: Action } => ({
  body: [
    {
      type: 'Input.ChoiceSet',
      id: 'reason',
      label: say(reader.language, 'chat.move.ask'),
      style: 'compact',
      value: 'time',
      choices: lateReasons.map((value) => ({ title: say(reader.language, `reason.${value}`), value })),
    },
    {
      type: 'Input.Date',
      id: 'to',
      label: say(reader.language, 'chat.move.day'),
      min: todayOf(reader),
      value: to,
      isRequired: true,
      errorMessage: say(reader.language, 'chat.unsaid'),
    },
  ],
  action: execute(say(reader.language, 'answer.move'), 'move', dataOf(reader, commitment)),
});

const laterDay = (reader: Reader, { due }: CommitmentLine): CalendarDay => {
  const today = todayOf(reader);
  return workingDayAfter(due !== null && due > today ? due : today);
};

/** *Klart · Flytta · Be om hjälp*: the same three everywhere. */
const answers = (reader: Reader, commitment: CommitmentLine): readonly Action[] => {
  const form = moveForm(reader, commitment, laterDay(reader, commitment));
  return [
    execute(say(reader.language, 'answer.kept'), 'keep', dataOf(reader, commitment), 'positive'),
    {
      type: 'Action.ShowCard',
      title: say(reader.language, 'answer.move'),
      card: { type: 'AdaptiveCard', version: '1.5', body: form.body, actions: [form.action] },
    },
    ...(commitment.helpWanted
      ? []
      : [execute(say(reader.language, 'answer.help'), 'help', dataOf(reader, commitment))]),
  ];
};

const questionOf = (reader: Reader, { due }: CommitmentLine, asked: Question) => {
  const day = dayFor(reader, due);
  if (due === null) return { key: 'chat.before.none', day } as const;
  if (asked === 'after')
    return { key: 'chat.after', day: reader.language === 'sv' ? capitalised(day) : day } as const;
  return { key: due < todayOf(reader) ? 'chat.before.late' : 'chat.before', day } as const;
};

/** Asks the owner how one promise goes. */
export const reminderCard = (
  reader: Reader,
  commitment: CommitmentLine,
  asked: Question,
  notice: string | null = null,
): Card => {
  const { key, day } = questionOf(reader, commitment, asked);
  const text = words(commitment.text);
  return card(
    say(reader.language, key, { day, commitment: text }),
    [
      ...(notice === null ? [] : [quiet(notice)]),
      stressing(reader.language, key, { day }, 'commitment', text),
    ],
    answers(reader, commitment),
    refreshing(reader, 'show', { ...dataOf(reader, commitment), asked }),
  );
};

/** A move said in words: the day is chosen already, the reason is what is asked. */
export const moveCard = (reader: Reader, commitment: CommitmentLine, to: CalendarDay | null): Card => {
  const form = moveForm(reader, commitment, to ?? laterDay(reader, commitment));
  const text = words(commitment.text);
  return card(
    `${text}. ${say(reader.language, 'chat.move.ask')}`,
    [said(text, { weight: 'Bolder' }), ...form.body],
    [form.action],
  );
};

const answered = (sentence: string, body: readonly Element[], then: string | null): Card =>
  card(then === null ? sentence : `${sentence} ${then}`, [...body, ...(then === null ? [] : [quiet(then)])]);

export const keptCard = (reader: Reader, commitment: CommitmentLine): Card => {
  const text = words(commitment.text);
  return answered(
    say(reader.language, 'chat.kept', { commitment: text }),
    [stressing(reader.language, 'chat.kept', {}, 'commitment', text)],
    reader.person === commitment.owner.id
      ? say(reader.language, 'chat.kept.then', { other: firstName(commitment.promisedTo) })
      : null,
  );
};

export const droppedCard = (reader: Reader, commitment: CommitmentLine): Card => {
  const text = words(commitment.text);
  return answered(
    say(reader.language, 'chat.dropped', { commitment: text }),
    [stressing(reader.language, 'chat.dropped', {}, 'commitment', text)],
    null,
  );
};

const movesKey = (moves: number) =>
  moves <= 0 ? 'chat.moved.0' : moves === 1 ? 'chat.moved.1' : moves === 2 ? 'chat.moved.2' : 'chat.moved.3';

export const movedCard = (reader: Reader, commitment: CommitmentLine): Card => {
  const text = words(commitment.text);
  const day = commitment.due === null ? dayFor(reader, null) : shortDay(reader.language, commitment.due);
  return answered(
    say(reader.language, 'chat.moved', { day, commitment: text }),
    [stressing(reader.language, 'chat.moved', { day }, 'commitment', text)],
    say(reader.language, movesKey(commitment.moves)),
  );
};

export const helpNotedCard = (reader: Reader, commitment: CommitmentLine, next: Instant | null): Card => {
  const other = firstName(commitment.promisedTo);
  const sentence =
    next === null
      ? say(reader.language, 'chat.help-noted.unplanned', { other })
      : say(reader.language, 'chat.help-noted', {
          other,
          day: shortDay(reader.language, dayAt(next, reader.zone)),
        });
  return answered(
    `${words(commitment.text)}. ${sentence}`,
    [said(words(commitment.text), { weight: 'Bolder' }), said(sentence)],
    null,
  );
};

/** A promise as it is now: its question while it is open, else its answer. */
export const currentCard = (
  reader: Reader,
  commitment: CommitmentLine,
  asked: Question,
  notice: string | null = null,
): Card => {
  switch (commitment.state) {
    case 'open':
      return reminderCard(reader, commitment, asked, notice);
    case 'kept':
      return keptCard(reader, commitment);
    case 'dropped':
      return droppedCard(reader, commitment);
  }
};

/** To the other one: somebody asks for help. */
export const helpWantedCard = (
  reader: Reader,
  from: Readonly<{ name: string }>,
  commitment: CommitmentLine,
): Card => {
  const text = words(commitment.text);
  const values = { name: firstName(from) };
  const then = say(reader.language, 'chat.help-wanted.then');
  return card(
    `${say(reader.language, 'chat.help-wanted', { ...values, commitment: text })} ${then}`,
    [stressing(reader.language, 'chat.help-wanted', values, 'commitment', text), quiet(then)],
    [open(reader, null)],
  );
};

/** What was understood from a sentence, recorded; asks once for the day when none was said. */
export const capturedCard = (reader: Reader, commitment: CommitmentLine): Card => {
  const { language } = reader;
  const text = words(commitment.text);
  const values = { name: firstName(commitment.owner) };
  const data = { id: commitment.id, version: commitment.version };
  const dayInput = (day: CalendarDay | null): Element => ({
    type: 'Input.Date',
    id: 'due',
    label: say(language, 'nudge.date'),
    min: todayOf(reader),
    ...(day !== null && { value: day }),
  });
  if (commitment.due === null)
    return card(
      `${say(language, 'chat.captured.dayless', { ...values, commitment: text })} ${say(language, 'nudge.date')}`,
      [
        stressing(language, 'chat.captured.dayless', values, 'commitment', text),
        dayInput(workingDayAfter(todayOf(reader))),
      ],
      [
        execute(say(language, 'chat.save'), 'change', data),
        execute(say(language, 'chat.due.none.keep'), 'right', data),
      ],
    );
  const day = shortDay(language, commitment.due);
  return card(
    say(language, 'chat.captured', { ...values, day, commitment: text }),
    [stressing(language, 'chat.captured', { ...values, day }, 'commitment', text)],
    [
      execute(say(language, 'chat.captured.right'), 'right', data),
      {
        type: 'Action.ShowCard',
        title: say(language, 'chat.captured.change'),
        card: {
          type: 'AdaptiveCard',
          version: '1.5',
          body: [
            {
              type: 'Input.Text',
              id: 'text',
              label: say(language, 'chat.step'),
              value: text,
              maxLength: 500,
              isMultiline: true,
              isRequired: true,
              errorMessage: say(language, 'chat.unsaid.text'),
            },
            dayInput(commitment.due),
          ],
          actions: [execute(say(language, 'chat.save'), 'change', data)],
        },
      },
    ],
  );
};

/** A recorded step, settled: nothing left to tap. */
export const settledCard = (
  reader: Reader,
  commitment: CommitmentLine,
  notice: string | null = null,
): Card => {
  const text = words(commitment.text);
  const values = { name: name(commitment.owner) };
  const key = commitment.due === null ? 'chat.captured.settled.dayless' : 'chat.captured.settled';
  const day = commitment.due === null ? '' : shortDay(reader.language, commitment.due);
  return answered(
    say(reader.language, key, { ...values, day, commitment: text }),
    [stressing(reader.language, key, { ...values, day }, 'commitment', text)],
    notice,
  );
};

const LISTED = 10;

/** What the reader has promised; a line opens that promise's own card. */
export const listCard = (reader: Reader, commitments: readonly CommitmentLine[]): Card => {
  const { language } = reader;
  if (commitments.length === 0)
    return card(
      say(language, 'chat.list.empty'),
      [said(say(language, 'chat.list.empty'))],
      [open(reader, null)],
    );
  const text = (one: CommitmentLine) =>
    say(language, 'chat.list.line', { text: line(one.text), day: dayFor(reader, one.due) });
  return card(
    say(language, 'chat.list'),
    [
      said(say(language, 'chat.list'), { weight: 'Bolder' }),
      ...commitments.slice(0, LISTED).map((one) => ({
        type: 'Container',
        spacing: 'Small',
        items: [said(`• ${text(one)}`)],
        selectAction: execute(text(one), 'show', { ...dataOf(reader, one), asked: 'now' }),
      })),
      ...(commitments.length > LISTED
        ? [quiet(say(language, 'chat.more', { count: commitments.length - LISTED }))]
        : []),
    ],
    [open(reader, null)],
  );
};

/** More than one fits what was said: at most three to choose from. */
export const chooseCard = (
  reader: Reader,
  commitments: readonly CommitmentLine[],
  verb: 'keep' | 'help' | 'show' | 'move-to',
  more: Readonly<Record<string, unknown>> = {},
): Card =>
  card(
    say(reader.language, 'chat.choose'),
    [said(say(reader.language, 'chat.choose'))],
    commitments
      .slice(0, 3)
      .map((one) => execute(button(one.text), verb, { ...dataOf(reader, one), ...more })),
  );
