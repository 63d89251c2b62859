import { say } from '../../../shared/words/say.ts';
import { toldReason } from '../../../shared/words/told-reason.ts';
import type { ChatMessageOf, CommitmentLine } from '../../use-cases/chat-message.ts';
import { droppedCard, keptCard } from './answered-card.ts';
import {
  card,
  dayFor,
  givenNameOf,
  joinSentences,
  openTabAction,
  subtleText,
  richTextWithBold,
  userText,
} from './card.ts';
import type { Card, Reader } from './card.ts';
import { reminderCard } from './reminder-card.ts';
import type { ReminderQuestion } from './reminder-card.ts';

/** A commitment in its present state: its question while it is open, else its answer. */
export const commitmentCard = (
  reader: Reader,
  commitment: CommitmentLine,
  asked: ReminderQuestion,
  notice: string | null = null,
  mayWait = false,
): Card => {
  switch (commitment.state) {
    case 'open':
      return reminderCard(reader, commitment, asked, notice, mayWait);
    case 'kept':
      return keptCard(reader, commitment);
    case 'dropped':
      return droppedCard(reader, commitment);
  }
};

/** Tells that the manager's own commitment has another day, or its earlier day again. */
export const promiseMovedCard = (
  reader: Reader,
  { by, commitment, from, reason, because }: ChatMessageOf<'commitment-moved'>,
): Card => {
  const { language } = reader;
  const text = userText(commitment.text);
  const values = { name: givenNameOf(by), day: dayFor(reader, commitment.due) };
  const key = reason === null ? 'chat.promise-moved.back' : 'chat.promise-moved';
  const why =
    reason === null
      ? null
      : joinSentences(
          say(language, 'chat.promise-moved.why', {
            reason: because === null ? say(language, toldReason(reason)) : userText(because),
          }),
          from === null ? '' : say(language, 'chat.promise-moved.from', { day: dayFor(reader, from) }),
        );
  return card(
    joinSentences(say(language, key, { ...values, commitment: text }), why ?? ''),
    [richTextWithBold(language, key, values, 'commitment', text), ...(why === null ? [] : [subtleText(why)])],
    [openTabAction(reader, null)],
  );
};
