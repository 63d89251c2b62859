import { z } from 'zod';
import { say } from '../../../../shared/words/say.ts';
import { defineCardAction } from '../../card-action.ts';
import type { CardActionDefinition } from '../../card-action.ts';
import { sentenceCard } from '../../cards/choice-card.ts';
import { answerCard } from '../../chat-context.ts';

/** The verb with which a card for several messages asks for itself anew; what it stood for may be gone. */
export const bundleActions: readonly CardActionDefinition[] = [
  defineCardAction('look', z.object({}), ({ reader }) =>
    Promise.resolve(answerCard(sentenceCard(say(reader.language, 'chat.over.nothing')))),
  ),
];
