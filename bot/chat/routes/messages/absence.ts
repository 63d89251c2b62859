import type { Leave } from '../../../../shared/domain/leave.ts';
import { addDays, dayAt } from '../../../../shared/domain/time.ts';
import { daysAway } from '../../../../shared/intent/day-meant.ts';
import { daysInRow, shortDay } from '../../../../shared/words/days.ts';
import { say } from '../../../../shared/words/say.ts';
import { cancelLeave, shortenLeave } from '../../../use-cases/person/leave.ts';
import { comingSessions } from '../../../use-cases/session/coming-sessions.ts';
import { givenNameOf, readersToday } from '../../cards/card.ts';
import { sentenceCard } from '../../cards/choice-card.ts';
import { leaveCard } from '../../cards/leave-card.ts';
import { sentenceAndPlaceCard } from '../../cards/lines-card.ts';
import { cancelSessionCard } from '../../cards/session-change-card.ts';
import type { ChatAnswer, ChatResult } from '../../chat-answer.ts';
import { answerCard, refused } from '../../chat-context.ts';
import type { ChatContext } from '../../chat-context.ts';
import { leavesAhead, leaveThere, removeLeave, showLeaves } from '../own-leave.ts';
import { answerSentence, inPrivate, otherIn, pairsNamed } from './answer-message.ts';
import type { AnswerMessage } from './answer-message.ts';

/** Told of the sender: "Ali och jag är borta". */
const OF_SENDER = /(?<!\p{L})(?:jag|ja|vi|we|we're|i['’]m|i (?:am|have|will|can['’]?t|won['’]?t))(?!\p{L})/iu;

/** Somebody else's absence is theirs to enter; the 1:1 with them that day may be cancelled. */
const ofAnother: AnswerMessage = async (context, { intent, pairs }) => {
  const { reader, me } = context;
  const [pair] = pairsNamed(pairs, intent.said, me.id);
  if (pair === undefined) return answerSentence(context, 'chat.not-understood');
  const name = givenNameOf(otherIn(pair, me.id));
  const told = sentenceCard(say(reader.language, 'chat.leave.other', { name }));
  const { from, to } = daysAway(intent.said, reader) ?? {
    from: readersToday(reader),
    to: readersToday(reader),
  };
  const next = (await comingSessions(context)).find(({ rhythm, session }) => {
    const day = dayAt(session.startsAt, me.zone);
    return rhythm.id === pair.rhythm && from <= day && (to === null || day <= to);
  });
  const answer: ChatAnswer =
    next === undefined ? { card: told } : { cards: [told, cancelSessionCard(reader, next)] };
  return { ok: true, value: answer };
};

/** Asks for the days of the sender's own absence. */
const askForLeave: AnswerMessage = (context, request) => {
  const { reader, me } = context;
  const { said, day } = request.intent;
  const isOthers = !OF_SENDER.test(said) && pairsNamed(request.pairs, said, me.id).length > 0;
  if (isOthers) return ofAnother(context, request);
  const days = daysAway(said, reader) ?? (day === null ? null : { from: day, to: day });
  return answerCard(leaveCard(reader, days));
};

/** Said without a day. */
const EARLIER = /(?<!\p{L})(?:tidigare|earlier|early|sooner)(?!\p{L})/iu;

/** Until when somebody is away, and where that is changed. */
const untilWhen = ({ reader }: ChatContext, { to }: Leave): ChatResult =>
  answerCard(
    sentenceAndPlaceCard(
      reader,
      say(reader.language, 'chat.leave.until', { day: shortDay(reader.language, to) }),
      'settings',
    ),
  );

/** Said of the whole leave: it is taken back. */
const TAKEN_BACK = /(?<!\p{L})(?:ångra|ta bort|stryk|undo|remove|cancel)(?!\p{L})/iu;

/**
 * Back at work, or earlier than was said: a leave that applies, or the next one, is taken away or shortened to the day before. Where several are
 * to come they are shown; what stands in the calendar is changed there.
 */
const endLeave: AnswerMessage = async (context, { intent }) => {
  const { reader } = context;
  const { language } = reader;
  const { said } = intent;
  const today = readersToday(reader);
  const leaves = leavesAhead(context);
  const [first] = leaves;
  if (first === undefined) return answerSentence(context, 'chat.leave.none');
  const day = daysAway(said, reader)?.from ?? intent.day;
  const leave = leaves.find(({ from, to }) => day !== null && from <= day && day <= addDays(to, 1)) ?? first;
  const isBegun = first.from <= today;
  if (TAKEN_BACK.test(said))
    return leaves.length > 1 && day === null ? showLeaves(context) : removeLeave(context, leave);
  const back = day ?? (isBegun && !EARLIER.test(said) ? today : null);
  if (back === null) return leaves.length > 1 ? showLeaves(context) : untilWhen(context, first);
  if (leave.inCalendar && back <= leave.to) return leaveThere(context, leave);
  if (back > leave.to) return untilWhen(context, leave);
  if (back <= today || back <= leave.from) {
    if (leave.from > today) return removeLeave(context, leave);
    const ended = await cancelLeave(context, { id: leave.id });
    return ended.ok ? answerSentence(context, 'chat.leave.ended') : refused(context, 'unclear-card');
  }
  const to = addDays(back, -1);
  const shortened = await shortenLeave(context, { id: leave.id, to });
  if (!shortened.ok) return refused(context, 'unclear-card');
  const days = daysInRow(language, leave.from, to);
  return answerCard(sentenceCard(say(language, 'chat.leave.shortened', { days })));
};

/** Who is away, and is back. */
export const absenceAnswers = {
  leave: inPrivate(askForLeave),
  'end-leave': inPrivate(endLeave),
  'my-leave': inPrivate((context) => showLeaves(context)),
} satisfies Record<string, AnswerMessage>;
