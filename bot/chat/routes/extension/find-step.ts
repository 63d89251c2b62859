import { ok } from '../../../../shared/domain/result.ts';
import { wordsIn } from '../../../../shared/domain/search.ts';
import { say } from '../../../../shared/words/say.ts';
import { findOwnCommitments } from '../../../use-cases/commitment/find-own-commitments.ts';
import { foundStepLine, shownStepCard } from '../../cards/shown-step-card.ts';
import { userLine } from '../../cards/card.ts';
import type { ExtensionContext, ExtensionResult } from '../../extension-answer.ts';
import type { ExtensionRequest } from '../../extension-request.ts';

/** Finds what the person has promised, a page at a time: each with the card that it puts in the chat. */
export const findStep = async (
  context: ExtensionContext,
  { words, skip, count }: Extract<ExtensionRequest, { what: 'find' }>,
): Promise<ExtensionResult> => {
  const { reader } = context;
  const found = await findOwnCommitments(context, { words });
  if (found.length === 0)
    return ok({
      kind: 'sentence',
      text:
        wordsIn(words).length === 0
          ? say(reader.language, 'chat.list.empty')
          : say(reader.language, 'chat.find-step.none', { words: userLine(words) }),
    });
  const steps = found.slice(skip, skip + count).map((step) => ({
    ...foundStepLine(reader, step),
    card: shownStepCard(reader, step),
  }));
  return ok({ kind: 'results', steps });
};
