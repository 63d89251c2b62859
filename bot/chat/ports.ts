import type { TenantId } from '../../shared/domain/ids.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { Clock, Instant } from '../../shared/domain/time.ts';
import type { ChatMessageOf } from '../use-cases/chat-message.ts';
import type { Stores, WithTenantTransaction } from '../use-cases/stores.ts';

/** What the chat needs from other folders. */
export type ChatPorts = Readonly<{
  withTenantTransaction: WithTenantTransaction;
  newId: () => string;
  isKnownTenant: (tenant: TenantId) => Promise<boolean>;
  /** Whether an error means that the database is gone, going or full, which passes by itself. */
  isDatabaseAway: (error: unknown) => boolean;
  clock: Clock;
  /** What a card for several messages, sent to its reader with that outbox key, says now; null for any other card. */
  bundleNow: (
    context: Readonly<{ stores: Stores; tenant: TenantId; now: Instant; newId: () => string }>,
    reader: Person,
    key: string,
  ) => Promise<ChatMessageOf<'bundle' | 'morning'> | null>;
}>;

/** Settings of the bot; every address has its production default in bot/config.ts. */
export type ChatSettings = Readonly<{
  /** The bot's client id; its id in Teams is `28:` and this. */
  botId: string;
  /** The tenant that the (single-tenant) bot's own tokens come from. */
  botTenantId: string;
  /** https://login.botframework.com/v1/.well-known/openidconfiguration */
  openIdMetadataUrl: string;
  /** https://api.botframework.com */
  tokenIssuer: string;
  /** Where to reach somebody with whom there is no conversation yet: https://smba.trafficmanager.net/teams/ */
  serviceUrl: string;
  /** The app's id in the organisation's catalogue or manifest, for links into the personal tab. */
  appId: string;
}>;

/** Returns a token for the connector, cached by whoever supplies it. */
export type BotToken = () => Promise<string>;

/** Receives unexpected errors; never with a message's text. */
export type ChatLog = Readonly<{
  warn: (fields: Readonly<Record<string, unknown>>, text: string) => void;
  error: (fields: Readonly<Record<string, unknown>>, text: string) => void;
}>;
