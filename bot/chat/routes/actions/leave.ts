import { z } from 'zod';
import { calendarDay } from '../../../../shared/domain/time.ts';
import { shortDay } from '../../../../shared/words/days.ts';
import { say } from '../../../../shared/words/say.ts';
import { takeLeave } from '../../../use-cases/person/leave.ts';
import { defineCardAction } from '../../card-action.ts';
import type { CardActionDefinition } from '../../card-action.ts';
import { joinSentences, userLine } from '../../cards/card.ts';
import { sentenceAndPlaceCard } from '../../cards/lines-card.ts';
import { answerCard, refused } from '../../chat-context.ts';

/** The verb of the card that asks for the days of a leave. */
export const leaveActions: readonly CardActionDefinition[] = [
  defineCardAction(
    'leave',
    z.object({ from: calendarDay, to: calendarDay }),
    async (context, { from, to }) => {
      const { reader } = context;
      const { language } = reader;
      const taken = await takeLeave(context, { from, to });
      if (!taken.ok) return refused(context, taken.refusal);
      const days = { from: shortDay(language, from), to: shortDay(language, to) };
      const noted = say(language, from === to ? 'chat.leave.done.one' : 'chat.leave.done', days);
      const { givenWay, goals } = taken.value;
      const count = givenWay.length;
      const named = new Intl.ListFormat(language, { type: 'conjunction' }).format(goals.map(userLine));
      return answerCard(
        sentenceAndPlaceCard(
          reader,
          joinSentences(
            noted,
            ...(count === 0 ? [] : [say(language, 'chat.leave.sessions', { count })]),
            ...(goals.length === 0 ? [] : [say(language, 'chat.leave.goals', { goals: named })]),
          ),
        ),
      );
    },
  ),
];
