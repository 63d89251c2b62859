import type { CalendarDay } from '../../../shared/domain/time.ts';
import { shortDay } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import type { WordKey } from '../../../shared/words/say.ts';
import type { CommitmentLine } from '../../use-cases/chat-message.ts';
import {
  buttonTitle,
  card,
  dayFor,
  executeAction,
  joinSentences,
  openTabAction,
  richText,
  richTextWithBold,
  subtleText,
  userLine,
  userName,
  userText,
} from './card.ts';
import type { Card, Element, Reader } from './card.ts';

/** A step of a message: its message's activity, and where in it. */
export type StepSaid = Readonly<{ message: string; position: number }>;

/** A step as its message says it now. `owner` is null where it isn't said. */
export type StepToBe = Readonly<{
  text: string;
  due: CalendarDay | null;
  owner: string | null;
  reading: string;
}>;

const dataOf = (reader: Reader, said: StepSaid) => ({
  ...said,
  ...(reader.person !== null && { for: reader.person }),
});

const standsLine = (reader: Reader, { text, due, owner }: CommitmentLine): Element => {
  const key = due === null ? 'chat.captured.settled.dayless' : 'chat.captured.settled';
  const values = {
    name: userName(owner),
    day: due === null ? '' : shortDay(reader.language, due),
  };
  return richTextWithBold(reader.language, key, values, 'commitment', userText(text));
};

const toBeText = (reader: Reader, { text, due }: StepToBe): string =>
  say(reader.language, 'chat.list.line', { text: userLine(text), day: dayFor(reader, due) });

/** Asks what becomes of a step whose message now says something else: `to`, or nothing of the kind. */
export const editedCard = (
  reader: Reader,
  commitment: CommitmentLine,
  said: StepSaid,
  { to, isUntouched }: Readonly<{ to: StepToBe | null; isUntouched: boolean }>,
): Card => {
  const { language } = reader;
  const data = dataOf(reader, said);
  const question = say(language, to === null ? 'chat.edited.gone' : 'chat.edited.ask');
  const why = isUntouched ? '' : say(language, 'chat.edited.touched');
  return card(
    joinSentences(question, userText(commitment.text)),
    [
      richText(question),
      standsLine(reader, commitment),
      ...(why === '' ? [] : [subtleText(why)]),
      ...(to === null ? [] : [subtleText(say(language, 'chat.edited.now', { line: toBeText(reader, to) }))]),
    ],
    [
      ...(to === null
        ? []
        : [
            executeAction(
              buttonTitle(say(language, 'chat.edited.change', { text: to.text })),
              'change-step',
              { ...data, ...to },
              'positive',
            ),
          ]),
      executeAction(say(language, 'chat.edited.leave'), 'leave-step', {
        ...data,
        reading: to?.reading ?? null,
      }),
      executeAction(say(language, 'chat.edited.take-away'), 'take-step-away', { ...data, why: 'edited' }),
    ],
  );
};

/** Asks whether something that an edited message says besides its steps, or in place of one that is over, is a step too. */
export const addStepCard = (
  reader: Reader,
  said: StepSaid,
  step: StepToBe,
  instead: CommitmentLine | null = null,
): Card => {
  const { language } = reader;
  const data = dataOf(reader, said);
  const ask = say(language, 'chat.edited.add.ask');
  const over =
    instead === null ? '' : say(language, 'chat.edited.over', { commitment: userLine(instead.text) });
  const line = toBeText(reader, step);
  return card(
    joinSentences(over, ask, line),
    [...(over === '' ? [] : [subtleText(over)]), richText(ask), richText(line, { weight: 'Bolder' })],
    [
      executeAction(say(language, 'chat.edited.add'), 'add-step', { ...data, ...step }, 'positive'),
      executeAction(say(language, 'chat.edited.add.not'), 'leave-step', {
        ...data,
        reading: instead === null ? null : step.reading,
      }),
    ],
  );
};

/** Tells that a step went with its message, and keeps it anyway at a tap. */
export const takenBackCard = (reader: Reader, { text, due }: CommitmentLine, said: StepSaid): Card => {
  const { language } = reader;
  return card(
    say(language, 'chat.deleted.taken-back', { commitment: userText(text) }),
    [richTextWithBold(language, 'chat.deleted.taken-back', {}, 'commitment', userText(text))],
    [
      executeAction(say(language, 'chat.deleted.keep'), 'put-step-back', {
        ...dataOf(reader, said),
        text,
        due,
      }),
    ],
  );
};

/** Asks what becomes of a step whose message was deleted after something had happened to it. */
export const deletedCard = (reader: Reader, commitment: CommitmentLine, said: StepSaid): Card => {
  const { language } = reader;
  const data = dataOf(reader, said);
  const question = say(language, 'chat.deleted.ask');
  return card(
    joinSentences(question, userText(commitment.text)),
    [richText(question), standsLine(reader, commitment)],
    [
      executeAction(say(language, 'chat.edited.leave'), 'leave-step', { ...data, reading: null }),
      executeAction(say(language, 'chat.edited.take-away'), 'take-step-away', { ...data, why: 'deleted' }),
    ],
  );
};

/** Tells in words what an edited message had done already, and how that is taken back. */
export const alreadyDoneCard = (
  reader: Reader,
  done: Readonly<{ what: WordKey; commitment: string }> | null,
  mayUndo: boolean,
): Card => {
  const { language } = reader;
  const said = say(language, 'chat.edited.done');
  const what = done === null ? '' : say(language, done.what, { commitment: userLine(done.commitment) });
  const undo = say(language, mayUndo ? 'chat.edited.undo' : 'chat.edited.undo.not');
  return card(
    joinSentences(said, what, undo),
    [richText(said), ...(what === '' ? [] : [richText(what, { weight: 'Bolder' })]), subtleText(undo)],
    mayUndo ? [] : [openTabAction(reader, null)],
  );
};
