import { languageOf } from '../../../shared/domain/language.ts';
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

/** Whether it is the bot itself that has come into a chat. */
export const isBotAdded = ({ membersAdded, recipient }: IncomingActivity): boolean =>
  membersAdded?.some(({ id }) => id === recipient.id) ?? false;

/** An `installationUpdate` says `add` or `remove`, or the same with `-upgrade`. */
export const isInstalled = ({ action }: IncomingActivity): boolean => action?.startsWith('add') ?? false;

/** The bot has come into somebody's chat; it greets once. */
export const welcome = (context: ChatContext): ChatResult =>
  answerCard(helpCard(context.reader, 'chat.welcome', { name: givenNameOf(context.me) }));

/** The same in a meeting's chat. */
export const welcomeToMeeting = ({ locale }: IncomingActivity): ChatAnswer => ({
  card: sentenceCard(say(languageOf(locale ?? undefined), 'chat.welcome.meeting')),
});

/** Removed by a person: they can't be written to until it comes back. */
export const setUninstalled = async (context: ChatContext): Promise<ChatResult> => {
  await setReachable(context, false);
  return { ok: true, value: null };
};

/** Stores where somebody can be written to; in their own chat they are reachable from then on. */
export const rememberConversation = async (
  context: UseCaseContext<Stores>,
  conversation: Conversation,
): Promise<void> => {
  await saveConversation(context.stores, conversation);
  if (conversation.kind === 'person') await setReachable(context, true);
};
