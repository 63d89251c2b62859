import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import { commitmentId } from '../../../../shared/domain/ids.ts';
import type { CommitmentId } from '../../../../shared/domain/ids.ts';
import { getCommitment } from '../../../use-cases/commitment/get-commitment.ts';
import type { StepOrigin } from '../../cards/save-step-card.ts';
import type { ExtensionContext } from '../../extension-answer.ts';
import type { ChosenMessage } from '../../extension-request.ts';

/** More steps than anybody saves from one message. */
const STEPS_MAX = 20;

/** Which message a step is from, and which of the steps from it, as a card sends it back. */
export const stepOrigin = z.object({
  from: z.string().min(1).max(100),
  nth: z.coerce
    .number()
    .int()
    .min(0)
    .max(STEPS_MAX - 1),
});

/** A code for a message, so that neither its chat nor its id is stored; a new one for what is not saved from a message. */
export const originCode = ({ chatId, newId }: ExtensionContext, message: ChosenMessage | null): string =>
  message === null ? newId() : createHash('sha256').update(`${chatId}\n${message.id}`).digest('base64url');

/** The key under which saving a step is done once, however often it is asked for. */
export const stepKey = ({ me }: Pick<ExtensionContext, 'me'>, { from, nth }: StepOrigin): string =>
  `extension:${me.id}:${from}:${nth}`;

/** The step that was saved under that origin; null for none. It may have been taken away since. */
export const stepSavedAs = async (
  context: ExtensionContext,
  origin: StepOrigin,
): Promise<CommitmentId | null> => {
  const receipt = await context.stores.receipt.find(stepKey(context, origin));
  return receipt === null ? null : commitmentId.parse(receipt.reply);
};

type SavedSteps = Readonly<{
  /** The next step from the message. */
  next: StepOrigin;
  /** Those that are still there, in the order they were saved. */
  kept: readonly Readonly<{ origin: StepOrigin; step: CommitmentView }>[];
}>;

/** What has been saved from a message. */
export const savedBefore = async (context: ExtensionContext, from: string): Promise<SavedSteps> => {
  const kept: { origin: StepOrigin; step: CommitmentView }[] = [];
  let nth = 0;
  for (; nth < STEPS_MAX; nth += 1) {
    const origin = { from, nth };
    const id = await stepSavedAs(context, origin);
    if (id === null) break;
    const found = await getCommitment(context, { id });
    if (found.ok) kept.push({ origin, step: found.value });
  }
  return { next: { from, nth: Math.min(nth, STEPS_MAX - 1) }, kept };
};
