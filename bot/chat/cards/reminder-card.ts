import { lateReasons } from '../../../shared/domain/commitment.ts';
import { workingDayAfter } from '../../../shared/domain/working-days.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { say } from '../../../shared/words/say.ts';
import type { CommitmentLine } from '../../use-cases/chat-message.ts';
import {
  bulletList,
  card,
  dayFor,
  executeAction,
  joinSentences,
  subtleText,
  refreshAction,
  richText,
  richTextWithBold,
  readersToday,
  userLine,
  userText,
} from './card.ts';
import { markedByModel } from './model-words.ts';
import type { CardButton, Card, Element, Reader } from './card.ts';

/** The most that are shown of those that are moved at once. */
const SHOWN_MAX = 10;

/** When the question comes: before the day, after it, or because the owner opened it. */
export type ReminderQuestion = 'before' | 'after' | 'now';

/** The data that an answer must carry. */
export const answerDataOf = (reader: Reader, { id, version }: CommitmentLine) => ({
  id,
  version,
  ...(reader.person !== null && { for: reader.person }),
});

/** A move's reason and day. */
const moveInputs = (reader: Reader, to: CalendarDay): readonly Element[] => [
  {
    type: 'Input.ChoiceSet',
    id: 'reason',
    label: say(reader.language, 'chat.move.ask'),
    style: 'compact',
    isRequired: true,
    errorMessage: say(reader.language, 'chat.unsaid.choice'),
    choices: lateReasons.map((value) => ({ title: say(reader.language, `reason.${value}`), value })),
  },
  {
    type: 'Input.Date',
    id: 'to',
    label: say(reader.language, 'chat.move.day'),
    min: readersToday(reader),
    value: to,
    isRequired: true,
    errorMessage: say(reader.language, 'chat.unsaid'),
  },
];

/** A move's day and reason, and the button that makes it. */
const moveForm = (
  reader: Reader,
  commitment: CommitmentLine,
  to: CalendarDay,
): { body: readonly Element[]; action: CardButton } => ({
  body: moveInputs(reader, to),
  action: executeAction(say(reader.language, 'answer.move'), 'move', answerDataOf(reader, commitment)),
});

const laterDay = (reader: Reader, { due }: CommitmentLine): CalendarDay => {
  const today = readersToday(reader);
  return workingDayAfter(due !== null && due > today ? due : today, reader.daysOff);
};

/**
 * *Klart · Flytta · Be om hjälp*: the same three answers everywhere; and *Påminn mig senare i dag* to a reminder that may wait (`later`: which).
 */
export const reminderAnswers = (
  reader: Reader,
  commitment: CommitmentLine,
  later: 'before' | 'after' | null = null,
): readonly CardButton[] => {
  const form = moveForm(reader, commitment, laterDay(reader, commitment));
  return [
    executeAction(say(reader.language, 'answer.kept'), 'keep', answerDataOf(reader, commitment), 'positive'),
    {
      type: 'Action.ShowCard',
      title: say(reader.language, 'answer.move'),
      card: { type: 'AdaptiveCard', version: '1.5', body: form.body, actions: [form.action] },
    },
    ...(commitment.helpWanted
      ? []
      : [executeAction(say(reader.language, 'answer.help'), 'help', answerDataOf(reader, commitment))]),
    ...(later === null
      ? []
      : [
          executeAction(say(reader.language, 'chat.later'), 'later', {
            ...{ ...answerDataOf(reader, commitment), asked: later, due: commitment.due },
          }),
        ]),
  ];
};

const questionOf = (reader: Reader, { due }: CommitmentLine, asked: ReminderQuestion) => {
  const day = dayFor(reader, due);
  if (due === null) return { key: 'chat.reminder.before.none', day } as const;
  if (asked === 'after') return { key: 'chat.reminder.after', day } as const;
  return {
    key: due < readersToday(reader) ? 'chat.reminder.before.late' : 'chat.reminder.before',
    day,
  } as const;
};

/** Asks the owner about one commitment. `mayWait`: whether they may want to be reminded later the same day. */
export const reminderCard = (
  reader: Reader,
  commitment: CommitmentLine,
  asked: ReminderQuestion,
  notice: string | null = null,
  mayWait = false,
): Card => {
  const { key, day } = questionOf(reader, commitment, asked);
  const text = userText(commitment.text);
  const asking = card(
    say(reader.language, key, { day, commitment: text }),
    [
      ...(notice === null ? [] : [subtleText(notice)]),
      richTextWithBold(reader.language, key, { day }, 'commitment', text),
      ...(commitment.plan === null ? [] : [subtleText(userText(commitment.plan))]),
    ],
    reminderAnswers(reader, commitment, mayWait && asked !== 'now' ? asked : null),
    refreshAction(reader, 'show', { ...answerDataOf(reader, commitment), asked, mayWait }),
  );
  return markedByModel(asking, [commitment]);
};

/** Asks for the reason of a move said in words; its day is chosen already. */
export const moveCard = (reader: Reader, commitment: CommitmentLine, to: CalendarDay | null): Card => {
  const form = moveForm(reader, commitment, to ?? laterDay(reader, commitment));
  const text = userText(commitment.text);
  const asking = card(
    joinSentences(`${text}.`, say(reader.language, 'chat.move.ask')),
    [richText(text, { weight: 'Bolder' }), ...form.body],
    [form.action],
  );
  return markedByModel(asking, [commitment]);
};

/** Asks for the reason and the day of a move of several at once. */
export const moveAllCard = (
  reader: Reader,
  commitments: readonly CommitmentLine[],
  to: CalendarDay | null,
): Card => {
  const title = say(reader.language, 'chat.move.all', { count: commitments.length });
  const latest = commitments.reduce((last, one) => ((one.due ?? '') > (last.due ?? '') ? one : last));
  const texts = commitments.map(({ text }) => userLine(text));
  return card(
    joinSentences(`${title}:`, ...texts.slice(0, 3).map((text) => `${text}.`)),
    [
      richText(title, { weight: 'Bolder' }),
      ...bulletList(reader.language, texts, SHOWN_MAX, (text) => text),
      ...moveInputs(reader, to ?? laterDay(reader, latest)),
    ],
    [
      executeAction(title, 'move-all', {
        ids: commitments.map(({ id }) => id),
        ...(reader.person !== null && { for: reader.person }),
      }),
    ],
  );
};
