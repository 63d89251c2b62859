import type { ExtensionContext, ExtensionResult } from '../../extension-answer.ts';
import type { ExtensionRequest } from '../../extension-request.ts';
import { findStep } from './find-step.ts';
import { openStepDialog, submitStepDialog } from './step-command.ts';
import { refusedInWords } from './step-dialog.ts';

/** Answers a command of the message extension; null is what no command of ours sends. */
export const answerExtension = async (
  context: ExtensionContext,
  request: ExtensionRequest | null,
): Promise<ExtensionResult> => {
  switch (request?.what) {
    case 'open':
      return openStepDialog(context, request.message);
    case 'submit':
      return submitStepDialog(context, request.message, request.data);
    case 'find':
      return findStep(context, request);
    case undefined:
      return refusedInWords(context, 'unclear-extension');
  }
};
