import { say } from '../../../shared/words/say.ts';
import type { CommitmentLine } from '../../use-cases/chat-message.ts';
import {
  buttonTitle,
  card,
  dueFor,
  executeAction,
  userLine,
  openTabAction,
  subtleText,
  richText,
} from './card.ts';
import type { Card, Reader } from './card.ts';
import { markedByModel } from './model-words.ts';
import { answerDataOf } from './reminder-card.ts';

const LISTED = 10;

type ListTitle = 'chat.list' | 'chat.list.week' | 'chat.list.overdue';

/** The reader's own commitments under that title, out of `total`; a line opens that commitment's own card. */
export const listCard = (
  reader: Reader,
  commitments: readonly CommitmentLine[],
  total = commitments.length,
  title: ListTitle = 'chat.list',
): Card => {
  const { language } = reader;
  if (commitments.length === 0)
    return card(
      say(language, `${title}.empty`),
      [richText(say(language, `${title}.empty`))],
      [openTabAction(reader, null)],
    );
  const text = (one: CommitmentLine) =>
    say(language, 'chat.list.line', { text: userLine(one.text), day: dueFor(reader, one.due) });
  const list = card(
    say(language, title),
    [
      richText(say(language, title), { weight: 'Bolder' }),
      ...commitments.slice(0, LISTED).map((one) => ({
        type: 'Container',
        spacing: 'Small',
        items: [richText(`• ${text(one)}`)],
        selectAction: executeAction(text(one), 'show', { ...answerDataOf(reader, one), asked: 'now' }),
      })),
      ...(total > LISTED ? [subtleText(say(language, 'chat.more', { count: total - LISTED }))] : []),
    ],
    [openTabAction(reader, null)],
  );
  return markedByModel(list, commitments.slice(0, LISTED));
};

/** Asks which commitment was meant when several fit: at most three to choose from. */
export const chooseCard = (
  reader: Reader,
  commitments: readonly CommitmentLine[],
  verb: 'keep' | 'help' | 'move-to' | 'ask-drop' | 'show',
  more: Readonly<Record<string, unknown>> = {},
): Card =>
  card(
    say(reader.language, 'chat.choose'),
    [richText(say(reader.language, 'chat.choose'))],
    commitments
      .slice(0, 3)
      .map((one) => executeAction(buttonTitle(one.text), verb, { ...answerDataOf(reader, one), ...more })),
  );

/** Asks whether all that are meant are done; each can be chosen alone. */
export const keepAllCard = (reader: Reader, commitments: readonly CommitmentLine[]): Card => {
  const choosing = chooseCard(reader, commitments, 'keep');
  const all = executeAction(say(reader.language, 'chat.all', { count: commitments.length }), 'keep-all', {
    ids: commitments.map(({ id }) => id),
    ...(reader.person !== null && { for: reader.person }),
  });
  return { ...choosing, actions: [all, ...(choosing.actions ?? [])] };
};
