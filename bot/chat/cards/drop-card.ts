import { COMMITMENT_TEXT_MAX } from '../../../shared/domain/commitment.ts';
import { say } from '../../../shared/words/say.ts';
import type { CommitmentLine } from '../../use-cases/chat-message.ts';
import { card, executeAction, joinSentences, richText, userText } from './card.ts';
import type { Card, Reader } from './card.ts';
import { markedByModel } from './model-words.ts';
import { answerDataOf } from './reminder-card.ts';

/** Asks why a commitment is dropped. */
export const dropCard = (reader: Reader, commitment: CommitmentLine): Card => {
  const { language } = reader;
  const text = userText(commitment.text);
  const asking = card(
    joinSentences(`${text}.`, say(language, 'chat.drop.why')),
    [
      richText(text, { weight: 'Bolder' }),
      {
        type: 'Input.Text',
        id: 'why',
        label: say(language, 'chat.drop.why'),
        maxLength: COMMITMENT_TEXT_MAX,
        isRequired: true,
        errorMessage: say(language, 'chat.unsaid.text'),
      },
    ],
    [executeAction(say(language, 'answer.dropped'), 'drop', answerDataOf(reader, commitment))],
  );
  return markedByModel(asking, [commitment]);
};
