import { z } from 'zod';
import { leaveId } from '../../../../shared/domain/ids.ts';
import type { LeaveId } from '../../../../shared/domain/ids.ts';
import { calendarDay } from '../../../../shared/domain/time.ts';
import { shortDay } from '../../../../shared/words/days.ts';
import { say } from '../../../../shared/words/say.ts';
import { takeLeave } from '../../../use-cases/person/leave.ts';
import { defineCardAction } from '../../card-action.ts';
import type { CardActionDefinition } from '../../card-action.ts';
import { joinSentences, userLine } from '../../cards/card.ts';
import { sentenceAndPlaceCard } from '../../cards/lines-card.ts';
import type { ChatResult } from '../../chat-answer.ts';
import { sentenceCard } from '../../cards/choice-card.ts';
import { answerCard, refused } from '../../chat-context.ts';
import type { ChatContext } from '../../chat-context.ts';
import { removeLeave } from '../own-leave.ts';

/** Takes away a leave that was entered here; one that stands in the calendar is changed there. */
const undoLeave = async (context: ChatContext, id: LeaveId): Promise<ChatResult> => {
  const { reader, me } = context;
  const leave = me.leave.find((one) => one.id === id);
  if (!leave) return answerCard(sentenceCard(say(reader.language, 'chat.leave.none.coming')));
  return removeLeave(context, leave);
};

/** The verbs of leave. */
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
  defineCardAction('undo-leave', z.object({ leave: leaveId }), (context, { leave }) =>
    undoLeave(context, leave),
  ),
];
