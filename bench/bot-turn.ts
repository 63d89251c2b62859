import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Response as BotResponse } from 'botbuilder';
import { ServiceClientCredentialsFactory } from 'botframework-connector';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { openUserActions } from '../local-teams/connector/user-actions.ts';
import { openDelivery } from '../local-teams/connector/deliver.ts';
import { CLIENT_ID, NORDVIK } from '../local-teams/people.ts';
import type { PersonKey } from '../local-teams/protocol.ts';
import { openKey } from '../local-teams/sign-in/keys.ts';
import { CONNECTOR_AUDIENCE } from '../local-teams/sign-in/mint.ts';
import { getMine } from '../shared/contracts/rhythm.ts';
import { figureOf, inTurns } from './figure.ts';
import type { Figure } from './figure.ts';
import type { Product } from './product.ts';

const TURNS = { warmUp: 15, counted: 80 };

/** The bot's credentials: a token from the sign-in, fetched once, as the product keeps its own. */
class Credentials extends ServiceClientCredentialsFactory {
  readonly #token: string;
  constructor(token: string) {
    super();
    this.#token = token;
  }
  override isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId === CLIENT_ID);
  }
  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }
  override createCredentials(): ReturnType<ServiceClientCredentialsFactory['createCredentials']> {
    return Promise.resolve({
      signRequest: (request) => {
        request.headers.set('authorization', `Bearer ${this.#token}`);
        return Promise.resolve(request);
      },
    });
  }
}

const bodyOf = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as Record<string, unknown>;
};

/** The response object that botbuilder expects, on top of Node's own. */
const botResponseOn = (response: ServerResponse): BotResponse => ({
  socket: response.socket,
  status: (code: number) => response.writeHead(code),
  header: (name: string, value: unknown) => response.setHeader(name, String(value)),
  send: (...body: unknown[]) =>
    response.write(typeof body[0] === 'string' ? body[0] : JSON.stringify(body[0])),
  end: () => response.end(),
});

/** The smallest possible bot: botbuilder's CloudAdapter, which verifies the activity and echoes its text. */
const startEcho = async ({ standIns }: Product) => {
  const { settings, mint } = standIns;
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(
      {
        MicrosoftAppId: CLIENT_ID,
        MicrosoftAppTenantId: NORDVIK,
        ValidateAuthority: 'true',
        ToChannelFromBotLoginUrl: settings.authorityUrl,
        ToChannelFromBotOAuthScope: CONNECTOR_AUDIENCE,
        ToBotFromChannelTokenIssuer: settings.botTokenIssuer,
        ToBotFromChannelOpenIdMetadataUrl: settings.botOpenIdMetadataUrl,
        ToBotFromEmulatorOpenIdMetadataUrl: settings.botOpenIdMetadataUrl,
        OAuthUrl: settings.authorityUrl,
        CallerId: 'urn:botframework:azure',
      },
      new Credentials(await mint.app(CONNECTOR_AUDIENCE, NORDVIK)),
    ),
  );
  const bot = new ActivityHandler();
  bot.onMessage(async (context, next) => {
    await context.sendActivity(`Echo: ${context.activity.text}`);
    await next();
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    await adapter.process(
      { body, headers: request.headers, method: request.method ?? 'POST' },
      botResponseOn(response),
      (context) => bot.run(context),
    );
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/api/messages`, stop: () => server.close() };
};

/** From a message in somebody's own chat to the commitment's card, against an echo on the same connector. */
export const botTurn = async (product: Product): Promise<Figure> => {
  const { standIns, now, folder } = product;
  const { chats, settings, events } = standIns;
  const echo = await startEcho(product);
  const echoActions = openUserActions({
    chats,
    deliver: openDelivery({
      key: await openKey(join(folder, 'connector-key.json')),
      issuer: settings.botTokenIssuer,
      serviceUrl: settings.serviceUrl,
      botUrl: echo.url,
      clock: now,
      onTraffic: () => undefined,
    }),
    serviceUrl: settings.serviceUrl,
    clock: now,
    tell: events.tell,
  });

  /** Milliseconds until the bot's answer is in the chat. */
  const timeTurn = async (actions: typeof echoActions, person: PersonKey, text: string): Promise<number> => {
    const chat = chats.personal(person);
    const before = chat.messages.length;
    const begun = performance.now();
    const { delivery } = await actions.sendMessage(person, chat, text, false);
    const took = performance.now() - begun;
    if (delivery === null || delivery.status >= 300 || chat.messages.length !== before + 2)
      throw new Error(`The bot answered ${JSON.stringify(delivery)}`);
    return took;
  };

  const commitmentCount = async (): Promise<number> =>
    (await product.call('johan', getMine)).commitments.length;
  const before = await commitmentCount();
  let said = 0;
  const measured = await inTurns(TURNS, {
    floor: () => timeTurn(echoActions, 'sara', `Jag ringer Scania i morgon, kund ${said}`),
    value: () => {
      said += 1;
      return timeTurn(standIns.userActions, 'johan', `Jag ringer Scania i morgon, kund ${said}`);
    },
  });
  echo.stop();
  const recorded = (await commitmentCount()) - before;
  if (recorded !== said) throw new Error(`Of ${said} promises ${recorded} were recorded`);
  return figureOf('bot-turn', 'ms', measured);
};
