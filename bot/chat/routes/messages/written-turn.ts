import type { OfferedChoice } from '../../../../shared/intent/chosen.ts';
import type { BotIntent } from '../../../../shared/intent/intent-in.ts';
import type { AskedWhose } from '../../../../shared/intent/asked-whose.ts';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import { addMinutes } from '../../../../shared/domain/time.ts';
import { atOnce } from '../../../use-cases/at-once.ts';
import type { ChatPair } from '../../../use-cases/rhythm/find-chat-pairs.ts';
import type { OpenQuestion, WrittenTurn } from '../../../use-cases/written-message/written-message-store.ts';
import { listOpenCommitments } from '../../../use-cases/commitment/list-open-commitments.ts';
import { ownPlannedSessions } from '../../../use-cases/session/coming-sessions.ts';
import { givenNameOf } from '../../cards/card.ts';
import { choiceOf } from '../../cards/choice-card.ts';
import { offeredOn, questionOn } from '../../cards/offered.ts';
import { answerCards } from '../../chat-answer.ts';
import type { ChatAnswer } from '../../chat-answer.ts';
import type { ChatContext } from '../../chat-context.ts';
import { messageRefOf } from '../../note-message.ts';
import { otherIn, pairsNamed } from './answer-message.ts';
import type { AnsweredTurn } from './answer-message.ts';

/** For how long a message may go on from the one before it, in minutes: later nobody says "it" and means that. */
const GOES_ON_WITHIN_MINUTES = 60;

/** The one 1:1 that something is about: whose it is, who is named in it, or the sender's only one, but for an absence of their own. */
const pairMeant = (
  { verb, said, ownerId }: BotIntent,
  pairs: readonly ChatPair[],
  me: PersonId,
): ChatPair | undefined => {
  const named = pairsNamed(pairs, said, me);
  const owners = pairs.filter((pair) => ownerId !== null && otherIn(pair, me).id === ownerId);
  const all = verb === 'leave' ? [] : pairs;
  const [only, ...others] = owners.length > 0 ? owners : named.length > 0 ? named : all;
  return others.length === 0 ? only : undefined;
};

/**
 * What a message has wanted, by the last thing in it, what its answer lets the sender choose among, and what it asks. `firstPlace`: how many
 * answers it has had before.
 */
export const writtenTurnOf = (
  intents: readonly BotIntent[],
  answers: readonly ChatAnswer[],
  pairs: readonly ChatPair[],
  me: PersonId,
  firstPlace: number,
): WrittenTurn | null => {
  const last = intents.at(-1);
  if (last === undefined) return null;
  const cards = answers.flatMap(answerCards);
  const card = cards.at(-1);
  const question = card === undefined ? null : questionOn(card, firstPlace + cards.length - 1);
  return {
    verb: last.verb,
    rhythm: pairMeant(last, pairs, me)?.rhythm ?? null,
    day: last.isDayUnsure ? null : last.day,
    offered: card === undefined ? [] : offeredOn(card),
    ...(question && { question }),
  };
};

/** Those of the ids that the sender may still choose, each with the words that it is called by. */
const stillOffered = async (
  context: ChatContext,
  ids: readonly string[],
): Promise<readonly OfferedChoice[]> => {
  if (ids.length === 0) return [];
  const { commitments } = await listOpenCommitments(context, { of: 'own' });
  const sessions = (await ownPlannedSessions(context)).map(({ session, other }) => ({
    ...{ id: session.id, text: givenNameOf(other) },
  }));
  const all: readonly OfferedChoice[] = [...commitments, ...sessions];
  // One that is gone keeps its place: what was shown as the second is the second.
  return ids.map((id) => ({ id, text: all.find((one) => one.id === id)?.text ?? '' }));
};

/** Whom the choices of a question stand for: who will do it, else the other one of each 1:1. */
const askedOf = ({ choices }: OpenQuestion, pairs: readonly ChatPair[], me: PersonId): AskedWhose => {
  const read = choices.map(choiceOf);
  const isDoer = new Set(read.map(({ rhythm }) => rhythm)).size === 1 && read.length > 1;
  const people = read.map(({ rhythm, owner }) => {
    const pair = pairs.find((one) => one.rhythm === rhythm);
    return (isDoer ? owner : pair && otherIn(pair, me).id) ?? '';
  });
  return { of: isDoer ? 'doer' : 'pair', people };
};

/** What the sender's message before this one wanted, in this chat and lately; null where there was none. */
export const lastTurnIn = async (
  context: ChatContext,
  found: Promise<readonly ChatPair[]>,
): Promise<AnsweredTurn | null> => {
  const { stores, activity, me, now } = context;
  const ref = messageRefOf(activity);
  const since = addMinutes(now, -GOES_ON_WITHIN_MINUTES);
  const { pairs, own, anybodys } = await atOnce({
    pairs: found,
    own: ref && stores.writtenMessage.turnBefore(ref, me.id, since),
    anybodys: ref && context.meeting && stores.writtenMessage.turnBefore(ref, null, since),
  });
  // What is asked in front of both may be answered by either.
  const before = anybodys?.turn.question ? anybodys : own;
  if (!before) return null;
  const { turn, at } = before;
  const pair = pairs.find(({ rhythm }) => rhythm === turn.rhythm);
  return {
    verb: turn.verb,
    whom: pair === undefined ? null : givenNameOf(otherIn(pair, me.id)),
    day: turn.day,
    offered: await stillOffered(context, turn.offered),
    asked: turn.question ? askedOf(turn.question, pairs, me.id) : null,
    question: turn.question ?? null,
    at,
  };
};
