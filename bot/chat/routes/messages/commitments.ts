import { matching, stemsOf } from '../../../../shared/capture/matching.ts';
import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import { addDays, addMinutes, weekdayOf } from '../../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../../shared/domain/time.ts';
import { say } from '../../../../shared/words/say.ts';
import type { CommitmentLine } from '../../../use-cases/chat-message.ts';
import { askForHelpInChat } from '../../../use-cases/commitment/ask-for-help-in-chat.ts';
import { keepCommitment } from '../../../use-cases/commitment/keep-commitment.ts';
import { UNDOES_WITHIN_MINUTES } from '../../../use-cases/commitment/undo-recorded.ts';
import { listOpenCommitments } from '../../../use-cases/commitment/list-open-commitments.ts';
import { helpNotedCard, keptCard } from '../../cards/answered-card.ts';
import { dayFor, givenNameOf, readersToday, userLine } from '../../cards/card.ts';
import { dropCard } from '../../cards/drop-card.ts';
import { helpCard } from '../../cards/choice-card.ts';
import { linesCard } from '../../cards/lines-card.ts';
import { chooseCard, listCard } from '../../cards/list-card.ts';
import { reminderCard } from '../../cards/reminder-card.ts';
import type { ChatResult } from '../../chat-answer.ts';
import { answerCard, refused } from '../../chat-context.ts';
import type { ChatContext } from '../../chat-context.ts';
import { moveInWords } from '../move-commitment.ts';
import { answerSentence, inPrivate, isName, otherIn, pairsNamed } from './answer-message.ts';
import type { AnswerMessage, ChatRequest } from './answer-message.ts';

const keep = async (context: ChatContext, { id, version }: CommitmentLine): Promise<ChatResult> => {
  const kept = await keepCommitment(context, { id, version });
  if (!kept.ok) return refused(context, kept.refusal);
  return context.meeting === null
    ? answerCard(keptCard(context.reader, kept.value))
    : answerSentence(context, 'chat.saved');
};

const askForHelp = async (context: ChatContext, { id, version }: CommitmentLine): Promise<ChatResult> => {
  const asked = await askForHelpInChat(context, { id, version });
  if (!asked.ok) return refused(context, asked.refusal);
  return context.meeting === null
    ? answerCard(helpNotedCard(context.reader, asked.value.commitment, asked.value.next))
    : answerSentence(context, 'chat.saved');
};

type Verb = 'keep' | 'help' | 'move-to' | 'ask-drop';
/** What is done with the one that is meant. */
type Doing = Readonly<{
  /** The verb that a tap on one of several that fit sends, and what it sends along. */
  verb: Verb;
  more?: Readonly<Record<string, unknown>>;
  act: (context: ChatContext, commitment: CommitmentLine) => Promise<ChatResult> | ChatResult;
}>;

/** For how long a word alone answers the bot's latest message, in minutes: until the next morning's at most. */
const ANSWERS_LATEST_MINUTES = 12 * 60;

/**
 * The commitments that are meant: those that a quoted message asked about, or those that the words say, or, where they say none, those that the
 * bot asked about last.
 */
const meantAmong = async (
  { stores, me, now }: ChatContext,
  { intent: { about }, quotes }: ChatRequest,
  commitments: readonly CommitmentLine[],
): Promise<readonly CommitmentLine[]> => {
  const askedOf = async (of: Readonly<{ activityId: string }> | Readonly<{ since: Instant }>) => {
    const ids = await stores.outbox.commitmentsAskedOf(me.id, of);
    return commitments.filter(({ id }) => ids.includes(id));
  };
  const quoted = quotes === null ? [] : await askedOf({ activityId: quotes });
  const among = quoted.length > 0 ? quoted : commitments;
  if (about !== null && stemsOf(about).length > 0) return matching(about, among);
  if (quoted.length > 0) return quoted;
  // "Flytta den" right after "Sparat: …" means that one, unless the bot has asked about another since.
  const last = await stores.commitment.lastBy(me.id, addMinutes(now, -UNDOES_WITHIN_MINUTES));
  if (last?.what === 'recorded' && (await askedOf({ since: last.at })).length === 0) {
    const recorded = commitments.filter(({ id }) => id === last.commitment);
    if (recorded.length > 0) return recorded;
  }
  const asked = await askedOf({ since: addMinutes(now, -ANSWERS_LATEST_MINUTES) });
  return asked.length > 0 ? asked : commitments;
};

/** Does something with one of the sender's own commitments; asks which one when several fit. */
const withCommitment =
  (doing: (asked: ChatRequest) => Doing): AnswerMessage =>
  async (context, asked) => {
    const { meeting, reader } = context;
    const { verb, more, act } = doing(asked);
    const { commitments } = await listOpenCommitments(context, { of: 'own' });
    const fitting = await meantAmong(context, asked, commitments);
    const [commitment, ...others] = fitting;
    // Somebody's commitments, and how they go, are never shown in front of others.
    if (meeting !== null && (commitment === undefined || others.length > 0))
      return answerSentence(context, 'chat.elsewhere');
    if (commitment === undefined) return answerCard(helpCard(reader, 'chat.choose.none'));
    return others.length > 0 ? answerCard(chooseCard(reader, fitting, verb, more)) : act(context, commitment);
  };

const listOwn: AnswerMessage = async ({ reader, ...context }) => {
  const { commitments, openTotal } = await listOpenCommitments(context, { of: 'own' });
  const [only, ...others] = commitments;
  return answerCard(
    only !== undefined && others.length === 0
      ? reminderCard(reader, only, 'now')
      : listCard(reader, commitments, openTotal),
  );
};

/** The last day of the week that a day is in. */
const sundayOf = (day: CalendarDay): CalendarDay => addDays(day, 7 - weekdayOf(day));

const listThisWeek: AnswerMessage = async ({ reader, ...context }) => {
  const until = sundayOf(readersToday(reader));
  const { commitments } = await listOpenCommitments(context, { of: 'own' });
  const due = commitments.filter(({ due: day }) => day !== null && day <= until);
  return answerCard(listCard(reader, due, due.length, 'chat.list.week'));
};

/** A commitment of somebody else's, in a line. */
const lineOf = ({ reader }: ChatContext, { owner, text, due }: CommitmentLine): string =>
  say(reader.language, 'chat.list.of', {
    name: givenNameOf(owner),
    text: userLine(text),
    day: dayFor(reader, due),
  });

const isLate = ({ due }: CommitmentView, today: CalendarDay): boolean => due !== null && due < today;

/** The sender's own that are late, then those that others have promised them. */
const listOverdue: AnswerMessage = async (context) => {
  const { reader } = context;
  const today = readersToday(reader);
  const own = await listOpenCommitments(context, { of: 'own' });
  const others = await listOpenCommitments(context, { of: 'others' });
  const ownLate = own.commitments.filter((one) => isLate(one, today));
  const theirsLate = others.commitments.filter((one) => isLate(one, today));
  if (theirsLate.length === 0)
    return answerCard(listCard(reader, ownLate, ownLate.length, 'chat.list.overdue'));
  const you = say(reader.language, 'chat.list.you');
  return answerCard(
    linesCard(reader, say(reader.language, 'chat.list.overdue'), [
      ...ownLate.map((one) =>
        say(reader.language, 'chat.list.of', {
          name: you,
          text: userLine(one.text),
          day: dayFor(reader, one.due),
        }),
      ),
      ...theirsLate.map((one) => lineOf(context, one)),
    ]),
  );
};

/** What others have promised the sender: one of them where one is named. */
const listOthers: AnswerMessage = async (context, { intent, pairs }) => {
  const { reader, me } = context;
  const said = pairsNamed(pairs, intent.said, me.id);
  if (pairs.length > 0 && said.length === 0 && isName(intent.about))
    return answerSentence(context, 'chat.who.unknown', { name: userLine(intent.about) });
  const named = said.length > 0 ? said : pairs;
  const { commitments } = await listOpenCommitments(context, { of: 'others' });
  const theirs = commitments.filter(({ rhythmId }) => named.some(({ rhythm }) => rhythm === rhythmId));
  const [only, ...others] = named;
  const isOne = only !== undefined && others.length === 0;
  const name = isOne ? givenNameOf(otherIn(only, me.id)) : '';
  if (theirs.length === 0)
    return isOne
      ? answerSentence(context, 'chat.list.theirs.none', { name })
      : answerSentence(context, 'chat.list.theirs.nobody');
  return answerCard(
    linesCard(
      reader,
      isOne
        ? say(reader.language, 'chat.list.theirs', { name })
        : say(reader.language, 'chat.list.theirs.all'),
      theirs.map((one) =>
        isOne
          ? say(reader.language, 'chat.list.line', { text: userLine(one.text), day: dayFor(reader, one.due) })
          : lineOf(context, one),
      ),
    ),
  );
};

/** What is asked of commitments, the sender's own and those of others to them. */
export const commitmentAnswers = {
  'list-mine': inPrivate(listOwn),
  'this-week': inPrivate(listThisWeek),
  overdue: inPrivate(listOverdue),
  'list-promised-to-me': inPrivate(listOthers),
  'list-theirs': inPrivate(listOthers),
  done: withCommitment(() => ({ verb: 'keep', act: keep })),
  'need-help': withCommitment(() => ({ verb: 'help', act: askForHelp })),
  move: inPrivate(
    withCommitment(({ intent: { day } }) => ({
      verb: 'move-to',
      more: { to: day },
      act: (context, commitment) => moveInWords(context, commitment, day),
    })),
  ),
  drop: inPrivate(
    withCommitment(() => ({
      verb: 'ask-drop',
      act: ({ reader }, commitment) => answerCard(dropCard(reader, commitment)),
    })),
  ),
};
