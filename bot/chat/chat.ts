import { Application } from '@microsoft/teams-ai/lib/Application.js';
import type { TurnContext } from 'botbuilder';
import type { ReplaceMessage, SendMessage } from '../use-cases/chat-message.ts';
import { incomingActivity, isCardTap, isPersonal, messageChangeOf, senderOf } from './activity.ts';
import { createActivityResponder } from './activity-responder.ts';
import { ChatAdapter, errorNameOf } from './adapter.ts';
import type { ChatHeaders, ChatReply } from './adapter.ts';
import { answerCards } from './chat-answer.ts';
import type { ChatAnswer } from './chat-answer.ts';
import { executedData } from './card-action.ts';
import { answerExtensionInvoke } from './extension-reply.ts';
import { extensionRequestIn, isExtensionInvoke } from './extension-request.ts';
import { createExtensionResponder } from './extension-responder.ts';
import { createMemberCheck } from './chat-members.ts';
import type { HasOnlyMembers } from './chat-members.ts';
import { createMemberQuestion } from './member-question.ts';
import type { AskMember } from './member-question.ts';
import { createConversations } from './conversations.ts';
import { createTurnErrorHandler } from './turn-error.ts';
import type { BotToken, ChatLog, ChatPorts, ChatSettings } from './ports.ts';
import { answerInvoke, placeCard, replaceCard, reply } from './reply.ts';
import type { SentAnswer } from './reply.ts';
import { answerCardAction, cardActionIn } from './routes/card-actions.ts';
import { answerExtension } from './routes/extension/extension.ts';
import { isBotAdded, isInstalled, setUninstalled, welcome, welcomeToMeeting } from './routes/installation.ts';
import { startMeeting } from './routes/meeting.ts';
import { answerMessage } from './routes/message.ts';
import { countModelFeedback, isModelFeedback } from './routes/model-feedback.ts';
import { answerMessageChange } from './routes/message-change.ts';
import { sendEntitiesWhole } from './whole-entities.ts';
import { createProactiveReplacer, createProactiveSender } from './proactive.ts';

export type { ChatHeaders, ChatReply, ChatSender } from './adapter.ts';

export type Chat = Readonly<{
  /**
   * The sender of POST /api/messages, by the token alone: 401 if it isn't the connector's, 503 while its keys can't be read. Otherwise
   * returns a function that answers the body: 400 for no activity, 401 for another service address, 5xx for one that was not completed.
   */
  authenticate: (headers: ChatHeaders) => Promise<((body: unknown) => Promise<ChatReply>) | 401 | 503>;
  send: SendMessage;
  replace: ReplaceMessage;
  /** True when only these people and the bot are in that chat; false also when that can't be known. */
  hasOnlyMembers: HasOnlyMembers;
  /** Whether Teams still knows somebody. */
  askMember: AskMember;
}>;

export type ChatParts = Readonly<{
  settings: ChatSettings;
  ports: ChatPorts;
  botToken: BotToken;
  log: ChatLog;
}>;

/** Verbs that a card sends to refresh itself when somebody sees it; they change nothing for others. */
const refreshVerbs = new Set(['show', 'prepare', 'look']);

const sendNothing = (): Promise<readonly SentAnswer[]> => Promise.resolve([]);

/** Replaces other cards that an answer to a tap concerns. */
const placeOthers = async (turnContext: TurnContext, answer: ChatAnswer): Promise<void> => {
  if (!('placed' in answer)) return;
  for (const one of answer.placed.slice(1)) await placeCard(turnContext, one);
};

/** Builds the chat: it handles what comes from Teams, and sends the bot's own messages. */
export const createChat = (parts: ChatParts): Chat => {
  const { settings, ports, botToken, log } = parts;
  sendEntitiesWhole();
  const adapter = new ChatAdapter(settings, botToken, log);
  const responder = createActivityResponder({ settings, ports, log });
  const respondToExtension = createExtensionResponder({ settings, ports });
  // Only its routing is used: no turn state, planner or storage. Its typing timer would be one for all turns.
  const app = new Application({ startTypingTimer: false });

  const onMessage = (turnContext: TurnContext): Promise<void> => {
    const activity = incomingActivity.parse(turnContext.activity);
    const { value, replyToId } = activity;
    const send = (answer: ChatAnswer) => reply(turnContext, answer);
    if (!isCardTap(activity))
      return responder.respond(activity, {
        respond: answerMessage,
        send,
      });
    return responder.respond(activity, {
      respond: (context) => answerCardAction(context, cardActionIn(value)),
      send: async (answer) => {
        const [card] = answerCards(answer);
        if (card === undefined || replyToId == null) await send(answer);
        else {
          await replaceCard(turnContext, replyToId, card);
          await placeOthers(turnContext, answer);
        }
        return [];
      },
    });
  };

  /** Somebody has edited, deleted or brought back a message of theirs. */
  const onMessageChange = (turnContext: TurnContext): Promise<void> => {
    const activity = incomingActivity.parse(turnContext.activity);
    const change = messageChangeOf(activity);
    // What nobody known has done to a message is nothing to answer.
    if (change === null || senderOf(activity) === null) return Promise.resolve();
    return responder.respond(activity, {
      respond: (context) => answerMessageChange(context, change),
      send: (answer) => reply(turnContext, answer),
    });
  };

  const onCardAction = (turnContext: TurnContext): Promise<void> => {
    const activity = incomingActivity.parse(turnContext.activity);
    const { replyToId } = activity;
    const action = cardActionIn(executedData(activity.value));
    const isRefresh = action !== null && refreshVerbs.has(action.verb);
    return responder.respondToInvoke(activity, {
      isRefresh,
      respond: (context) => answerCardAction(context, action),
      send: async (answer) => {
        await answerInvoke(turnContext, answer);
        const [card] = answerCards(answer);
        if (card !== undefined && replyToId != null && action !== null && !isRefresh)
          await replaceCard(turnContext, replyToId, card)
            .then(() => placeOthers(turnContext, answer))
            .catch((error: unknown) =>
              log.warn({ error: errorNameOf(error) }, 'a card could not be replaced for everyone'),
            );
        return [];
      },
    });
  };

  /** A command of the message extension, in any chat. */
  const onExtension = async (turnContext: TurnContext): Promise<void> => {
    const activity = incomingActivity.parse(turnContext.activity);
    const request = extensionRequestIn(activity);
    const answer = await respondToExtension(activity, (context) => answerExtension(context, request));
    await answerExtensionInvoke(turnContext, answer);
  };

  /** What somebody thinks of words that a language model made: counted once, and thanked for by Teams itself. */
  const onModelFeedback = async (turnContext: TurnContext): Promise<void> => {
    const activity = incomingActivity.parse(turnContext.activity);
    if (senderOf(activity) !== null)
      await responder.respond(activity, {
        respond: (context) => countModelFeedback(context, activity.value),
        send: sendNothing,
      });
    await turnContext.sendActivity({ type: 'invokeResponse', value: { status: 200 } });
  };

  /** The bot itself was added to somebody's chat, or a meeting's; it greets once. */
  const onMembersAdded = async (turnContext: TurnContext): Promise<void> => {
    const activity = incomingActivity.parse(turnContext.activity);
    if (!isBotAdded(activity)) return;
    const send = (answer: ChatAnswer) => reply(turnContext, answer);
    if (!isPersonal(activity))
      await responder.respondToMeeting(activity, { answer: welcomeToMeeting(activity), send });
    else if (senderOf(activity) !== null)
      await responder.respond(activity, {
        conversation: 'store',
        respond: (context) => Promise.resolve(welcome(context)),
        send,
      });
  };

  /** The app was installed for a person, or removed by them; for a meeting's chat only its place is stored. */
  const onInstallationUpdate = async (turnContext: TurnContext): Promise<void> => {
    const activity = incomingActivity.parse(turnContext.activity);
    const isAdded = isInstalled(activity);
    if (!isPersonal(activity)) {
      if (isAdded) await responder.respondToMeeting(activity, { answer: null, send: sendNothing });
    } else if (senderOf(activity) !== null)
      await responder.respond(activity, {
        conversation: isAdded ? 'store' : 'forget',
        respond: (context) =>
          isAdded ? Promise.resolve({ ok: true, value: null }) : setUninstalled(context),
        send: sendNothing,
      });
  };

  const onMeetingStart = (turnContext: TurnContext): Promise<void> => {
    const activity = incomingActivity.parse(turnContext.activity);
    return responder.respondToMeeting(activity, {
      run: (stores, now) => startMeeting(stores, activity, now),
      answer: null,
      send: sendNothing,
    });
  };
  // The end of a meeting closes no session: the two do that.
  const onMeetingEnd = (turnContext: TurnContext): Promise<void> =>
    responder.respondToMeeting(incomingActivity.parse(turnContext.activity), {
      answer: null,
      send: sendNothing,
    });

  app.addRoute(
    ({ activity }) => Promise.resolve(activity.type === 'invoke' && activity.name === 'adaptiveCard/action'),
    onCardAction,
    true,
  );
  app.addRoute(({ activity }) => Promise.resolve(isExtensionInvoke(activity)), onExtension, true);
  app.addRoute(({ activity }) => Promise.resolve(isModelFeedback(activity)), onModelFeedback, true);
  app.activity('message', onMessage);
  app.activity(['messageUpdate', 'messageDelete'], onMessageChange);
  app.conversationUpdate('membersAdded', onMembersAdded);
  app.activity('installationUpdate', onInstallationUpdate);
  app.meetings.start(onMeetingStart);
  app.meetings.end(onMeetingEnd);

  const onError = createTurnErrorHandler(ports, log);
  const onTurn = async (turnContext: TurnContext): Promise<void> => {
    try {
      await app.run(turnContext);
    } catch (error) {
      await onError(turnContext, error);
    }
  };

  const proactive = { adapter, settings, conversations: createConversations(ports), clock: ports.clock, log };
  return {
    authenticate: async (headers) => {
      const sender = await adapter.authenticate(headers);
      return typeof sender === 'number' ? sender : (body) => adapter.answer(sender, body, onTurn);
    },
    send: createProactiveSender(proactive),
    replace: createProactiveReplacer(proactive),
    hasOnlyMembers: createMemberCheck(proactive),
    askMember: createMemberQuestion(proactive),
  };
};
