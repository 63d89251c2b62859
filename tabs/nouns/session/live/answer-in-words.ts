import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import type { Words } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import type { Answer } from './follow-up-state.ts';

/** What the other one of the two answered, such as: Maria svarade ”Klart”: Ringa Peab. */
export const answerInWords = (
  by: Readonly<{ name: string }>,
  answer: Answer,
  { text }: Pick<CommitmentView, 'text'>,
  say: Words['say'],
): string => say('panel.heard.answer', { name: firstName(by.name), answer: say(`answer.${answer}`), text });
