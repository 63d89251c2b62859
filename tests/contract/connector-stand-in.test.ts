import { CloudAdapter, ConfigurationBotFrameworkAuthentication, TeamsInfo, TurnContext } from 'botbuilder';
import type { ConversationReference } from 'botbuilder';
import { ServiceClientCredentialsFactory } from 'botframework-connector';
import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CLIENT_ID, personOf } from '../../local-teams/people.ts';
import { openKey } from '../../local-teams/sign-in/keys.ts';
import { addStandIns } from '../../local-teams/stand-ins.ts';
import type { StandIns } from '../../local-teams/stand-ins.ts';
import { toInstant } from '../../shared/domain/time.ts';

const app = Fastify();
let teams: StandIns;
let adapter: CloudAdapter;
let reference: Partial<ConversationReference> = {};
const heard: string[] = [];
/** The locale of each activity, the latest last. */
const locales: (string | undefined)[] = [];
const members: string[] = [];

/** What the message extension has asked, and what it is answered. */
const commands: unknown[] = [];
let extensionBody: unknown;

class LocalCredentials extends ServiceClientCredentialsFactory {
  override isValidAppId = (id: string) => Promise.resolve(id === CLIENT_ID);
  override isAuthenticationDisabled = () => Promise.resolve(false);
  override createCredentials = () =>
    Promise.resolve({
      signRequest: async <T extends { headers: { set: (name: string, value: string) => void } }>(
        request: T,
      ) => {
        const token = await teams.mint.app(
          'https://api.botframework.com',
          '6f1c2a30-0000-4000-8000-000000000001',
        );
        request.headers.set('authorization', `Bearer ${token}`);
        return request;
      },
    });
}

const card = (text: string) => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] },
});

const echo = async (context: TurnContext): Promise<void> => {
  const { activity } = context;
  locales.push(activity.locale);
  heard.push(`${activity.type}:${activity.name}`.replace(':undefined', ''));
  if (activity.type === 'installationUpdate') reference = TurnContext.getConversationReference(activity);
  if (activity.type === 'message') {
    await context.sendActivity(`Echo: ${activity.text}`);
    await context.sendActivity({ attachments: [card('Done?')] });
  }
  if (activity.type === 'event')
    members.push(...(await TeamsInfo.getPagedMembers(context)).members.map(({ name }) => name));
  if (activity.name?.startsWith('composeExtension/')) {
    commands.push(activity);
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: extensionBody } });
  }
  if (activity.name === 'adaptiveCard/action')
    await context.sendActivity({
      type: 'invokeResponse',
      value: {
        status: 200,
        body: {
          statusCode: 200,
          type: 'application/vnd.microsoft.card.adaptive',
          value: card('Klart').content,
        },
      },
    });
};

beforeAll(async () => {
  const probe = Fastify();
  const address = await probe.listen({ host: '127.0.0.1', port: 0 });
  await probe.close();
  teams = await addStandIns(app, { address, folder: null, clock: () => toInstant('2026-11-23T08:00:00Z') });
  adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(
      {
        ToChannelFromBotLoginUrl: teams.settings.authorityUrl,
        ToChannelFromBotOAuthScope: 'https://api.botframework.com',
        ToBotFromChannelTokenIssuer: teams.settings.botTokenIssuer,
        ToBotFromChannelOpenIdMetadataUrl: teams.settings.botOpenIdMetadataUrl,
        ToBotFromEmulatorOpenIdMetadataUrl: teams.settings.botOpenIdMetadataUrl,
        OAuthUrl: 'https://token.botframework.com',
        CallerId: 'urn:botframework:azure',
        ValidateAuthority: false,
      },
      new LocalCredentials(),
    ),
  );
  app.post('/api/messages', async (request, reply) => {
    let status = 200;
    let sent: unknown;
    const response = {
      socket: null,
      header: () => response,
      status: (code: number) => {
        status = code;
        return response;
      },
      send: (body?: unknown) => {
        sent = body;
        return response;
      },
      end: () => response,
    };
    const incoming = { body: request.body, headers: request.headers, method: 'POST' };
    await adapter.process(incoming as never, response as never, echo);
    return reply.code(status).send(sent);
  });
  await app.listen({ host: '127.0.0.1', port: Number(new URL(address).port) });
});

afterAll(() => app.close());

test('a bot that is not installed cannot open a conversation', async () => {
  const opened = adapter.createConversationAsync(
    CLIENT_ID,
    'msteams',
    teams.settings.serviceUrl,
    'https://api.botframework.com',
    {
      isGroup: false,
      bot: { id: `28:${CLIENT_ID}`, name: 'Kadens' },
      members: [{ id: '29:sara', name: '' }],
      tenantId: '6f1c2a30-0000-4000-8000-000000000001',
      channelData: { tenant: { id: '6f1c2a30-0000-4000-8000-000000000001' } },
    },
    () => Promise.resolve(),
  );
  await expect(opened).rejects.toMatchObject({ statusCode: 403 });
});

test('a real bot hears of its installation and answers a message with text and a card', async () => {
  const installed = await app.inject({ method: 'POST', url: '/local/people/ali/install' });
  expect(installed.json()).toMatchObject({ installed: true, delivery: { status: 200 } });
  const reply = await app.inject({
    method: 'POST',
    url: '/local/chats/a%3Aali/messages',
    payload: { person: 'ali', text: 'Hej' },
  });
  expect(reply.statusCode).toBe(201);
  expect(heard).toEqual(['conversationUpdate', 'installationUpdate', 'message']);
  expect(teams.chats.personal('ali').messages.map(({ text }) => text)).toEqual(['Hej', 'Echo: Hej', '']);
});

test('a card action is answered with a card for the one who acted', async () => {
  const shown = teams.chats.personal('ali').messages.at(-1);
  const acted = await app.inject({
    method: 'POST',
    url: `/local/chats/a%3Aali/cards/${shown?.id ?? ''}/actions`,
    payload: { person: 'ali', verb: 'done', data: { id: 1 } },
  });
  expect(acted.json()).toMatchObject({
    notice: null,
    message: { attachments: [{ content: { body: [{ text: 'Klart' }] } }] },
  });
});

test('what is written or pressed in a window says that window’s language', async () => {
  const shown = teams.chats.personal('ali').messages.findLast(({ attachments }) => attachments.length > 0);
  locales.length = 0;
  for (const said of [{ language: 'en' }, { language: 'sv' }, {}]) {
    await app.inject({
      method: 'POST',
      url: '/local/chats/a%3Aali/messages',
      payload: { person: 'ali', text: 'Hej', ...said },
    });
    await app.inject({
      method: 'POST',
      url: `/local/chats/a%3Aali/cards/${shown?.id ?? ''}/actions`,
      payload: { person: 'ali', verb: 'done', ...said },
    });
  }
  expect(locales).toEqual(['en-GB', 'en-GB', 'sv-SE', 'sv-SE', 'sv-SE', 'sv-SE']);
});

test('a command of the extension goes with its message, and only what Teams takes is shown', async () => {
  const said = teams.chats.personal('ali').messages[0];
  const asks = async (command: Readonly<Record<string, unknown>>, body: unknown): Promise<unknown> => {
    extensionBody = body;
    const payload = { person: 'ali', command };
    const reply = await app.inject({ method: 'POST', url: '/local/chats/a%3Aali/extension', payload });
    return reply.json<{ answer: unknown }>().answer;
  };
  const open = { do: 'open', messageId: said?.id };
  const dialog = { task: { type: 'continue', value: { title: 'Spara', card: card('Vad?') } } };
  expect(await asks(open, dialog)).toEqual({ shows: 'dialog', title: 'Spara', card: card('Vad?').content });
  expect(commands.at(-1)).toMatchObject({
    name: 'composeExtension/fetchTask',
    value: {
      commandId: 'saveStep',
      commandContext: 'message',
      messagePayload: {
        id: said?.id,
        body: { contentType: 'html', content: '<p>Hej</p>' },
        from: { user: { id: personOf('ali').oid }, application: null },
      },
    },
  });
  const submit = { do: 'submit', messageId: null, data: { text: 'Ringa' } };
  expect(await asks(submit, undefined)).toEqual({ shows: 'nothing' });
  expect(commands.at(-1)).toMatchObject({
    name: 'composeExtension/submitAction',
    value: { commandContext: 'compose', data: { text: 'Ringa' } },
  });
  const find = { do: 'find', words: '' };
  const sentence = { composeExtension: { type: 'message', text: 'Inget' } };
  expect(await asks(find, sentence)).toEqual({ shows: 'sentence', text: 'Inget' });
  expect(commands.at(-1)).toMatchObject({
    name: 'composeExtension/query',
    value: { commandId: 'findStep', parameters: [{ name: 'initialRun', value: 'true' }] },
  });
  const withoutPreview = {
    composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [card('Hej')] },
  };
  for (const body of [withoutPreview, { task: { type: 'continue', value: {} } }, 'no'])
    expect(await asks(find, body)).toEqual({ shows: 'failure' });
});

test('the bot writes on its own account until it is uninstalled, and is then refused', async () => {
  await adapter.continueConversationAsync(CLIENT_ID, reference, async (context) => {
    await context.sendActivity('God morgon');
  });
  expect(teams.chats.personal('ali').messages.at(-1)?.text).toBe('God morgon');
  await app.inject({ method: 'POST', url: '/local/people/ali/uninstall' });
  const refused = adapter.continueConversationAsync(CLIENT_ID, reference, async (context) => {
    await context.sendActivity('Hallå?');
  });
  await expect(refused).rejects.toMatchObject({ statusCode: 403, code: 'BotNotInConversationRoster' });
});

test('in a meeting chat the bot hears only what mentions it, and that the meeting starts', async () => {
  const token = await teams.mint.graph(personOf('maria'), ['Calendars.ReadWrite']);
  const made = await app.inject({
    method: 'POST',
    url: '/local/graph/v1.0/me/events',
    headers: { authorization: `Bearer ${token}` },
    payload: {
      subject: '1:1',
      start: { dateTime: '2026-11-26T10:00:00', timeZone: 'Europe/Stockholm' },
      end: { dateTime: '2026-11-26T10:30:00', timeZone: 'Europe/Stockholm' },
      isOnlineMeeting: true,
      attendees: [{ emailAddress: { address: 'ali.rezai@nordvik.example' } }],
    },
  });
  expect(made.statusCode).toBe(201);
  const [meeting] = teams.chats.meetingsOf('ali');
  const chat = encodeURIComponent(meeting?.chatId ?? '');
  await app.inject({ method: 'POST', url: `/local/chats/${chat}/install`, payload: { person: 'maria' } });
  heard.length = 0;
  await app.inject({
    method: 'POST',
    url: `/local/chats/${chat}/messages`,
    payload: { person: 'ali', text: 'Hej Maria' },
  });
  expect(heard).toEqual([]);
  await app.inject({
    method: 'POST',
    url: `/local/chats/${chat}/messages`,
    payload: { person: 'ali', text: '@Kadens hej' },
  });
  const id = encodeURIComponent(meeting?.id ?? '');
  const started = await app.inject({
    method: 'POST',
    url: `/local/meetings/${id}/start`,
    payload: { person: 'maria' },
  });
  expect(started.json()).toMatchObject({ delivery: { status: 200 } });
  expect(heard).toEqual(['message', 'event:application/vnd.microsoft.meetingStart']);
  expect(members).toEqual(['Maria Lindqvist', 'Ali Rezai']);
  const outsider = await app.inject({
    method: 'POST',
    url: `/local/chats/${chat}/messages`,
    payload: { person: 'sara', text: 'Hej' },
  });
  expect(outsider.statusCode).toBe(404);
});

test('an activity whose token is wrongly signed or for another service never reaches the bot', async () => {
  heard.length = 0;
  const activity = { type: 'message', id: '1', channelId: 'msteams', serviceUrl: teams.settings.serviceUrl };
  for (const variation of [
    { serviceUrl: 'https://evil.example/' },
    { audience: 'another' },
    { issuer: 'https://evil.example' },
    { key: await openKey(null) },
  ]) {
    const delivered = await teams.deliver(activity, variation);
    expect(delivered.status).toBeGreaterThanOrEqual(400);
  }
  expect(heard).toEqual([]);
});

test('a throttled send is answered 429 with Retry-After', async () => {
  await app.inject({ method: 'POST', url: '/local/people/ali/install' });
  teams.faults.connector.add({
    target: 'connector',
    path: '/v3/conversations',
    answer: '429',
    times: 9,
    retryAfterSeconds: 1,
  });
  const throttled = await fetch(`${teams.settings.serviceUrl}v3/conversations/a%3Aali/activities`, {
    method: 'POST',
  });
  expect([throttled.status, throttled.headers.get('retry-after')]).toEqual([429, '1']);
  teams.faults.connector.clear();
});
