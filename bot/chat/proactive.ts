import type { Activity, TurnContext } from 'botbuilder';
import type { Clock } from '../../shared/domain/time.ts';
import type {
  ChatMessage,
  Recipient,
  ReplaceMessage,
  SendMessage,
  SendOutcome,
} from '../use-cases/chat-message.ts';
import type { ChatAdapter } from './adapter.ts';
import { errorNameOf } from './adapter.ts';
import { cardActivity } from './card-activity.ts';
import { messageCard } from './cards/message-card.ts';
import { withOutboxKey } from './cards/outbox-key.ts';
import { ConnectorRefusal, MEMBER_NOT_FOUND } from './connector-client.ts';
import { botOf, referenceOf, TEAMS } from './conversation-reference.ts';
import type { Conversation, Conversations } from './conversations.ts';
import type { ChatLog, ChatSettings } from './ports.ts';
import { readerAt } from './reader.ts';

export type ProactiveParts = Readonly<{
  adapter: ChatAdapter;
  settings: ChatSettings;
  conversations: Conversations;
  clock: Clock;
  log: ChatLog;
}>;

/** The audience that CloudAdapter uses for the public cloud. */
const AUDIENCE = 'https://api.botframework.com';

/** Not installed, blocked or gone: the connector answers 403, or 404 for a conversation that no longer exists. */
const unreachable = new Set([403, 404]);

/** Whether the connector may have taken what it was sent: it failed with it in hand, or never answered. */
const mayHaveTaken = ({ status, isUnreached }: ConnectorRefusal): boolean =>
  status >= 500 || (status === 0 && !isUnreached);

/** `isSent`: the message itself had been handed over, not only what comes before it. */
const refusalOf = ({ log }: ProactiveParts, key: string, error: unknown, isSent: boolean): SendOutcome => {
  if (!(error instanceof ConnectorRefusal)) {
    log.error({ key, error: errorNameOf(error) }, 'a message could not be sent');
    return { ok: false, why: 'retry' };
  }
  if (isSent && mayHaveTaken(error)) {
    log.warn({ key, status: error.status }, 'a message may have arrived');
    return { ok: false, why: 'uncertain' };
  }
  if (unreachable.has(error.status) || error.code === MEMBER_NOT_FOUND)
    return { ok: false, why: 'not-reachable' };
  log.warn({ key, status: error.status }, 'the connector did not take a message');
  return {
    ok: false,
    why: 'retry',
    ...(error.retryAfterSeconds !== null && { retryAfterSeconds: error.retryAfterSeconds }),
  };
};

/** Opens the person's own chat with the bot. Teams accepts an Entra object id if the person's Teams id isn't known. */
const openChat = async (
  sender: ProactiveParts,
  to: Extract<Recipient, { kind: 'person' }>,
): Promise<Conversation> => {
  const { adapter, settings, conversations } = sender;
  let id = '';
  await adapter.createConversationAsync(
    settings.botId,
    TEAMS,
    settings.serviceUrl,
    AUDIENCE,
    {
      isGroup: false,
      bot: botOf(settings),
      members: [{ id: to.person, name: '', aadObjectId: to.person }],
      tenantId: to.tenant,
      channelData: { tenant: { id: to.tenant } },
    },
    (context) => {
      id = context.activity.conversation.id;
      return Promise.resolve();
    },
  );
  const opened: Conversation = {
    kind: 'person',
    person: to.person,
    teamsId: to.person,
    id,
    serviceUrl: settings.serviceUrl,
  };
  await conversations.save(to.tenant, opened);
  return opened;
};

const conversationFor = async (sender: ProactiveParts, to: Recipient): Promise<Conversation> => {
  const { conversations, settings } = sender;
  if (to.kind === 'person')
    return (await conversations.find(to.tenant, { person: to.person })) ?? openChat(sender, to);
  return (
    (await conversations.find(to.tenant, { chatId: to.chatId })) ?? {
      kind: 'chat',
      id: to.chatId,
      meetingId: null,
      serviceUrl: settings.serviceUrl,
    }
  );
};

/** A person's Teams id, which `refresh` needs; null while an Entra id stands in for it, until they have written. */
const teamsIdOf = (conversation: Conversation): string | null =>
  conversation.kind === 'person' && conversation.teamsId.startsWith('29:') ? conversation.teamsId : null;

/** Makes the message's card, with the key of its outbox row, and has `write` put it in the recipient's chat. */
const inChat = async (
  sender: ProactiveParts,
  to: Recipient,
  message: ChatMessage,
  key: string,
  write: (context: TurnContext, card: Partial<Activity>) => Promise<void>,
): Promise<void> => {
  const conversation = await conversationFor(sender, to);
  const card = messageCard(readerAt(sender, to, teamsIdOf(conversation)), message);
  await sender.adapter.continueConversationAsync(
    sender.settings.botId,
    referenceOf(sender.settings, to.tenant, conversation),
    (context) => write(context, cardActivity(withOutboxKey(card, key))),
  );
};

/** Writes to somebody, or to a meeting's chat, on the bot's own initiative. */
export const createProactiveSender =
  (sender: ProactiveParts): SendMessage =>
  async (to, message, key) => {
    let isSent = false;
    try {
      let activityId = '';
      await inChat(sender, to, message, key, async (context, card) => {
        // The SDK makes up an id for the turn, and would send the message as a reply to it.
        context.activity.id = '';
        isSent = true;
        activityId = (await context.sendActivity(card))?.id ?? '';
      });
      return { ok: true, activityId };
    } catch (error) {
      return refusalOf(sender, key, error, isSent);
    }
  };

/** Replaces the card of a message that the bot sent on its own initiative. */
export const createProactiveReplacer =
  (sender: ProactiveParts): ReplaceMessage =>
  async (to, activityId, message, key) => {
    try {
      await inChat(sender, to, message, key, async (context, card) => {
        await context.updateActivity({ ...card, id: activityId });
      });
    } catch (error) {
      sender.log.warn({ key, error: errorNameOf(error) }, 'an earlier card could not be replaced');
    }
  };
