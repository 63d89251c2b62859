import { addDays, dayAt } from '../../../../shared/domain/time.ts';
import { daysAway } from '../../../../shared/intent/day-meant.ts';
import { shortDay } from '../../../../shared/words/days.ts';
import { say } from '../../../../shared/words/say.ts';
import { cancelLeave } from '../../../use-cases/person/leave.ts';
import { comingSessions } from '../../../use-cases/session/coming-sessions.ts';
import { givenNameOf, readersToday } from '../../cards/card.ts';
import { sentenceCard } from '../../cards/choice-card.ts';
import { leaveCard } from '../../cards/leave-card.ts';
import { sentenceAndPlaceCard } from '../../cards/lines-card.ts';
import { cancelSessionCard } from '../../cards/session-change-card.ts';
import type { ChatAnswer } from '../../chat-answer.ts';
import { answerCard, refused } from '../../chat-context.ts';
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

/** Back at work: a leave that still applies is taken away; one found in the calendar, or to be shortened to a later day, is changed elsewhere. */
const endLeave: AnswerMessage = async (context, { intent }) => {
  const { reader, me } = context;
  const { language } = reader;
  const today = readersToday(reader);
  const back = daysAway(intent.said, reader)?.from ?? today;
  const leave = me.leave.find(({ from, to }) => from <= today && today <= to);
  if (leave === undefined) return answerSentence(context, 'chat.leave.none');
  if (back > today || leave.inCalendar) {
    const day = shortDay(language, leave.to);
    const until = say(language, 'chat.leave.until', { day });
    return back === addDays(leave.to, 1)
      ? answerCard(sentenceCard(until))
      : answerCard(sentenceAndPlaceCard(reader, until, 'settings'));
  }
  const ended = await cancelLeave(context, { id: leave.id });
  return ended.ok ? answerSentence(context, 'chat.leave.ended') : refused(context, 'unclear-card');
};

/** Who is away, and is back. */
export const absenceAnswers = {
  leave: inPrivate(askForLeave),
  'end-leave': inPrivate(endLeave),
} satisfies Record<string, AnswerMessage>;
