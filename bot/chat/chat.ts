import type { Clock } from '../../shared/domain/time.ts';
import type { SendMessage } from '../use-cases/chat-message.ts';
import type { BotToken, ChatLog, ChatPorts, ChatSettings } from './ports.ts';

export type ChatRequest = Readonly<{ headers: Record<string, string | string[] | undefined>; body: unknown }>;
export type ChatReply = Readonly<{ status: number; body: unknown }>;

export type Chat = Readonly<{
  /** Answers POST /api/messages: 401 for a token that isn't the connector's, 400 for what is no activity. */
  handle: (request: ChatRequest) => Promise<ChatReply>;
  send: SendMessage;
}>;

export type ChatParts = Readonly<{
  settings: ChatSettings;
  ports: ChatPorts;
  clock: Clock;
  botToken: BotToken;
  log: ChatLog;
}>;
