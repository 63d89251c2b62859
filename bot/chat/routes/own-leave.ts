import type { Leave } from '../../../shared/domain/leave.ts';
import { daysInRow } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import { givenWayTo } from '../../use-cases/person/given-way-to.ts';
import { cancelLeave } from '../../use-cases/person/leave.ts';
import { readersToday } from '../cards/card.ts';
import { sentenceCard } from '../cards/choice-card.ts';
import { sentenceAndPlaceCard } from '../cards/lines-card.ts';
import { ownLeavesCard } from '../cards/own-leave-card.ts';
import type { ChatResult } from '../chat-answer.ts';
import { answerCard, refused } from '../chat-context.ts';
import type { ChatContext } from '../chat-context.ts';

/** The sender's leaves, now and to come, the earliest first. */
export const leavesAhead = ({ me, reader }: ChatContext): readonly Leave[] =>
  me.leave
    .filter(({ to }) => to >= readersToday(reader))
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));

/** That a leave stands in the sender's calendar, and is changed there. */
export const leaveThere = ({ reader }: ChatContext, { from, to }: Leave): ChatResult =>
  answerCard(
    sentenceCard(say(reader.language, 'chat.leave.there', { days: daysInRow(reader.language, from, to) })),
  );

/** Takes a leave away, if it was entered here. */
export const removeLeave = async (context: ChatContext, leave: Leave): Promise<ChatResult> => {
  const { language } = context.reader;
  if (leave.inCalendar) return leaveThere(context, leave);
  const ended = await cancelLeave(context, { id: leave.id });
  const days = daysInRow(language, leave.from, leave.to);
  return ended.ok
    ? answerCard(sentenceCard(say(language, 'chat.leave.undone', { days })))
    : refused(context, 'unclear-card');
};

/** When the sender is away, and what that has moved and left out. */
export const showLeaves = async (context: ChatContext): Promise<ChatResult> => {
  const { stores, me, now, reader } = context;
  const leaves = leavesAhead(context);
  if (leaves.length === 0)
    return answerCard(
      sentenceAndPlaceCard(reader, say(reader.language, 'chat.leave.none.coming'), 'settings'),
    );
  const shown = [];
  for (const leave of leaves) shown.push({ leave, sessions: await givenWayTo(stores, me, leave, now) });
  return answerCard(ownLeavesCard(reader, shown));
};
