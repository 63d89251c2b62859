import { languageOf } from '../../../shared/domain/language-of.ts';
import { say } from '../../../shared/words/say.ts';
import { setReachable } from '../../use-cases/person/set-reachable.ts';
import type { Stores } from '../../use-cases/stores.ts';
import type { UseCaseContext } from '../../use-cases/use-case.ts';
import type { IncomingActivity } from '../activity.ts';
import { givenNameOf } from '../cards/card.ts';
import { helpCard, sentenceCard } from '../cards/choice-card.ts';
import type { ChatAnswer, ChatResult } from '../chat-answer.ts';
import { answerCard } from '../chat-context.ts';
import type { ChatContext } from '../chat-context.ts';
import { saveConversation } from '../conversations.ts';
import type { Conversation } from '../conversations.ts';

/** Whether the bot itself was added to a chat. */
export const isBotAdded = ({ membersAdded, recipient }: IncomingActivity): boolean =>
  membersAdded?.some(({ id }) => id === recipient.id) ?? false;

/** An `installationUpdate` says `add` or `remove`, or the same with `-upgrade`. */
export const isInstalled = ({ action }: IncomingActivity): boolean => action?.startsWith('add') ?? false;

/** Greets a person whose chat the bot was added to; it does so once. */
export const welcome = (context: ChatContext): ChatResult =>
  answerCard(helpCard(context.reader, 'chat.welcome', { name: givenNameOf(context.me) }));

/** The same in a meeting's chat. */
export const welcomeToMeeting = ({ locale }: IncomingActivity): ChatAnswer => ({
  card: sentenceCard(say(languageOf(locale ?? undefined), 'chat.welcome.meeting')),
});

/** Notes that a person has removed the app: they can't be written to until it comes back. */
export const setUninstalled = async (context: ChatContext): Promise<ChatResult> => {
  await setReachable(context, false);
  return { ok: true, value: null };
};

/** Stores where somebody can be written to; in their own chat that makes them reachable. */
export const rememberConversation = async (
  context: UseCaseContext<Stores>,
  conversation: Conversation,
): Promise<void> => {
  await saveConversation(context.stores, conversation);
  if (conversation.kind === 'person') await setReachable(context, true);
};
