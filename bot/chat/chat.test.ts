import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { AGENDA_TEXT_MAX } from '../../shared/domain/agenda.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { say } from '../../shared/words/say.ts';
import { createChat } from './chat.ts';
import type { Chat, ChatReply } from './chat.ts';
import { BOT_ID, ISSUER, openConnector } from './test-connector.ts';
import {
  aPromise,
  ali,
  aWorld,
  fewSentences,
  FRIDAY,
  maria,
  NOW,
  OTHER_TENANT,
  rhythmOfAli,
  sessionOfAli,
  TENANT,
} from './test-world.ts';

let connector: Awaited<ReturnType<typeof openConnector>>;
let world: ReturnType<typeof aWorld>;
let chat: Chat;
const logged: unknown[] = [];
const log = {
  warn: (...line: unknown[]) => void logged.push(line),
  error: (...line: unknown[]) => void logged.push(line),
};

beforeAll(async () => {
  connector = await openConnector();
  // The SDK tells the console of each wrong signature.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => connector.close());
beforeEach(() => {
  connector.calls.length = 0;
  connector.plan();
  logged.length = 0;
  world = aWorld();
  chat = open();
});

const open = (changes: Partial<ReturnType<typeof aWorld>['ports']> = {}) =>
  createChat({
    settings: {
      botId: BOT_ID,
      botTenantId: TENANT,
      openIdMetadataUrl: connector.openIdMetadataUrl,
      tokenIssuer: ISSUER,
      serviceUrl: connector.serviceUrl,
      appId: 'app',
    },
    ports: { ...world.ports, ...changes },
    clock: () => NOW,
    botToken: () => Promise.resolve('bot-token'),
    log,
    understanding: fewSentences,
  });

let activities = 0;
const activity = (from: { id: string; name: string }, more: Readonly<Record<string, unknown>>) => ({
  type: 'message',
  id: `activity-${++activities}`,
  channelId: 'msteams',
  serviceUrl: connector.serviceUrl,
  from: { id: `29:${from.name.split(' ')[0]?.toLowerCase() ?? ''}`, name: from.name, aadObjectId: from.id },
  recipient: { id: `28:${BOT_ID}`, name: 'Kadens' },
  conversation: { conversationType: 'personal', id: `chat-of-${from.id}`, tenantId: TENANT },
  channelData: { tenant: { id: TENANT } },
  locale: 'sv-SE',
  localTimezone: 'Europe/Stockholm',
  ...more,
});

const inMeeting = {
  conversation: {
    conversationType: 'groupChat',
    isGroup: true,
    id: '19:meeting@thread.v2',
    tenantId: TENANT,
  },
  channelData: { tenant: { id: TENANT }, meeting: { id: 'meeting-1' } },
};

const post = async (body: unknown, token?: string): Promise<ChatReply> => {
  const answer = await chat.authenticate({ authorization: `Bearer ${token ?? connector.token()}` });
  return typeof answer === 'number' ? { status: answer } : answer(body);
};
const says = (from: typeof ali, text: string, more: Readonly<Record<string, unknown>> = {}) =>
  post(activity(from, { text, ...more }));
const taps = (
  from: typeof ali,
  verb: string,
  data: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
) =>
  post(
    activity(from, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: 'the-card',
      value: { action: { type: 'Action.Execute', verb, data: { ...data, verb } }, trigger: 'manual' },
      ...more,
    }),
  );

const sent = () => connector.calls.map(({ body }) => JSON.stringify(body)).join('\n');
const invokeBody = z.object({ statusCode: z.literal(200), type: z.string(), value: z.unknown() });

describe('the token', () => {
  const hello = () => activity(ali, { text: 'hej' });

  test('of the connector is taken', async () => {
    expect(await post(hello())).toEqual({ status: 200 });
    expect(connector.calls[0]?.authorization).toBe('Bearer bot-token');
  });

  test.each([
    ['missing', () => ''],
    ['no token at all', () => 'a.b.c'],
    ['wrongly signed', () => connector.token({}, 'stranger')],
    ['for another bot', () => connector.token({ aud: 'another' })],
    ['from another issuer', () => connector.token({ iss: 'https://sts.windows.net/x/' })],
    ['expired', () => connector.token({}, 'connector', -3600)],
    ['for another service address', () => connector.token({ serviceurl: 'https://elsewhere.example/' })],
    ['without a service address', () => connector.token({ serviceurl: undefined })],
    [
      'unsigned',
      () => {
        const [, payload = ''] = connector.token().split('.');
        return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
      },
    ],
  ])('that is %s is answered 401, and nothing happens', async (_what, token) => {
    expect(await post(hello(), token())).toEqual({ status: 401 });
    expect(connector.calls).toEqual([]);
  });

  test('without a header is answered 401', async () => {
    expect(await chat.authenticate({})).toBe(401);
  });

  test.each([null, 'text', {}, { type: 'message' }, []])(
    'a body that is no activity is answered 400: %j',
    async (body) => {
      expect(await post(body)).toEqual({ status: 400 });
    },
  );
});

describe('messages', () => {
  test.each(['hej', 'Hi', 'hello', 'hjälp', 'Help', 'vad som helst annat'])(
    '%s is answered with a card',
    async (text) => {
      await says(ali, text);
      expect(connector.calls).toHaveLength(1);
      expect(sent()).toContain('application/vnd.microsoft.card.adaptive');
    },
  );

  test('a step said in the meeting’s chat is recorded and answered there', async () => {
    await says(ali, '<at>Kadens</at> Jag ringer Scania', {
      ...inMeeting,
      entities: [
        { type: 'mention', text: '<at>Kadens</at>', mentioned: { id: `28:${BOT_ID}`, name: 'Kadens' } },
      ],
    });
    expect(world.commitments).toMatchObject([{ owner: ali, text: 'ringer Scania' }]);
    expect(connector.calls[0]?.path).toContain(encodeURIComponent('19:meeting@thread.v2'));
    expect(sent()).toContain('Till vilken dag?');
    expect(world.conversations.get(`${TENANT} 19:meeting@thread.v2`)).toMatchObject({
      meetingId: 'meeting-1',
    });
  });

  test('a manager who names the rep is understood; one who doesn’t is asked whose 1:1 it is', async () => {
    await says(maria, 'Ali skickar offerten');
    expect(world.commitments).toMatchObject([{ owner: ali, promisedTo: maria, due: FRIDAY }]);
    await says(maria, 'jag pratar med produkt');
    expect(world.commitments).toHaveLength(1);
    expect(sent()).toContain('Vilket 1:1 hör det till?');
    expect(sent()).toContain('Sara Nyström');
  });

  test('a decision is kept in the live session', async () => {
    await says(ali, 'Beslut: vi går vidare utan rabatt', inMeeting);
    expect(world.decisions).toEqual(['vi går vidare utan rabatt']);
  });

  test('the same activity twice has one effect and one answer', async () => {
    const body = activity(ali, { text: 'jag ringer Scania' });
    await post(body);
    await post(body);
    expect(world.commitments).toHaveLength(1);
    expect(connector.calls).toHaveLength(1);
  });

  test('when more than one fits, at most three are offered', async () => {
    world.commitments.push(...['a', 'b', 'c', 'd'].map((text) => aPromise({ text: `offert ${text}` })));
    await says(ali, 'klart offert');
    const actions = z
      .array(z.object({ content: z.object({ actions: z.array(z.unknown()) }) }))
      .parse(connector.calls[0]?.body['attachments']);
    expect(actions[0]?.content.actions).toHaveLength(3);
    expect(world.commitments.every(({ state }) => state === 'open')).toBe(true);
  });

  test('nothing of one’s promises is listed in front of others', async () => {
    world.commitments.push(aPromise({ text: 'hemlig offert' }));
    await says(ali, 'visa', inMeeting);
    expect(sent()).not.toContain('hemlig');
  });

  test('an early move in words is made at once', async () => {
    world.commitments.push(aPromise());
    await says(ali, 'flytta offerten');
    expect(world.commitments[0]?.due).toBe('2026-12-01');
  });

  test('a text of 100 000 characters is refused kindly', async () => {
    await says(ali, 'jag '.repeat(25_000));
    expect(world.commitments).toEqual([]);
    expect(sent()).toContain('Det var för långt för mig');
  });

  test('somebody from another organisation, or a guest without an id, gets a clear answer and no more', async () => {
    await says(ali, 'visa', { channelData: { tenant: { id: OTHER_TENANT } } });
    await says(ali, 'visa', { from: { id: '29:guest', name: 'Gäst' } });
    expect(connector.calls.map(({ body }) => body['text'])).toEqual([
      expect.stringContaining('Jag känner inte igen dig'),
      expect.stringContaining('Jag känner inte igen dig'),
    ]);
    expect(world.conversations.size).toBe(0);
  });

  test('an unexpected error is one kind sentence, and a log without what was written', async () => {
    chat = open({ hear: () => Promise.reject(new Error('could not read: jag ringer Scania')) });
    expect(await says(ali, 'jag ringer Scania')).toEqual({ status: 200 });
    expect(sent()).toContain('Något gick fel hos mig');
    expect(logged).toHaveLength(1);
    expect(JSON.stringify(logged)).not.toContain('Scania');
  });

  test('when only the answer fails to get through, what was done is not called a failure', async () => {
    connector.plan({ status: 502 });
    expect(await says(ali, 'jag ringer Scania')).toEqual({ status: 200 });
    expect(world.commitments).toHaveLength(1);
    expect(connector.calls).toHaveLength(1);
  });

  test('an answer that the connector holds back is tried once more', async () => {
    connector.plan({ status: 429, headers: { 'retry-after': '0' } });
    await says(ali, 'hej');
    expect(connector.calls).toHaveLength(2);
    expect(logged).toEqual([]);
  });
});

describe('cards', () => {
  test('Klart answers, turns the card into its answer, and is done once', async () => {
    const promise = aPromise();
    world.commitments.push(promise);
    const data = { id: promise.id, version: 1, for: ali.id };
    const first = await taps(ali, 'keep', data);
    expect(first.status).toBe(200);
    expect(invokeBody.parse(first.body).type).toBe('application/vnd.microsoft.card.adaptive');
    expect(JSON.stringify(first.body)).not.toContain('Action.');
    expect(connector.calls).toMatchObject([
      { method: 'PUT', path: expect.stringContaining('/activities/the-card') as string },
    ]);
    const again = await taps(ali, 'keep', data);
    expect(JSON.stringify(again.body)).toContain('Klart: ');
    expect(world.commitments[0]).toMatchObject({ state: 'kept', version: 2 });
  });

  test('Flytta and Be om hjälp answer as well', async () => {
    const promise = aPromise();
    world.commitments.push(promise);
    await taps(ali, 'move', {
      id: promise.id,
      version: 1,
      for: ali.id,
      to: '2026-11-30',
      reason: 'customer',
    });
    expect(world.commitments[0]?.due).toBe('2026-11-30');
    const helped = await taps(ali, 'help', { id: promise.id, version: 2, for: ali.id });
    expect(JSON.stringify(helped.body)).toContain('Jag lägger det först på nästa agenda');
  });

  test('a move to a day that has been is refused, and the card stays', async () => {
    const promise = aPromise();
    world.commitments.push(promise);
    const { body } = await taps(ali, 'move', {
      id: promise.id,
      version: 1,
      to: '2026-11-01',
      reason: 'time',
    });
    expect(invokeBody.parse(body)).toMatchObject({
      value: 'Den dagen har redan varit. Välj i dag eller senare.',
    });
    expect(connector.calls).toEqual([]);
  });

  test('what has changed since is shown as it is now', async () => {
    const promise = aPromise({ version: 7, text: 'Något nytt' });
    world.commitments.push(promise);
    const { body } = await taps(ali, 'keep', { id: promise.id, version: 1, for: ali.id });
    expect(JSON.stringify(body)).toContain('Det har ändrats sedan kortet skickades');
    expect(world.commitments[0]?.state).toBe('open');
  });

  test('another person’s card, another’s promise and another organisation’s do nothing', async () => {
    const promise = aPromise();
    world.commitments.push(promise);
    const data = { id: promise.id, version: 1 };
    const sara = { id: '0a1b2c3d-0000-4000-8000-000000000003', name: 'Sara Nyström' };
    const answers = [
      await taps(maria, 'keep', { ...data, for: ali.id }),
      await post({
        ...activity(ali, {}),
        ...activity({ ...ali, ...sara }, {}),
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { verb: 'keep', data } },
      }),
      await taps(ali, 'keep', data, { channelData: { tenant: { id: OTHER_TENANT } } }),
    ];
    expect(answers.map(({ body }) => invokeBody.parse(body).type)).toEqual(
      Array.from({ length: 3 }, () => 'application/vnd.microsoft.activity.message'),
    );
    expect(world.commitments[0]?.state).toBe('open');
    expect(connector.calls).toEqual([]);
  });

  test.each([
    null,
    {},
    { action: {} },
    { action: { verb: 'keep', data: { id: 'x' } } },
    { action: { verb: 'erase', data: {} } },
  ])('an action that is none of ours is refused: %j', async (value) => {
    const { status, body } = await post(
      activity(ali, { type: 'invoke', name: 'adaptiveCard/action', value }),
    );
    expect(status).toBe(200);
    expect(invokeBody.parse(body).value).toContain('Jag förstod inte svaret');
  });

  test('a point is added once, and both the card and its refresh show it', async () => {
    const body = activity(ali, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: 'the-card',
      value: {
        action: { verb: 'add-point', data: { session: sessionOfAli, for: ali.id, text: 'Rabatten' } },
      },
    });
    await post(body);
    const again = await post(body);
    expect(world.points).toEqual(['Rabatten']);
    expect(JSON.stringify(again.body)).toContain('• Rabatten');
    const refreshed = await taps(ali, 'prepare', { session: sessionOfAli, for: ali.id });
    expect(JSON.stringify(refreshed.body)).toContain('• Rabatten');
  });

  test('the first card’s point is brought once, and the card turns into its answer', async () => {
    const data = { rhythm: rhythmOfAli, for: ali.id, text: ' Priset mot Scania ' };
    const body = activity(ali, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: 'the-card',
      value: { action: { verb: 'bring-point', data } },
    });
    const answer = JSON.stringify((await post(body)).body);
    await post(body);
    expect(world.points).toEqual(['Priset mot Scania']);
    expect(answer).toContain('Du tar upp: Priset mot Scania');
    expect(answer).not.toContain('Input.Text');
  });

  test('a point that is empty or too long is asked for again, with what was typed and why', async () => {
    const bring = async (text: string) =>
      JSON.stringify((await taps(ali, 'bring-point', { rhythm: rhythmOfAli, for: ali.id, text })).body);
    expect(await bring('  ')).toContain(say('sv', 'chat.point.empty'));
    const long = 'a'.repeat(AGENDA_TEXT_MAX + 1);
    const again = await bring(long);
    expect(again).toContain(say('sv', 'chat.point.too-long', { count: 301, max: AGENDA_TEXT_MAX }));
    expect(again).toContain(`"value":"${long}"`);
    expect(world.points).toEqual([]);
  });

  test('a point is brought in words, by the one whose only 1:1 it is', async () => {
    await post(activity(ali, { text: 'Ta upp: Rabatten mot Scania' }));
    expect(world.points).toEqual(['Rabatten mot Scania']);
    await post(activity(maria, { text: 'Ta upp: rabatten' }));
    expect(world.points).toHaveLength(1);
    expect(JSON.stringify(connector.calls)).toContain(say('sv', 'chat.point.whom'));
  });

  test('the answer of a client without Action.Execute replaces the card too', async () => {
    const promise = aPromise();
    world.commitments.push(promise);
    await post(
      activity(ali, {
        replyToId: 'the-card',
        value: { verb: 'keep', id: promise.id, version: 1, for: ali.id },
      }),
    );
    expect(connector.calls).toMatchObject([{ method: 'PUT' }]);
    expect(world.commitments[0]?.state).toBe('kept');
  });

  test('a choice of 1:1 records what was said', async () => {
    await says(maria, 'jag pratar med produkt');
    const data = z
      .array(
        z.object({
          content: z.object({ actions: z.array(z.object({ data: z.record(z.string(), z.unknown()) })) }),
        }),
      )
      .parse(connector.calls[0]?.body['attachments'])[0]?.content.actions[0]?.data;
    await taps(maria, 'record', data ?? {});
    await taps(maria, 'record', data ?? {});
    expect(world.commitments).toMatchObject([{ owner: maria, promisedTo: ali, text: 'pratar med produkt' }]);
  });
});

describe('coming and going', () => {
  const came = (from: typeof ali) =>
    post(activity(from, { type: 'conversationUpdate', membersAdded: [{ id: `28:${BOT_ID}` }] }));

  test('a person who installs is reachable and welcomed once', async () => {
    await post(activity(ali, { type: 'installationUpdate', action: 'add' }));
    await came(ali);
    expect(world.reachable.get(ali.id)).toBe(true);
    expect(connector.calls).toHaveLength(1);
    expect(sent()).toContain('Hej Ali');
  });

  test('a person who removes it is not reachable any more, and is again when it comes back', async () => {
    await came(ali);
    await post(activity(ali, { type: 'installationUpdate', action: 'remove' }));
    expect(world.reachable.get(ali.id)).toBe(false);
    await post(activity(ali, { type: 'installationUpdate', action: 'add' }));
    expect(world.reachable.get(ali.id)).toBe(true);
  });

  test('in a meeting’s chat the bot notes where it is', async () => {
    await post(
      activity(maria, { type: 'conversationUpdate', membersAdded: [{ id: `28:${BOT_ID}` }], ...inMeeting }),
    );
    expect(world.conversations.get(`${TENANT} 19:meeting@thread.v2`)).toMatchObject({ kind: 'chat' });
    expect(world.reachable.size).toBe(0);
  });

  test('a meeting’s start and end are told on as hints', async () => {
    for (const what of ['Start', 'End'])
      await post(
        activity(maria, {
          type: 'event',
          name: `application/vnd.microsoft.meeting${what}`,
          value: { Id: 'never-this', MeetingType: 'Scheduled' },
          ...inMeeting,
        }),
      );
    expect(world.meetings).toEqual(['start meeting-1', 'end meeting-1']);
  });
});

describe('writing first', () => {
  const to = {
    kind: 'person',
    tenant: TENANT,
    person: ali.id,
    language: 'sv',
    zone: 'Europe/Stockholm',
    typeNames: {},
  } as const;
  const message = () => ({ kind: 'before', commitment: aPromise() }) as const;

  test('goes to the chat the person has with the bot', async () => {
    await says(ali, 'hej');
    expect(await chat.send(to, message(), 'k')).toEqual({ ok: true, activityId: 'a2' });
    expect(connector.calls[1]?.path).toBe(`/teams/v3/conversations/chat-of-${ali.id}/activities`);
    expect(JSON.stringify(connector.calls[1]?.body)).toContain('"userIds":["29:ali"]');
  });

  test('can take the place of what was sent before, without anything left to tap', async () => {
    await says(ali, 'hej');
    await chat.replace(to, 'a1', { kind: 'asked-below', commitment: aPromise() }, 'k');
    expect(connector.calls[1]).toMatchObject({
      method: 'PUT',
      path: `/teams/v3/conversations/chat-of-${ali.id}/activities/a1`,
    });
    expect(JSON.stringify(connector.calls[1]?.body)).not.toContain('Action');
  });

  test('that an earlier card is gone hinders nobody', async () => {
    await says(ali, 'hej');
    connector.plan({ status: 404 });
    await expect(
      chat.replace(to, 'a1', { kind: 'asked-below', commitment: aPromise() }, 'k'),
    ).resolves.toBeUndefined();
  });

  test('opens that chat where there is none, and remembers it', async () => {
    connector.plan({ status: 201, body: { id: 'new-chat' } });
    expect(await chat.send(to, message(), 'k')).toEqual({ ok: true, activityId: 'a2' });
    expect(connector.calls.map(({ path }) => path)).toEqual([
      '/teams/v3/conversations',
      '/teams/v3/conversations/new-chat/activities',
    ]);
    expect(world.conversations.get(`${TENANT} ${ali.id}`)).toMatchObject({ id: 'new-chat' });
  });

  test('a recap goes to the meeting’s chat', async () => {
    const session = {
      id: sessionOfAli,
      type: 'deal',
      startsAt: NOW,
      minutes: 30,
      manager: maria,
      rep: ali,
    } as const;
    await chat.send(
      { ...to, kind: 'chat', chatId: '19:meeting@thread.v2' },
      {
        kind: 'recap',
        session,
        decisions: [],
        steps: [],
        next: toInstant('2026-12-10T09:00:00Z'),
        noStepReason: 'Ont om tid',
      },
      'k',
    );
    expect(connector.calls[0]?.path).toContain(encodeURIComponent('19:meeting@thread.v2'));
  });

  test.each([
    [{ status: 403 }, { ok: false, why: 'not-reachable' }],
    [{ status: 404 }, { ok: false, why: 'not-reachable' }],
    [
      { status: 429, headers: { 'retry-after': '17' } },
      { ok: false, why: 'retry', retryAfterSeconds: 17 },
    ],
    [{ status: 412 }, { ok: false, why: 'retry' }],
    [{ status: 500 }, { ok: false, why: 'retry' }],
    [
      { status: 503, headers: { 'retry-after': 'soon' } },
      { ok: false, why: 'retry' },
    ],
  ])('when the connector answers %j it is told, and nothing is sent twice', async (answer, told) => {
    await says(ali, 'hej');
    connector.plan(answer);
    expect(await chat.send(to, message(), 'k')).toEqual(told);
    expect(connector.calls).toHaveLength(2);
  });

  test('a connector that cannot be reached, or a token that cannot be had, is for later', async () => {
    await world.ports.saveConversation(TENANT, {
      kind: 'person',
      person: ali.id,
      teamsId: '29:ali',
      id: 'chat',
      serviceUrl: 'http://127.0.0.1:9/',
    });
    expect(await chat.send(to, message(), 'k')).toEqual({ ok: false, why: 'retry' });
  });
});
