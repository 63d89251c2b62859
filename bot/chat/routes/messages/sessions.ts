import type { ConversationType } from '../../../../shared/domain/conversation-type.ts';
import { dayAt } from '../../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';
import { commandType } from '../../../../shared/intent/command-type.ts';
import { timeMeant } from '../../../../shared/intent/time-meant.ts';
import { daysAskedOf } from '../../../../shared/intent/day-meant.ts';
import type { Days } from '../../../../shared/intent/day-meant.ts';
import { shortDay } from '../../../../shared/words/days.ts';
import { say } from '../../../../shared/words/say.ts';
import { listPastSessions } from '../../../use-cases/past-session/list-past-sessions.ts';
import { chooseType } from '../../../use-cases/session/choose-type.ts';
import { lastRecap } from '../../../use-cases/session/last-recap.ts';
import { comingSessions, ownPlannedSessions } from '../../../use-cases/session/coming-sessions.ts';
import type { ComingSession } from '../../../use-cases/session/coming-sessions.ts';
import { wishFor } from '../../../use-cases/rhythm/wish-for.ts';
import { dayFor, givenNameOf, joinSentences, userLine } from '../../cards/card.ts';
import { helpCard } from '../../cards/choice-card.ts';
import { linesCard, sentenceAndPlaceCard } from '../../cards/lines-card.ts';
import { momentFor } from '../../cards/plan-card.ts';
import { recapCard } from '../../cards/recap-card.ts';
import { sessionPlace, typeName } from '../../cards/session-parts.ts';
import { whichSessionCard } from '../../cards/session-change-card.ts';
import type { ChatResult } from '../../chat-answer.ts';
import { answerCard, refused } from '../../chat-context.ts';
import type { ChatContext } from '../../chat-context.ts';
import { askToCancel, askToMove, askToPrepare } from '../session-questions.ts';
import { answerSentence, inPrivate, isName, noPair, pairsNamed } from './answer-message.ts';
import type { AnswerMessage, ChatRequest } from './answer-message.ts';

const whenOf = ({ reader }: ChatContext, { session, other }: ComingSession): string =>
  say(reader.language, 'chat.next-session', {
    other: givenNameOf(other),
    ...momentFor(reader, session.startsAt),
    type: typeName(reader, session.type),
  });

/** The sessions ahead that a message means: with whom it names, else all of them; on that day, where it says one. */
const meantIn = async (
  context: ChatContext,
  { intent, pairs }: ChatRequest,
  on: CalendarDay | null = null,
): Promise<readonly ComingSession[]> => {
  const coming = (await comingSessions(context, on)).filter(
    // In a meeting's chat only its own 1:1 is spoken of.
    ({ rhythm }) => context.meeting === null || pairs.some((one) => one.rhythm === rhythm.id),
  );
  if (intent.chosen !== undefined) return coming.filter(({ session }) => session.id === intent.chosen);
  const named = pairsNamed(pairs, intent.said, context.me.id);
  return coming.filter(({ rhythm }) => named.length === 0 || named.some((one) => one.rhythm === rhythm.id));
};

/** When the sender meets whom: one with a way there, or several in lines. */
const tellOf = (context: ChatContext, sessions: readonly ComingSession[]): ChatResult => {
  const { reader } = context;
  const [only, ...others] = sessions;
  return only !== undefined && others.length === 0
    ? answerCard(sentenceAndPlaceCard(reader, whenOf(context, only), sessionPlace(only.session.id)))
    : answerCard(
        linesCard(
          reader,
          say(reader.language, 'chat.next-session.all'),
          sessions.map((one) => whenOf(context, one)),
        ),
      );
};

/** Whom the sender meets on the days that are asked about; where it is nobody, that, and when it is instead. */
const tellOn = async (
  context: ChatContext,
  request: ChatRequest,
  { from, to }: Days,
): Promise<ChatResult> => {
  const { reader, me } = context;
  const named = pairsNamed(request.pairs, request.intent.said, me.id);
  const planned = (await ownPlannedSessions(context)).filter(
    ({ rhythm }) => named.length === 0 || named.some((one) => one.rhythm === rhythm.id),
  );
  const then = planned.filter(({ session }) => {
    const day = dayAt(session.startsAt, reader.zone);
    return from <= day && day <= to;
  });
  if (then.length > 0) return tellOf(context, then);
  const none =
    from === to
      ? say(reader.language, 'chat.next-session.none-then', { day: dayFor(reader, from) })
      : say(reader.language, 'chat.next-session.none-week');
  const [next] = planned;
  return answerCard(
    next === undefined
      ? sentenceAndPlaceCard(reader, none)
      : sentenceAndPlaceCard(
          reader,
          joinSentences(none, whenOf(context, next)),
          sessionPlace(next.session.id),
        ),
  );
};

/** When the sender meets whom next, or on the days that are named. */
const tellNext: AnswerMessage = async (context, request) => {
  const { reader } = context;
  const days =
    request.intent.day === null
      ? daysAskedOf(request.intent.said, reader)
      : { from: request.intent.day, to: request.intent.day };
  if (days !== null) return tellOn(context, request, days);
  const next = await meantIn(context, request);
  return next.length > 0
    ? tellOf(context, next)
    : answerCard(sentenceAndPlaceCard(reader, say(reader.language, 'chat.next-session.none')));
};

type PastRow = Readonly<{
  day: CalendarDay;
  type: ConversationType;
  found: readonly Readonly<{ pieces: readonly Readonly<{ text: string }>[] }>[];
}>;

/** Where in earlier sessions something is mentioned, in both of the sender's roles, the latest first. */
const rowsAbout = async (context: ChatContext, q: string): Promise<readonly PastRow[]> => {
  const found = await Promise.all(
    (['rep', 'manager'] as const).map((as) => listPastSessions(context, { as, q })),
  );
  return found
    .flatMap((one) => (one.ok ? one.value.rows : []))
    .sort((one, other) => (one.at < other.at ? 1 : -1));
};

const tellAbout = async (context: ChatContext, about: string): Promise<ChatResult> => {
  const { reader } = context;
  const { language } = reader;
  const said = userLine(about);
  const lines = (await rowsAbout(context, about)).flatMap(({ day, type, found: [first] }) =>
    first === undefined
      ? []
      : [
          say(language, 'chat.last-time.line', {
            day: shortDay(language, day),
            type: typeName(reader, type),
            text: userLine(first.pieces.map(({ text }) => text).join('')),
          }),
        ],
  );
  return lines.length === 0
    ? answerSentence(context, 'chat.last-time.about.none', { about: said })
    : answerCard(linesCard(reader, say(language, 'chat.last-time.about', { about: said }), lines));
};

/** What the two came to the last time, with whoever is named; else what was said about a deal, a customer or anything else. */
const tellLast: AnswerMessage = async (context, { intent, pairs }) => {
  const named = pairsNamed(pairs, intent.said, context.me.id);
  const isOfOne = pairsNamed(named, intent.about ?? '', context.me.id).length > 0;
  if (!isOfOne && isName(intent.about)) return tellAbout(context, intent.about);
  const recap = await lastRecap(
    context,
    (named.length > 0 ? named : pairs).map(({ rhythm }) => rhythm),
  );
  return recap === null
    ? answerSentence(context, 'chat.last-time.none')
    : answerCard(recapCard(context.reader, recap));
};

/** What is done with a session, and the verb that a tap on one of several sends. */
type SessionDoing = Readonly<{
  verb: 'ask-cancel' | 'ask-move' | 'ask-prepare';
  /** Whether a day that is said is the session's own; else it is where it is moved to. */
  isItsDay?: boolean;
  act: (context: ChatContext, next: ComingSession, asked: ChatRequest) => Promise<ChatResult> | ChatResult;
}>;

/** Does it with the next session: the only one, or the one that a name or a day picks; else asks which. */
const withNext =
  ({ verb, isItsDay = false, act }: SessionDoing): AnswerMessage =>
  async (context, asked) => {
    const { reader } = context;
    if (context.meeting !== null && asked.pairs.length === 0) return noPair(context);
    const on = isItsDay ? asked.intent.day : null;
    const next = await meantIn(context, asked, on);
    const [only, ...others] = next;
    if (only === undefined)
      return on === null
        ? answerSentence(context, 'chat.next-session.none')
        : answerSentence(context, 'chat.next-session.none-then', { day: dayFor(reader, on) });
    return others.length === 0
      ? act(context, only, asked)
      : answerCard(whichSessionCard(reader, next, verb, { to: asked.intent.day }));
  };

/** Notes what a rep would like the next session to be about; a manager's word decides it. */
const requestType: AnswerMessage = async (context, { intent, pairs }) => {
  const { reader, me } = context;
  const type = commandType(intent.about ?? '');
  const named = pairsNamed(pairs, intent.said, me.id);
  const asRep = pairs.filter(({ rep }) => rep.id === me.id);
  const [pair, ...others] = named.length > 0 ? named : asRep.length > 0 ? asRep : pairs;
  if (type === null || pair === undefined || others.length > 0)
    return answerCard(helpCard(reader, 'chat.type.which'));
  if (pair.rep.id === me.id) {
    const wished = await wishFor(context, { id: pair.rhythm, type });
    return wished.ok
      ? answerSentence(context, 'chat.type.wished', {
          other: givenNameOf(pair.manager),
          type: reader.typeNames.held(type),
        })
      : refused(context, wished.refusal);
  }
  const next = (await comingSessions(context)).find(({ rhythm }) => rhythm.id === pair.rhythm);
  if (next === undefined) return answerSentence(context, 'chat.next-session.none');
  const { id, version } = next.session;
  const chosen = await chooseType(context, { id, version, type });
  return chosen.ok
    ? answerSentence(context, 'chat.type.chosen', {
        other: givenNameOf(pair.rep),
        ...momentFor(reader, next.session.startsAt),
        type: reader.typeNames.held(type),
      })
    : refused(context, chosen.refusal);
};

/** What is asked of the sessions ahead, and of those that have been. */
export const sessionAnswers = {
  'next-session': inPrivate(tellNext),
  'last-time': inPrivate(tellLast),
  'request-type': inPrivate(requestType),
  prepare: inPrivate(
    withNext({ verb: 'ask-prepare', act: (context, { session }) => askToPrepare(context, session.id) }),
  ),
  'cancel-session': withNext({ verb: 'ask-cancel', isItsDay: true, act: askToCancel }),
  'move-session': withNext({
    verb: 'ask-move',
    act: (context, next, { intent }) => askToMove(context, next, intent.day, timeMeant(intent.said)),
  }),
};
