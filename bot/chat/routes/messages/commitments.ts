import { likeness, matching, stemsOf } from '../../../../shared/capture/matching.ts';
import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import { escaped } from '../../../../shared/coaching/name-in-text.ts';
import { addMinutes, dayAt, sundayOf } from '../../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../../shared/domain/time.ts';
import { say } from '../../../../shared/words/say.ts';
import type { CommitmentLine } from '../../../use-cases/chat-message.ts';
import { askForHelpInChat } from '../../../use-cases/commitment/ask-for-help-in-chat.ts';
import { keepCommitment } from '../../../use-cases/commitment/keep-commitment.ts';
import { UNDOES_WITHIN_MINUTES } from '../../../use-cases/commitment/undo-recorded.ts';
import { listOpenCommitments } from '../../../use-cases/commitment/list-open-commitments.ts';
import { helpNotedCard, keptCard } from '../../cards/answered-card.ts';
import { dayFor, dueFor, givenNameOf, readersToday, userLine } from '../../cards/card.ts';
import { dropCard } from '../../cards/drop-card.ts';
import { helpCard } from '../../cards/choice-card.ts';
import { linesCard } from '../../cards/lines-card.ts';
import { chooseCard, keepAllCard, listCard } from '../../cards/list-card.ts';
import { moveAllCard, reminderCard } from '../../cards/reminder-card.ts';
import type { Card } from '../../cards/card.ts';
import { answerCards } from '../../chat-answer.ts';
import type { ChatResult } from '../../chat-answer.ts';
import { answerCard, refused } from '../../chat-context.ts';
import type { ChatContext } from '../../chat-context.ts';
import { moveInWords } from '../move-commitment.ts';
import type { ChatPair } from '../../../use-cases/rhythm/find-chat-pairs.ts';
import { answerSentence, inPrivate, isName, otherIn, pairsNamed } from './answer-message.ts';
import type { AnswerMessage, ChatRequest } from './answer-message.ts';
import { answerOfDeal, isOfDeal, namesDeal } from './deals.ts';
import { offerStep } from './records.ts';
import { takeAwayPoint } from './points.ts';

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
export const ASKED_WITHIN_MINUTES = 12 * 60;

const ALL =
  /^(?:med )?(?:alla?t?(?: det| of (?:it|them|that))?(?: (?:jag har|jag lovat|som är|i have|i've|that's|that i)(?: (?:kvar|lovat|öppet|left|open|promised|due|got))*)?|alltihop|allihop(?:a)?|everything|all the (?:things|rest)|båda(?: två)?|both(?: of them)?|resten|the rest)$/iu;
/** "Allt som är den här veckan": what is due until it ends. */
const ALL_THIS_WEEK =
  /^(?:allt?a?|alltihop|everything|all)(?: (?:som|that|what|the|av|of|det))?.*(?<!\p{L})(?:den här veckan|i veckan|veckans|this week(?:['’]s)?)$/iu;
const ALL_BUT = /^(?:allt|alla|alltihop|everything|all) (?:utom|förutom|except(?: for)?|but|apart from) /iu;

/** Ways of meaning several at once. */
const MEANS_ALL = [ALL, ALL_BUT, ALL_THIS_WEEK];

/** "Den första" of those that were shown, "den sista" of those that were said. */
const ORDINAL = /^(?:den |det |the )?(?:(?<first>första|first)|sista|senaste|last|latest)(?: one)?(?:'s)?$/iu;

/** What is said between one card's answer and the next. */
const GOES_WITH_ASKED: ReadonlySet<string> = new Set([
  ...['done', 'move', 'need-help', 'drop', 'yes', 'no', 'greeting', 'thanks', 'undo', 'quiet', 'end-quiet'],
]);

/** What leaves a promise open, and in hand. */
const ON_HAND: ReadonlySet<string> = new Set(['recorded', 'moved', 'changed', 'help', 'reopened']);

/** A name within a promise: a word with a capital that doesn't begin it. */
const NAME = /(?<=\s)\p{Lu}[\p{L}\p{N}&-]+/gu;
/** Names that are words as well, in small letters: "it" is not the customer's IT. */
const ALSO_WORDS = /^(?:it|us|if|so|is|ha|vi|du|de|den|det|an|am|om|on|we|he|bra|hem|next)$/iu;
const isNamedIn = (said: string, { text }: CommitmentLine): boolean => {
  const written = new Set(said.match(/[\p{L}\p{N}&-]+/gu));
  const words = new Set([...written].map((word) => word.toLowerCase()));
  return [...text.matchAll(NAME)].some(([name]) =>
    ALSO_WORDS.test(name) ? written.has(name) : words.has(name.toLowerCase()),
  );
};

/** Whom something is to, or is done with, by the word that stands before: "offerten till Peab". */
const TO_WHOM =
  /(?<!\p{L})(?:till|hos|med|från|mot|åt|to|with|for|from|at) (?<whom>(?!(?:det|den|dem|honom|henne|mig|dig|oss|min|mitt|mina|vår|vårt|att|en|ett|efter|och|nu|bara|it|them|him|her|me|us|my|our|the|a|an|after|this|that|next|nästa|now|just|do|get|be)(?!\p{L}))[\p{L}][\p{L}&-]+)/giu;
/** A customer or somebody else who is named and isn't in the promise: then it is another that is meant, or none. */
const namesAnother = (
  said: string,
  { text, promisedTo, owner }: CommitmentLine,
  people: ReadonlySet<string>,
): boolean => {
  const known = [...stemsOf(text), ...stemsOf(promisedTo.name), ...stemsOf(owner.name)];
  return [...said.matchAll(TO_WHOM)]
    .flatMap(({ groups }) => stemsOf(groups?.['whom'] ?? ''))
    .some((one) => !people.has(one) && known.every((word) => likeness(one, word) === 0));
};

/** Those that the words say; where they are like none, by what stands before a comma, or by the customer who is named. */
const meantBy = (
  about: string,
  said: string,
  among: readonly CommitmentLine[],
): readonly CommitmentLine[] => {
  const named = among.filter((one) => isNamedIn(said, one));
  // "Volvo fick offerten, SKF får bli på måndag": it is asked which is meant.
  if (named.length > 1 && /[,;–]/u.test(about)) return named;
  const whole = matching(about, among);
  if (whole.length > 0) return whole;
  const [first = '', ...rest] = about.split(/[,;–]/u);
  const clause = rest.length > 0 && stemsOf(first).length > 0 ? matching(first, among) : [];
  return clause.length > 0 ? clause : named;
};

/** Several that are said in one breath ("SKF och offerten"), each of them clear; none where one of them isn't. */
const severalIn = (
  about: string | null,
  commitments: readonly CommitmentLine[],
): readonly CommitmentLine[] => {
  const parts = (about ?? '').replace(/^(?:både|both) /iu, '').split(/,? (?:och|and|samt|plus|&) |, /iu);
  if (parts.length < 2) return [];
  const meant = parts.map((part) => (stemsOf(part).length === 0 ? [] : matching(part, commitments)));
  const each = new Set(meant.flatMap(([one, ...others]) => (one && others.length === 0 ? [one] : [])));
  return each.size === parts.length ? [...each] : [];
};

/**
 * The commitments that are meant: those that a quoted message asked about, or those that the words say, or, where they say none, those that the
 * bot asked about last.
 */
const meantAmong = async (
  { stores, me, now, activity }: ChatContext,
  { intent: { about, chosen, said }, quotes, last }: ChatRequest,
  commitments: readonly CommitmentLine[],
): Promise<readonly CommitmentLine[]> => {
  if (chosen !== undefined) return commitments.filter(({ id }) => id === chosen);
  const askedOf = async (of: Readonly<{ activityId: string }> | Readonly<{ since: Instant }>) => {
    const ids = await stores.outbox.commitmentsAskedOf(me.id, of);
    return commitments.filter(({ id }) => ids.includes(id));
  };
  const saidIn = async (id: string) => {
    const ids = await stores.writtenMessage.commitmentsIn({ chat: activity.conversation.id, id });
    return commitments.filter((one) => ids.includes(one.id));
  };
  const asked = quotes === null ? [] : await askedOf({ activityId: quotes });
  const quoted = quotes === null || asked.length > 0 ? asked : await saidIn(quotes);
  const among = quoted.length > 0 ? quoted : commitments;
  if (about !== null && ALL_BUT.test(about)) {
    const but = matching(about.replace(ALL_BUT, ''), among);
    return among.filter((one) => !but.includes(one));
  }
  if (about !== null && ALL_THIS_WEEK.test(about)) {
    const sunday = sundayOf(dayAt(now, me.zone));
    return among.filter(({ due }) => due !== null && due <= sunday);
  }
  if (about !== null && ALL.test(about)) return among;
  const nth = about === null ? null : ORDINAL.exec(about)?.groups;
  if (nth?.['first'] !== undefined) return among.slice(0, 1);
  if (about !== null && nth == null && stemsOf(about).length > 0) return meantBy(about, said, among);
  if (quoted.length > 0) return quoted;
  // "Den är skickad" right after what is late was shown means that, where it is one.
  const today = dayAt(now, me.zone);
  const late =
    last?.verb === 'overdue' ? commitments.filter((one) => one.due !== null && one.due < today) : [];
  if (late.length > 0) return late;
  // "Flytta den" right after "Sparat: …" means that one, unless the bot has asked about another since.
  const latest = await stores.commitment.lastBy(me.id, addMinutes(now, -UNDOES_WITHIN_MINUTES));
  if (latest !== null && ON_HAND.has(latest.what) && (await askedOf({ since: latest.at })).length === 0) {
    const recorded = commitments.filter(({ id }) => id === latest.commitment);
    if (recorded.length > 0) return recorded;
  }
  // Something else has been talked of since: then it is asked which.
  if (last !== null && !GOES_WITH_ASKED.has(last.verb)) return commitments;
  const lately = await askedOf({ since: addMinutes(now, -ASKED_WITHIN_MINUTES) });
  return lately.length > 0 ? lately : commitments;
};

/** A question without the names of those it is about. */
const withoutNames = (said: string, pairs: readonly ChatPair[], me: string): string =>
  pairs.reduce(
    (left, pair) => left.replace(new RegExp(escaped(givenNameOf(otherIn(pair, me))), 'giu'), ''),
    said.replace(
      /(?<!\p{L})(?:stämmer|vet|om|har|did|has|redan|än|ännu|yet|already|hon|han|she|he)(?!\p{L})/giu,
      '',
    ),
  );

/** Somebody else's promise that is meant: it is theirs to answer. Null where none is. */
const ofAnother = async (
  context: ChatContext,
  { intent: { about, said }, pairs }: ChatRequest,
): Promise<ChatResult | null> => {
  const stems = stemsOf(about ?? '');
  const said1to1s = pairsNamed(pairs, said, context.me.id);
  const named = said1to1s.length > 0 ? said1to1s : stems.length > 0 ? pairs : [];
  if (named.length === 0) return null;
  const { commitments } = await listOpenCommitments(context, { of: 'others' });
  const [one] = matching(
    withoutNames(about ?? '', named, context.me.id),
    commitments.filter(({ rhythmId }) => named.some(({ rhythm }) => rhythm === rhythmId)),
  );
  return one === undefined
    ? null
    : answerSentence(context, 'chat.theirs', { name: givenNameOf(one.owner), text: userLine(one.text) });
};

/** Does something with one of the sender's own commitments; asks which one when several fit. */
const withCommitment =
  (doing: (asked: ChatRequest) => Doing): AnswerMessage =>
  async (context, asked) => {
    const { meeting, reader } = context;
    const { verb, more, act } = doing(asked);
    const { commitments } = await listOpenCommitments(context, { of: 'own' });
    const several = meeting === null ? severalIn(asked.intent.about, commitments) : [];
    if (several.length > 1) {
      const cards: Card[] = [];
      for (const one of several) {
        const done = await act(context, one);
        if (!done.ok) return done;
        if (done.value !== null) cards.push(...answerCards(done.value));
      }
      return { ok: true, value: { cards } };
    }
    const fitting = await meantAmong(context, asked, commitments);
    const [commitment, ...others] = fitting;
    // Somebody's commitments, and how they go, are never shown in front of others.
    if (meeting !== null && (commitment === undefined || others.length > 0))
      return answerSentence(context, 'chat.elsewhere');
    const { about, chosen, isDayUnsure, said } = asked.intent;
    // "Volvoaffären är flyttad till 15 januari" moves no promise to Volvo.
    if (chosen === undefined && namesDeal(said) && !fitting.some(({ text }) => namesDeal(text)))
      return answerOfDeal(context);
    if (commitment === undefined)
      return (
        (await ofAnother(context, asked)) ??
        (isOfDeal(said) ? answerOfDeal(context) : answerCard(helpCard(reader, 'chat.choose.none')))
      );
    if (others.length > 0 && about !== null && MEANS_ALL.some((one) => one.test(about))) {
      if (verb === 'move-to') return answerCard(moveAllCard(reader, fitting, asked.intent.day));
      if (verb === 'keep') return answerCard(keepAllCard(reader, fitting));
    }
    const people = new Set(
      asked.pairs.flatMap(({ manager, rep }) => [...stemsOf(manager.name), ...stemsOf(rep.name)]),
    );
    const isAnother =
      others.length === 0 &&
      chosen === undefined &&
      about !== null &&
      namesAnother(about, commitment, people);
    return others.length > 0 || isAnother
      ? answerCard(chooseCard(reader, fitting, verb, isDayUnsure ? { ...more, to: null } : more))
      : act(context, commitment);
  };

/** The sender's own; to whoever is named, where that is one of several. */
const listOwn: AnswerMessage = async ({ reader, ...context }, { intent, pairs }) => {
  const open = await listOpenCommitments(context, { of: 'own' });
  const chosen = open.commitments.find(({ id }) => id === intent.chosen);
  if (chosen !== undefined) return answerCard(reminderCard(reader, chosen, 'now'));
  const named = pairs.length > 1 ? pairsNamed(pairs, intent.said, context.me.id) : [];
  const toThem = open.commitments.filter(({ rhythmId }) => named.some(({ rhythm }) => rhythm === rhythmId));
  const [to, ...more] = named;
  if (to !== undefined && more.length === 0 && toThem.length === 0)
    return answerSentence({ reader, ...context }, 'chat.list.to.none', {
      name: givenNameOf(otherIn(to, context.me.id)),
    });
  const { commitments, openTotal } =
    named.length > 0 ? { commitments: toThem, openTotal: toThem.length } : open;
  const [only, ...others] = commitments;
  return answerCard(
    only !== undefined && others.length === 0
      ? reminderCard(reader, only, 'now')
      : listCard(reader, commitments, openTotal),
  );
};

/** A commitment of somebody else's, in a line. */
const lineOf = ({ reader }: ChatContext, { owner, text, due }: CommitmentLine): string =>
  say(reader.language, 'chat.list.of', {
    name: givenNameOf(owner),
    text: userLine(text),
    day: dueFor(reader, due),
  });

const isLate = ({ due }: CommitmentView, today: CalendarDay): boolean => due !== null && due < today;

/** The sender's own that are late, then those that others have promised them. */
const listOverdue: AnswerMessage = async (context, { intent, pairs }) => {
  const { reader } = context;
  const today = readersToday(reader);
  const own = await listOpenCommitments(context, { of: 'own' });
  const others = await listOpenCommitments(context, { of: 'others' });
  const named = pairs.length > 1 ? pairsNamed(pairs, intent.said, context.me.id) : [];
  const isMeant = ({ rhythmId }: CommitmentView): boolean =>
    named.length === 0 || named.some(({ rhythm }) => rhythm === rhythmId);
  const ownLate = named.length > 0 ? [] : own.commitments.filter((one) => isLate(one, today));
  const theirsLate = others.commitments.filter((one) => isLate(one, today) && isMeant(one));
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

const ASKS_IF_DONE =
  /^(?:.{0,30}?(?:stämmer det att|vet du om|do you know if|is it true that) )?(?:har|did|has|is|är|fick|hann)(?!\p{L})/iu;

/** What others have promised the sender: one of them where one is named. */
const listOthers: AnswerMessage = async (context, { intent, pairs }) => {
  const { reader, me } = context;
  const said = pairsNamed(pairs, intent.said, me.id);
  if (pairs.length > 0 && said.length === 0 && isName(intent.about))
    return answerSentence(context, 'chat.who.unknown', { name: userLine(intent.about) });
  const named = said.length > 0 ? said : pairs;
  const { commitments } = await listOpenCommitments(context, { of: 'others' });
  const all = commitments.filter(({ rhythmId }) => named.some(({ rhythm }) => rhythm === rhythmId));
  // "Has she talked to product yet?" asks of that one.
  const asked = ASKS_IF_DONE.test(intent.said) ? matching(withoutNames(intent.said, named, me.id), all) : [];
  const theirs = asked.length > 0 ? asked : all;
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
          ? say(reader.language, 'chat.list.line', { text: userLine(one.text), day: dueFor(reader, one.due) })
          : lineOf(context, one),
      ),
    ),
  );
};

const askToDrop = withCommitment(() => ({
  verb: 'ask-drop',
  act: ({ reader }, commitment) => answerCard(dropCard(reader, commitment)),
}));

/** What is to go may be a promise or, where there is none like it, a point on the next agenda. */
const dropOrTakeOff: AnswerMessage = async (context, request) => {
  const { commitments } = await listOpenCommitments(context, { of: 'own' });
  const isPromise =
    request.last?.verb !== 'raise-point' && (await meantAmong(context, request, commitments)).length > 0;
  const taken = isPromise ? null : await takeAwayPoint(context, request);
  return taken ?? askToDrop(context, request);
};

const moveOne = withCommitment(({ intent: { day, said, isDayUnsure: isUnsure } }) => ({
  verb: 'move-to',
  more: { to: day },
  act: (context, commitment) => moveInWords(context, commitment, day, { said, isUnsure: isUnsure === true }),
}));

/** "Volvo tar jag på fredag": whoever has promised nothing like it may mean to. */
const TAKES =
  /(?<!\p{L})(?:(?:tar|gör|kör|fixar|löser) jag|i(?:['’]ll| will) (?:do|take|handle|sort))(?!\p{L})/iu;

const moveOrOffer: AnswerMessage = async (context, request) => {
  const { intent } = request;
  if (intent.about === null || intent.day === null || !TAKES.test(intent.said))
    return moveOne(context, request);
  const { commitments } = await listOpenCommitments(context, { of: 'own' });
  const meant = await meantAmong(context, request, commitments);
  return meant.length > 0 ? moveOne(context, request) : offerStep(context, request);
};

/** What is asked of commitments, the sender's own and those of others to them. */
export const commitmentAnswers = {
  'list-mine': inPrivate(listOwn),
  overdue: inPrivate(listOverdue),
  'list-promised-to-me': inPrivate(listOthers),
  'list-theirs': inPrivate(listOthers),
  done: withCommitment(() => ({ verb: 'keep', act: keep })),
  'need-help': withCommitment(() => ({ verb: 'help', act: askForHelp })),
  move: inPrivate(moveOrOffer),
  drop: inPrivate(dropOrTakeOff),
};
