import { dayAt, sundayOf } from '../../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';
import { daysAskedOf } from '../../../../shared/intent/day-meant.ts';
import { timeInWords } from '../../../../shared/words/days.ts';
import { say } from '../../../../shared/words/say.ts';
import { listOpenCommitments } from '../../../use-cases/commitment/list-open-commitments.ts';
import { composeWeek } from '../../../use-cases/session/compose-week.ts';
import {
  dayFor,
  dueFor,
  givenNameOf,
  joinSentences,
  readersToday,
  sentenceCase,
  userLine,
} from '../../cards/card.ts';
import { sentenceCard } from '../../cards/choice-card.ts';
import { linesCard } from '../../cards/lines-card.ts';
import { listCard } from '../../cards/list-card.ts';
import { typeName } from '../../cards/session-parts.ts';
import { weekCard } from '../../cards/week-card.ts';
import { answerCard } from '../../chat-context.ts';
import type { ChatContext } from '../../chat-context.ts';
import { answerSentence, inPrivate } from './answer-message.ts';
import type { AnswerMessage } from './answer-message.ts';

/** The promises alone are asked for, not all that the days hold. */
const OF_PROMISES =
  /(?<!\p{L})(?:lova\p{L}*|löft\p{L}*|åtag\p{L}*|steg\p{L}*|uppgift\p{L}*|klar\p{L}*|hinna|hinner|göra|gjort|förfall\p{L}*|deadline\p{L}*|promis\p{L}*|commit\p{L}*|steps?|tasks?|to-?dos?|due|done|finish\p{L}*|do)(?!\p{L})/iu;

/** By a day, and not on it. */
const UNTIL =
  /(?<!\p{L})(?:till|innan|före|senast|fram till|by|before|until|till)(?: (?:på|on|den|the))* (?!idag|i dag|today)/iu;

const listPromises = async (context: ChatContext, until: CalendarDay) => {
  const { commitments } = await listOpenCommitments(context, { of: 'own' });
  const due = commitments.filter(({ due: day }) => day !== null && day <= until);
  return answerCard(listCard(context.reader, due, due.length, 'chat.list.week'));
};

/** What one day holds: sessions, and what is promised by then. */
const tellDay = async (context: ChatContext, day: CalendarDay) => {
  const { reader, stores, me, now } = context;
  const { language } = reader;
  const week = await composeWeek(stores, me, day, now);
  const sessions = (week?.sessions ?? []).filter(({ startsAt }) => dayAt(startsAt, reader.zone) === day);
  const { commitments } = await listOpenCommitments(context, { of: 'own' });
  const today = readersToday(reader);
  const dated = commitments.flatMap((one) => (one.due === null ? [] : [{ ...one, due: one.due }]));
  const own = dated.filter(({ due }) => due <= day);
  const [next] = dated.filter(({ due }) => due > day).sort((one, other) => (one.due < other.due ? -1 : 1));
  const name = dayFor(reader, day);
  const isFree = own.every(({ due }) => due < today);
  const lines = [
    ...sessions.map(({ startsAt, type, other }) =>
      say(language, 'chat.day.session', {
        time: timeInWords(language, startsAt, reader.zone),
        ...{ other: givenNameOf(other), type: typeName(reader, type) },
      }),
    ),
    ...own.map(({ text, due }) =>
      say(language, 'chat.list.of', {
        name: say(language, 'chat.list.you'),
        ...{ text: userLine(text), day: dueFor(reader, due) },
      }),
    ),
    ...(isFree && next !== undefined
      ? [say(language, 'chat.day.then', { text: userLine(next.text), day: dayFor(reader, next.due) })]
      : []),
  ];
  if (sessions.length + own.length > 0) return answerCard(linesCard(reader, sentenceCase(name), lines));
  const empty = say(language, 'chat.day.empty', { day: name });
  return answerCard(sentenceCard(joinSentences(empty, ...lines.map((line) => `${line}.`))));
};

/** What is ahead of the sender this week, or on the day or in the week that is named. */
const tellAhead: AnswerMessage = async (context, { intent: { said } }) => {
  const { reader, stores, me, now } = context;
  const today = readersToday(reader);
  const days = daysAskedOf(said, reader);
  if (days !== null && days.from === days.to && !UNTIL.test(said)) return tellDay(context, days.from);
  if (OF_PROMISES.test(said)) return listPromises(context, days?.to ?? sundayOf(today));
  const from = days?.from ?? today;
  const week = await composeWeek(stores, me, from, now, from <= today);
  return week === null ? answerSentence(context, 'chat.week.empty') : answerCard(weekCard(reader, week));
};

/** What is ahead. */
export const weekAnswers = { 'this-week': inPrivate(tellAhead) } satisfies Record<string, AnswerMessage>;
