import type { CalendarDay } from '../../../../shared/domain/time.ts';
import { goalEndInWords, shareAtEnd } from '../../../../shared/words/goal-end-in-words.ts';
import { goalStatusInWords } from '../../../../shared/words/goal-status-in-words.ts';
import { say } from '../../../../shared/words/say.ts';
import type { WordKey, WordValues } from '../../../../shared/words/say.ts';
import { undoLast } from '../../../use-cases/commitment/undo-last.ts';
import { ownGoals } from '../../../use-cases/goal/own-goals.ts';
import { beQuietToday, endQuiet } from '../../../use-cases/person/be-quiet.ts';
import { chooseWeeklyOverview } from '../../../use-cases/person/weekly-overview.ts';
import { dayFor, givenNameOf, readersToday, userLine } from '../../cards/card.ts';
import { composeWeek } from '../../../use-cases/session/compose-week.ts';
import { helpCard, sentenceCard } from '../../cards/choice-card.ts';
import { weekCard } from '../../cards/week-card.ts';
import type { ChatAnswer } from '../../chat-answer.ts';
import { linesCard, sentenceAndPlaceCard } from '../../cards/lines-card.ts';
import { momentFor } from '../../cards/plan-card.ts';
import { answerCard, refused } from '../../chat-context.ts';
import { answerSentence, inPrivate, otherIn, pairsNamed } from './answer-message.ts';
import type { AnswerMessage } from './answer-message.ts';
import { answerOfDeal, isOfDeal } from './deals.ts';

const tellGoals: AnswerMessage = async (context) => {
  const { reader } = context;
  const { language } = reader;
  const { goals, ended } = await ownGoals(context);
  if (goals.length + ended.length === 0) return answerSentence(context, 'chat.goals.none');
  const words = {
    say: (key: WordKey, values?: WordValues) => say(language, key, values),
    day: (day: CalendarDay) => dayFor(reader, day),
  };
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  return answerCard(
    linesCard(reader, say(language, 'chat.goals'), [
      ...goals.map((goal) =>
        say(language, goal.status === 'unreported' ? 'chat.goals.line.unreported' : 'chat.goals.line', {
          name: userLine(goal.name),
          progress: percent.format(goal.progress),
          status: goalStatusInWords(words, goal),
        }),
      ),
      ...ended.map((goal) =>
        goalEndInWords(words, goal, {
          goal: userLine(goal.name),
          stands: percent.format(shareAtEnd(goal)),
        }),
      ),
    ]),
  );
};

/** "Remind me later today": that is no wish for quiet. */
const ASKS_FOR_LATER = /(?:påminn|remind)\p{L}* .*(?:senare|later|igen|again|eftermiddag|afternoon)/iu;

/** What is done in Kadens, or not at all, and is told in words of its own. */
const KADENS_KINDS = ['team', 'remind', 'tell', 'book', 'late-team', 'data', 'how'] as const;

/** What the bot may only have asked about: then a no is to that, and nothing from before it is taken back. */
const MAY_ASK: ReadonlySet<string> = new Set([
  ...['drop', 'done', 'move', 'need-help', 'cancel-session', 'move-session', 'leave', 'prepare'],
]);
/** After these there may be nothing to take back. */
const MERE_WORDS: ReadonlySet<string> = new Set(['unclear', 'yes', 'no', 'never-mind']);

/** What concerns the sender alone, and what is said to anybody. */
export const ownAnswers = {
  'my-goals': inPrivate(tellGoals),
  help: ({ reader }) => answerCard(helpCard(reader, 'chat.help')),
  greeting: ({ reader, me }) => answerCard(helpCard(reader, 'chat.hello', { name: givenNameOf(me) })),
  thanks: (context) => answerSentence(context, 'chat.thanks'),
  'in-kadens': (context, { intent, pairs, last }) => {
    const { reader, me } = context;
    const what = KADENS_KINDS.find((one) => one === intent.about);
    const [pair] = pairsNamed(pairs, intent.said, me.id);
    const name = pair === undefined ? (last?.whom ?? '') : givenNameOf(otherIn(pair, me.id));
    if (what === 'remind' || what === 'tell')
      return answerSentence(context, `chat.in-kadens.${what}`, { name });
    return answerCard(
      sentenceAndPlaceCard(
        reader,
        say(reader.language, what === undefined ? 'chat.in-kadens' : `chat.in-kadens.${what}`, { name }),
      ),
    );
  },
  quiet: inPrivate(async (context, { intent }) => {
    const { reader } = context;
    if (intent.day !== readersToday(reader) || ASKS_FOR_LATER.test(intent.said))
      return answerCard(sentenceAndPlaceCard(reader, say(reader.language, 'chat.quiet'), 'settings'));
    const quiet = await beQuietToday(context, {});
    return quiet.ok
      ? answerSentence(context, 'chat.quiet.today', momentFor(reader, quiet.value.until))
      : refused(context, 'unclear-card');
  }),
  weekly: inPrivate(async (context) => {
    const { reader, stores, me, now } = context;
    const chosen = await chooseWeeklyOverview(context, { isOn: true });
    if (!chosen.ok) return refused(context, 'unclear-card');
    const said = sentenceCard(
      say(reader.language, 'chat.week.on', { day: dayFor(reader, chosen.value.next) }),
    );
    const thisWeek = await composeWeek(stores, me, readersToday(reader), now);
    const answer: ChatAnswer = thisWeek ? { cards: [weekCard(reader, thisWeek), said] } : { card: said };
    return { ok: true, value: answer };
  }),
  'end-weekly': inPrivate(async (context) => {
    await chooseWeeklyOverview(context, { isOn: false });
    return answerSentence(context, 'chat.week.off');
  }),
  'end-quiet': inPrivate(async (context) => {
    await endQuiet(context, {});
    return answerSentence(context, 'chat.quiet.ended');
  }),
  undo: inPrivate(async (context, { intent, last }) => {
    const { reader } = context;
    if (last?.verb === 'need-help') return answerSentence(context, 'chat.help.over');
    const isToQuestion = last !== null && MAY_ASK.has(last.verb);
    const undone = await undoLast(context, isToQuestion ? { since: last.at } : {});
    if (!undone.ok)
      return isToQuestion || intent.verb === 'never-mind' || MERE_WORDS.has(last?.verb ?? '')
        ? answerSentence(context, 'chat.no')
        : refused(context, undone.refusal);
    const what =
      (['recorded', 'moved'] as const).find((one) => undone.value.every((each) => each.what === one)) ??
      'answered';
    const texts = undone.value.map(({ text, due }) =>
      what === 'moved' ? `${userLine(text)} (${dayFor(reader, due)})` : userLine(text),
    );
    return answerSentence(context, `chat.undone.${what}`, { text: texts.join(' · ') });
  }),
  unclear: (context, { intent: { said } }) =>
    context.meeting === null && isOfDeal(said)
      ? answerOfDeal(context)
      : answerCard(helpCard(context.reader, 'chat.not-understood')),
} satisfies Record<string, AnswerMessage>;
