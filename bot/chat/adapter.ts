import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Activity, TurnContext } from 'botbuilder';
import { ServiceClientCredentialsFactory } from 'botframework-connector';
import type { AuthenticateRequestResult } from 'botframework-connector';
import { z } from 'zod';
import { withTimeout } from '../with-timeout.ts';
import { incomingActivity } from './activity.ts';
import { connectorClient } from './connector-client.ts';
import type { BotToken, ChatLog, ChatSettings } from './ports.ts';

export type ChatHeaders = Readonly<Record<string, string | string[] | undefined>>;
/** Who vouches for an activity: the connector, for one service address. */
export type ChatSender = AuthenticateRequestResult;
export type ChatReply = Readonly<{ status: number; body?: unknown }>;

/** Teams' channel name: each of the connector's keys lists the channels that it speaks for. */
const TEAMS = 'msteams';
/** The audience of tokens for the connector. (Microsoft Learn, "Authenticate requests with the Bot Connector API") */
const CONNECTOR_SCOPE = 'https://api.botframework.com';
const LOGIN = 'https://login.microsoftonline.com/';
const EMULATOR_METADATA = `${LOGIN}botframework.com/v2.0/.well-known/openid-configuration`;
/** The SDK fetches the connector's keys without a time-out of its own. Every request is answered within five seconds. */
const KEYS_TIMEOUT_MS = 5_000;
const USER_TOKENS = 'https://token.botframework.com';

/** The body without what no text column can hold: NUL, and halves of a character. */
const writable = (body: unknown): unknown =>
  JSON.parse(JSON.stringify(body ?? null), (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(/[\0\p{Cs}]/gu, '') : value,
  );

const botActivity = z.custom<Activity>((body) => incomingActivity.safeParse(body).success);
const claims = z.looseObject({ iss: z.string() });
const rejection = z.union([
  z.looseObject({ statusCode: z.literal(401) }),
  z.looseObject({
    name: z.enum(['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError', 'SyntaxError']),
  }),
]);

/** The issuer that a token names, unverified. Null if it is no token at all. */
const issuerNamed = (authorization: string): string | null => {
  const payload = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/.exec(authorization)?.[1];
  if (payload === undefined) return null;
  try {
    return claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))).iss;
  } catch {
    return null;
  }
};

/** The bot's credentials: whoever supplies its tokens also makes and caches them. */
class BotCredentials extends ServiceClientCredentialsFactory {
  readonly #botId: string;
  readonly #botToken: BotToken;

  constructor(botId: string, botToken: BotToken) {
    super();
    this.#botId = botId;
    this.#botToken = botToken;
  }

  override isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId === this.#botId);
  }

  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }

  override createCredentials(): ReturnType<ServiceClientCredentialsFactory['createCredentials']> {
    return Promise.resolve({
      signRequest: async (request) => {
        request.headers.set('authorization', `Bearer ${await this.#botToken()}`);
        return request;
      },
    });
  }
}

/** An activity was not completed: the connector is answered with this status, so that it delivers the activity again. */
export class NotAcknowledged extends Error {
  override readonly name = 'NotAcknowledged';
  readonly status: 500 | 503;
  constructor(status: 500 | 503) {
    super('an activity is not done');
    this.status = status;
  }
}

/**
 * CloudAdapter with our own HTTP answers: 401 for any token that isn't the connector's (CloudAdapter 4.23 answers 500 to a wrong
 * signature), 400 for a body that is no activity, 503 while the connector's keys can't be read.
 */
export class ChatAdapter extends CloudAdapter {
  readonly #settings: ChatSettings;
  readonly #log: ChatLog;
  readonly #keysTimeoutMs: number;

  constructor(
    settings: ChatSettings,
    botToken: BotToken,
    log: ChatLog,
    keysTimeoutMs: number = KEYS_TIMEOUT_MS,
  ) {
    super(
      new ConfigurationBotFrameworkAuthentication(
        {
          MicrosoftAppId: settings.botId,
          MicrosoftAppTenantId: settings.botTenantId,
          ValidateAuthority: 'true',
          ToChannelFromBotLoginUrl: `${LOGIN}${settings.botTenantId}`,
          ToChannelFromBotOAuthScope: CONNECTOR_SCOPE,
          ToBotFromChannelTokenIssuer: settings.tokenIssuer,
          ToBotFromChannelOpenIdMetadataUrl: settings.openIdMetadataUrl,
          ToBotFromEmulatorOpenIdMetadataUrl: EMULATOR_METADATA,
          OAuthUrl: USER_TOKENS,
          CallerId: 'urn:botframework:azure',
        },
        new BotCredentials(settings.botId, botToken),
        undefined,
        undefined,
        { httpClient: connectorClient },
      ),
    );
    this.#settings = settings;
    this.#log = log;
    this.#keysTimeoutMs = keysTimeoutMs;
  }

  /** The sender, by the token alone, so that nothing of a stranger's activity has to be read; or else the status to answer. */
  async authenticate(headers: ChatHeaders): Promise<ChatSender | 401 | 503> {
    const authorization = headers['authorization'];
    // Checked before the SDK is called, which would look up, and remember for good, whatever issuer a stranger names.
    if (typeof authorization !== 'string' || issuerNamed(authorization) !== this.#settings.tokenIssuer)
      return 401;
    try {
      const sender = await withTimeout(
        this.botFrameworkAuthentication.authenticateStreamingRequest(authorization, TEAMS),
        this.#keysTimeoutMs,
        'The connector’s keys did not come in time.',
      );
      const { claimsIdentity } = sender;
      const connectorFactory = this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity);
      return { ...sender, connectorFactory };
    } catch (error) {
      if (rejection.safeParse(error).success) return 401;
      this.#log.error({ error: errorNameOf(error) }, 'the connector’s keys could not be read');
      return 503;
    }
  }

  /** Answers one POST of that sender's. `onTurn` runs only for an activity with the right shape and service address. */
  async answer(
    sender: ChatSender,
    body: unknown,
    onTurn: (turnContext: TurnContext) => Promise<void>,
  ): Promise<ChatReply> {
    const activity = botActivity.safeParse(writable(body));
    if (!activity.success) return { status: 400 };
    if (sender.claimsIdentity.getClaimValue('serviceurl') !== activity.data.serviceUrl)
      return { status: 401 };
    try {
      const reply = await this.processActivity(sender, activity.data, onTurn);
      return reply ? { status: reply.status, body: reply.body } : { status: 200 };
    } catch (error) {
      if (error instanceof NotAcknowledged) return { status: error.status };
      this.#log.error({ error: errorNameOf(error), type: activity.data.type }, 'a turn failed');
      return { status: 500 };
    }
  }
}

/** An error's name and code, without its message, which may contain what somebody wrote. */
export const errorNameOf = (error: unknown): string =>
  error instanceof Error
    ? [error.name, 'code' in error ? String(error.code) : ''].join(' ').trim()
    : typeof error;
