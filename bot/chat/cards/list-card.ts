import { say } from '../../../shared/words/say.ts';
import type { CommitmentLine } from '../../use-cases/chat-message.ts';
import { button, card, dayFor, execute, line, open, quiet, said } from './card.ts';
import type { Card, Reader } from './card.ts';
import { dataOf } from './reminder-card.ts';

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
