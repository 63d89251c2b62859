import { z } from 'zod';
import { ok } from '../../../../shared/domain/result.ts';
import { undoRecorded } from '../../../use-cases/commitment/undo-recorded.ts';
import { findChatPairs } from '../../../use-cases/rhythm/find-chat-pairs.ts';
import { doerChoices } from '../../cards/choice-card.ts';
import { noPairCard, saveStepCard, undoneStepCard } from '../../cards/save-step-card.ts';
import type { StepOrigin } from '../../cards/save-step-card.ts';
import type { ExtensionContext, ExtensionResult } from '../../extension-answer.ts';
import type { ChosenMessage } from '../../extension-request.ts';
import { saveStep, stepForm } from './save-step.ts';
import { originCode, savedBefore, stepOrigin, stepSavedAs } from './saved-steps.ts';
import { draftFrom } from './step-draft.ts';
import { refusedInWords, showSavedStep, stepDialog } from './step-dialog.ts';

/** Opens the dialog with what the message says, or tells what has been saved from it; `again` saves another from it. */
export const openStepDialog = async (
  context: ExtensionContext,
  message: ChosenMessage | null,
  again: string | null = null,
): Promise<ExtensionResult> => {
  const { reader, me } = context;
  const pairs = await findChatPairs(context, null);
  if (pairs.length === 0) return ok(stepDialog(context, noPairCard(reader)));
  const { next: origin, kept } = await savedBefore(context, again ?? originCode(context, message));
  const last = kept.at(-1);
  if (last !== undefined && again === null)
    return showSavedStep(context, last.step, { origin: last.origin, isBefore: true, hasMore: true });
  const draft = await draftFrom(context, pairs, message, kept.length);
  const choices = doerChoices(reader, pairs, me.id);
  return ok(stepDialog(context, saveStepCard(reader, { draft, choices, origin, fault: null })));
};

const undoStep = async (context: ExtensionContext, step: StepOrigin): Promise<ExtensionResult> => {
  const id = await stepSavedAs(context, step);
  const undone = id && (await undoRecorded(context, { id }));
  return undone?.ok
    ? ok(stepDialog(context, undoneStepCard(context.reader, undone.value.text)))
    : refusedInWords(context, 'nothing-to-undo');
};

/** What the buttons of the dialog's cards send. */
const submitted = z.discriminatedUnion('verb', [
  stepForm.extend({ verb: z.literal('save-step') }),
  stepOrigin.extend({ verb: z.literal('undo-step') }),
  stepOrigin.pick({ from: true }).extend({ verb: z.literal('save-another') }),
  z.object({ verb: z.literal('close') }),
]);

/** Answers a button in the dialog. */
export const submitStepDialog = async (
  context: ExtensionContext,
  message: ChosenMessage | null,
  data: unknown,
): Promise<ExtensionResult> => {
  const read = submitted.safeParse(data);
  if (!read.success) return refusedInWords(context, 'unclear-extension');
  switch (read.data.verb) {
    case 'save-step':
      return saveStep(context, message, read.data);
    case 'undo-step':
      return undoStep(context, read.data);
    case 'save-another':
      return openStepDialog(context, message, read.data.from);
    case 'close':
      return ok({ kind: 'close' });
  }
};
