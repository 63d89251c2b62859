import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import { ok, refuse } from '../../../../shared/domain/result.ts';
import { say } from '../../../../shared/words/say.ts';
import { mayUndoRecorded } from '../../../use-cases/commitment/undo-recorded.ts';
import type { Card } from '../../cards/card.ts';
import { savedStepCard } from '../../cards/save-step-card.ts';
import type { SavedStep } from '../../cards/save-step-card.ts';
import type { ExtensionAnswer, ExtensionContext, ExtensionResult } from '../../extension-answer.ts';
import { refusalInWords } from '../../refusal.ts';

/** The dialog of *Save as next step*, with that card in it. */
export const stepDialog = ({ reader }: Pick<ExtensionContext, 'reader'>, card: Card): ExtensionAnswer => ({
  kind: 'dialog',
  title: say(reader.language, 'chat.save-step'),
  card,
});

/** Shows what has been saved, now or before. */
export const showSavedStep = async (
  context: ExtensionContext,
  step: CommitmentView,
  about: Omit<SavedStep, 'mayUndo'>,
): Promise<ExtensionResult> => {
  const mayUndo = await mayUndoRecorded(context, step.id);
  return ok(stepDialog(context, savedStepCard(context.reader, step, { ...about, mayUndo })));
};

/** Refuses in words alone. */
export const refusedInWords = (
  { reader }: Pick<ExtensionContext, 'reader'>,
  refusal: 'unclear-extension' | 'nothing-to-undo',
): ExtensionResult => {
  const answer: ExtensionAnswer = { kind: 'sentence', text: refusalInWords(reader.language, refusal) };
  return refuse(refusal, answer);
};
