import type { BotIntent } from '../../../../shared/intent/intent-in.ts';
import type { LastTurn } from '../../../../shared/intent/follow-up.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import type { PersonRef } from '../../../../shared/contracts/person.ts';
import type { WordKey } from '../../../../shared/words/say.ts';
import { say } from '../../../../shared/words/say.ts';
import type { OpenQuestion } from '../../../use-cases/written-message/written-message-store.ts';
import type { ChatPair } from '../../../use-cases/rhythm/find-chat-pairs.ts';
import { sentenceCard } from '../../cards/choice-card.ts';
import type { ChatResult } from '../../chat-answer.ts';
import { answerCard, refused } from '../../chat-context.ts';
import type { ChatContext } from '../../chat-context.ts';
import type { ToldOf } from './debriefs.ts';

/** What somebody's last message wanted, when it was answered, and what its answer asks. */
export type AnsweredTurn = LastTurn & Readonly<{ at: Instant; question: OpenQuestion | null }>;

/** What is asked, and of which 1:1s: in a meeting's chat its own, else all of the sender's. */
export type ChatRequest = Readonly<{
  intent: BotIntent;
  pairs: readonly ChatPair[];
  /** Tells this apart from all else that is said, however often it is delivered. */
  from: string;
  /** Which of its message's answers it gets, from 0. */
  place: number;
  /** The message that is quoted, by its activity's id; null for none. */
  quotes: string | null;
  /** What the sender's message before this one wanted, where this one may go on from it. */
  last: AnsweredTurn | null;
  /** The customer meeting that the message tells of; null for none. */
  toldOf: ToldOf | null;
}>;

/** Answers one thing that a message asks for or tells. */
export type AnswerMessage = (context: ChatContext, asked: ChatRequest) => Promise<ChatResult> | ChatResult;

/** One sentence, with nothing to tap. */
export const answerSentence = (
  { reader }: ChatContext,
  key: WordKey,
  values: Readonly<Record<string, string | number>> = {},
): ChatResult => answerCard(sentenceCard(say(reader.language, key, values)));

/** Answered in the sender's own chat alone: nobody's own matters are shown in front of others. */
export const inPrivate =
  (answer: AnswerMessage): AnswerMessage =>
  (context, asked) =>
    context.meeting === null ? answer(context, asked) : answerSentence(context, 'chat.elsewhere');

export const noPair = (context: ChatContext): ChatResult =>
  refused(context, context.meeting === null ? 'no-pair' : 'no-pair.meeting');

/** The other person of a 1:1. */
export const otherIn = ({ manager, rep }: ChatPair, me: string): PersonRef =>
  manager.id === me ? rep : manager;

/** Words for people without a name: "my manager", "teamet", "min säljare". */
const NAMES_NOBODY =
  /^(?:(?:min|my|mitt|the|all|alla|hela|mina) )?(?:team|teamet|gruppen|group|alla|everyone|everybody|allihop|säljarna|säljare|reps?|andra|others|chef|chefen|manager|boss|jag|mig|me)$/iu;

/** Whether words that should be somebody's name are one. */
export const isName = (about: string | null): about is string => about !== null && !NAMES_NOBODY.test(about);

/** The 1:1s with somebody whose first or last name is said, also in the genitive ("Alis", "Ali's"). */
export const pairsNamed = (pairs: readonly ChatPair[], said: string, me: string): readonly ChatPair[] => {
  const words = new Set(
    (said.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? []).flatMap((word) => [word, word.replace(/s$/u, '')]),
  );
  return pairs.filter((pair) =>
    otherIn(pair, me)
      .name.toLowerCase()
      .split(/\s+/u)
      .some((name) => words.has(name)),
  );
};
