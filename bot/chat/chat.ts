import { Application } from '@microsoft/teams-ai/lib/Application.js';
import type { TurnContext } from 'botbuilder';
import { languageOf } from '../../shared/domain/language.ts';
import type { Clock } from '../../shared/domain/time.ts';
import { say } from '../../shared/words/say.ts';
import type { ReplaceMessage, SendMessage } from '../use-cases/chat-message.ts';
import { act } from './act.ts';
import { inbound, isPersonal, seenOf, tenantOf } from './activity.ts';
import type { Inbound } from './activity.ts';
import { ChatAdapter, nameOf } from './adapter.ts';
import type { ChatHeaders, ChatReply } from './adapter.ts';
import { arrivals } from './arrival.ts';
import { ConnectorRefusal } from './connector-client.ts';
import { executedAction, submittedAction } from './card-action.ts';
import type { ChatLog, ChatPorts, ChatSettings, BotToken, ChatRef, Speaker } from './ports.ts';
import { readerOf } from './reader.ts';
import { refusalInWords } from './refusal.ts';
import { answerInvoke, replaceCard, reply, replyText } from './reply.ts';
import { roster } from './roster.ts';
import type { OnlyTheseIn } from './roster.ts';
import { replacing, sending } from './send.ts';
import { talk } from './talk.ts';
import { refused } from './chat-context.ts';
import type { Answer, ChatContext } from './chat-context.ts';
import type { Understanding } from './understand.ts';

export type { ChatHeaders, ChatReply, ChatSender } from './adapter.ts';

export type Chat = Readonly<{
  /**
   * Who sends POST /api/messages, by the token alone: 401 when it isn't the connector's, 503 while its keys can't be
   * read. Else the way to answer the body: 400 for what is no activity, 401 for one of another service address.
   */
  authenticate: (headers: ChatHeaders) => Promise<((body: unknown) => Promise<ChatReply>) | 401 | 503>;
  send: SendMessage;
  replace: ReplaceMessage;
  /** True when nobody but these people and the bot is in that chat; false also when that can't be known. */
  onlyTheseIn: OnlyTheseIn;
}>;

export type ChatParts = Readonly<{
  settings: ChatSettings;
  ports: ChatPorts;
  clock: Clock;
  botToken: BotToken;
  log: ChatLog;
  understanding: Understanding;
}>;

/** Cards that ask how things are when somebody sees them change nothing for others. */
const refreshes = new Set(['show', 'prepare']);

const chatOf = (said: Inbound): ChatRef | null =>
  isPersonal(said)
    ? null
    : { chatId: said.conversation.id, meetingId: said.channelData?.meeting?.id ?? null };

/** What was tapped is done, when the card says what that is. */
const tapped = async (turn: ChatContext, action: ReturnType<typeof submittedAction>): Promise<Answer> =>
  action.success ? act(turn, action.data) : refused(turn, 'unclear-card');

const speakerOf = (said: Inbound): Speaker | null => {
  const tenant = tenantOf(said);
  const person = said.from.aadObjectId ?? null;
  return tenant === null || person === null ? null : { tenant, person };
};

/** Builds the chat: what comes in from Teams, and what the bot says by itself. */
export const createChat = (parts: ChatParts): Chat => {
  const { settings, ports, clock, botToken, log, understanding } = parts;
  const adapter = new ChatAdapter(settings, botToken, log);
  const arrived = arrivals(parts);
  // Only its routing is used: no turn state is kept, no planner, no storage. The typing timer is one for all turns.
  const app = new Application({ startTypingTimer: false });

  const unknown = (said: Inbound): string => refusalInWords(languageOf(said.locale ?? undefined), 'unknown');

  /** Answers one activity inside one transaction; null when it was heard before. What it is answered with is sent later. */
  const hear = async (
    said: Inbound,
    activityId: string | null,
    answer: (turn: ChatContext) => Promise<Answer>,
  ): Promise<Answer | null> => {
    const speaker = speakerOf(said);
    if (speaker === null) return { notice: unknown(said) };
    const chat = chatOf(said);
    const teamsId = chat === null ? said.from.id : null;
    const heard = await ports.hear(speaker, seenOf(said), activityId, (known, verbs) => {
      const reader = readerOf({ settings, clock }, known, chat === null ? speaker.person : null, teamsId);
      return answer({ said, speaker, known, chat, reader, verbs });
    });
    if (heard === 'again') return null;
    if (heard === null) return { notice: unknown(said) };
    await arrived
      .seen(speaker, said, chat)
      .catch((error: unknown) => log.warn({ error: nameOf(error) }, 'where to write to could not be noted'));
    return heard;
  };

  const onMessage = async (context: TurnContext): Promise<void> => {
    const said = inbound.parse(context.activity);
    const isTap = said.value !== undefined && said.value !== null && (said.text ?? '') === '';
    const answer = await hear(said, said.id ?? null, (turn) =>
      isTap ? tapped(turn, submittedAction(said.value)) : talk(turn, understanding),
    );
    if (answer === null) return;
    if (isTap && 'card' in answer && said.replyToId != null)
      return replaceCard(context, said.replyToId, answer.card);
    return reply(context, answer);
  };

  const onAction = async (context: TurnContext): Promise<void> => {
    const said = inbound.parse(context.activity);
    const action = executedAction(said.value);
    const answer = await hear(said, null, (turn) => tapped(turn, action));
    if (answer === null) return;
    await answerInvoke(context, answer);
    if ('card' in answer && said.replyToId != null && action.success && !refreshes.has(action.data.verb))
      await replaceCard(context, said.replyToId, answer.card).catch((error: unknown) =>
        log.warn({ error: nameOf(error) }, 'a card could not be replaced for everyone'),
      );
  };

  const onMeeting =
    (tell: ChatPorts['meetingStarted']) =>
    async (context: TurnContext): Promise<void> => {
      const said = inbound.parse(context.activity);
      const tenant = tenantOf(said);
      const chat = chatOf(said);
      if (tenant === null || chat === null) return;
      await arrived.chat(tenant, said, chat);
      await tell(tenant, chat, clock());
    };

  app.addRoute(
    ({ activity }) => Promise.resolve(activity.type === 'invoke' && activity.name === 'adaptiveCard/action'),
    onAction,
    true,
  );
  app.activity('message', onMessage);
  app.conversationUpdate('membersAdded', (context) => arrived.membersAdded(context));
  app.activity('installationUpdate', (context) => arrived.installation(context));
  app.meetings.start(onMeeting(ports.meetingStarted));
  app.meetings.end(onMeeting(ports.meetingEnded));

  /** One kind sentence to the person, one line in the log, and nothing of what was written in it. */
  const onFailure = async (context: TurnContext, error: unknown): Promise<void> => {
    const { type, name, locale } = context.activity;
    log.error({ error: nameOf(error), type, activity: name ?? null }, 'an activity could not be handled');
    // What was asked for is done; only the answer did not get through. To call it a failure would invite doing it twice.
    if (error instanceof ConnectorRefusal) return;
    const sentence = say(languageOf(locale), 'chat.failed');
    if (type === 'invoke') await answerInvoke(context, { notice: sentence });
    else if (type === 'message') await replyText(context, sentence);
  };

  const turn = async (context: TurnContext): Promise<void> => {
    try {
      await app.run(context);
    } catch (error) {
      await onFailure(context, error).catch(() => log.error({}, 'nor could it be said'));
    }
  };

  return {
    authenticate: async (headers) => {
      const sender = await adapter.authenticate(headers);
      return typeof sender === 'number' ? sender : (body) => adapter.answer(sender, body, turn);
    },
    send: sending({ adapter, settings, ports, clock, log }),
    replace: replacing({ adapter, settings, ports, clock, log }),
    onlyTheseIn: roster({ adapter, settings, ports, log }),
  };
};
