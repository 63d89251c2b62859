import type { BotIntent } from '../../../../shared/intent/intent-in.ts';
import type { PersonRef } from '../../../../shared/contracts/person.ts';
import type { WordKey } from '../../../../shared/words/say.ts';
import { say } from '../../../../shared/words/say.ts';
import type { ChatPair } from '../../../use-cases/rhythm/find-chat-pairs.ts';
import { sentenceCard } from '../../cards/choice-card.ts';
import type { ChatResult } from '../../chat-answer.ts';
import { answerCard, refused } from '../../chat-context.ts';
import type { ChatContext } from '../../chat-context.ts';

/** What is asked, and of which 1:1s: in a meeting's chat its own, else all of the sender's. */
export type ChatRequest = Readonly<{
  intent: BotIntent;
  pairs: readonly ChatPair[];
  /** Tells this apart from all else that is said, however often it is delivered. */
  from: string;
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
  /^(?:(?:min|my|mitt|the|all|alla|hela|mina)(?: |$))|^(?:team|teamet|gruppen|alla|everyone|everybody|allihop|säljarna|reps|andra|others|chefen?|manager|jag|mig|me)$/iu;

/** The 1:1s that a name means: all where none is named, none where it is nobody's of theirs. Forgives a genitive: "Alis". */
export const pairsNamed = (
  pairs: readonly ChatPair[],
  name: string | null,
  me: string,
): readonly ChatPair[] => {
  if (name === null || NAMES_NOBODY.test(name)) return pairs;
  const asked = name.toLowerCase().replace(/['’]s$/u, '');
  return pairs.filter((pair) => {
    const names = otherIn(pair, me).name.toLowerCase().split(/\s+/u);
    return [...names, names.join(' ')].some((one) => one === asked || `${one}s` === asked);
  });
};
