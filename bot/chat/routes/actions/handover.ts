import { z } from 'zod';
import { everythingGoesAlong, nothingGoesAlong } from '../../../../shared/domain/handover.ts';
import { handoverId } from '../../../../shared/domain/ids.ts';
import { answerHandover } from '../../../use-cases/handover/answer-handover.ts';
import { defineCardAction } from '../../card-action.ts';
import type { CardActionDefinition } from '../../card-action.ts';
import { handoverAnsweredCard } from '../../cards/handover-card.ts';
import { answerCard, refused } from '../../chat-context.ts';

/** The verbs of the question about what goes along to a new manager. */
export const handoverActions: readonly CardActionDefinition[] = [
  defineCardAction(
    'answer-handover',
    z.object({ handover: handoverId, what: z.enum(['all', 'none']) }),
    async (context, { handover: id, what }) => {
      const choice = what === 'all' ? everythingGoesAlong : nothingGoesAlong;
      const answered = await answerHandover(context, { id, ...choice });
      return answered.ok
        ? answerCard(handoverAnsweredCard(context.reader, answered.value.choice, answered.value))
        : refused(context, answered.refusal);
    },
  ),
];
