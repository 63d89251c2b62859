import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chooseTeam, getMine } from '../../shared/contracts/rhythm.ts';
import { personId } from '../../shared/domain/ids.ts';
import { messageActivity } from '../../local-teams/connector/activities.ts';
import { CATALOG_APP_ID } from '../../local-teams/graph/app-routes.ts';
import { CLIENT_ID, CLIENT_SECRET, NORDVIK, personOf } from '../../local-teams/people.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { addStandIns, settingsAt } from '../../local-teams/stand-ins.ts';
import type { StandIns } from '../../local-teams/stand-ins.ts';
import { callerAt } from '../support/call.ts';
import { createProductionDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { freePort } from '../../local-teams/free-port.ts';
import { startServer } from '../support/process.ts';
import type { TestProcess } from '../support/process.ts';
import { MONDAY } from '../support/product.ts';
import { eventually } from '../support/eventually.ts';

/** The stand-ins for Teams, Entra and Graph outlive the killed product, and can hold back the connector's answers. */
describe('sending, in a process that is stopped in the middle of it', () => {
  let database: TestDatabase;
  let teams: FastifyInstance;
  let standIns: StandIns;
  let teamsAddress: string;
  let port: number;
  let running: TestProcess;
  let kept: (() => void)[] | null = null;
  /** While not null, holds back messages on their way to the connector, which receives none of them. */
  let onItsWay: (() => void)[] | null = null;

  const start = async (): Promise<void> => {
    const at = settingsAt(teamsAddress);
    running = startServer('tests/support/product-process.ts', {
      NODE_ENV: 'production',
      NOW: MONDAY,
      PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      DATABASE_URL: database.appUrl,
      MIGRATION_DATABASE_URL: database.ownerUrl,
      CLIENT_ID,
      CLIENT_SECRET,
      BOT_TENANT_ID: NORDVIK,
      TOKEN_CACHE_KEY: Buffer.alloc(32, 7).toString('base64'),
      TOKEN_CACHE_KEY_ID: 'test',
      TEAMS_APP_ID: CATALOG_APP_ID,
      AUTHORITY_URL: at.authorityUrl,
      GRAPH_URL: at.graphUrl,
      BOT_OPENID_METADATA_URL: at.botOpenIdMetadataUrl,
      BOT_TOKEN_ISSUER: at.botTokenIssuer,
      BOT_SERVICE_URL: at.serviceUrl,
    });
    await eventually(() => expect(running.output()).toContain('Kadens is ready'));
  };
  const letGo = (): void => {
    for (const answer of [...(kept ?? []), ...(onItsWay ?? [])]) answer();
    kept = null;
    onItsWay = null;
  };
  /** How often the bot has greeted that person. */
  const greetings = (person: PersonKey): number =>
    standIns.chats
      .personal(person)
      .messages.filter((message) => JSON.stringify(message).includes('kommer överens om, bara här')).length;

  beforeAll(async () => {
    const ports = [await freePort(), await freePort()] as const;
    port = ports[1];
    teamsAddress = `http://127.0.0.1:${ports[0]}`;
    teams = Fastify();
    teams.addHook('preHandler', async (request, reply) => {
      if (onItsWay === null || request.method !== 'POST' || !request.url.includes('/activities')) return;
      await new Promise<void>((lose) => onItsWay?.push(lose));
      await reply.code(503).send();
    });
    teams.addHook('onSend', async (request) => {
      if (request.method === 'POST' && request.url.endsWith('/activities'))
        await new Promise<void>((answer) => {
          if (kept) kept.push(answer);
          else answer();
        });
    });
    standIns = await addStandIns(teams, {
      address: teamsAddress,
      folder: null,
      clock: () => MONDAY,
      botUrl: `http://127.0.0.1:${port}/api/messages`,
      consented: ['maria'],
    });
    await teams.listen({ port: ports[0] });
  });
  afterAll(() => teams.close());
  beforeEach(async () => {
    database = await createProductionDatabase();
    await start();
  });
  afterEach(async () => {
    letGo();
    await running.kill('SIGKILL');
    await database.drop();
  });

  const REPS = ['ali', 'sara', 'johan'] as const;
  /** Three reps are to be greeted; the connector accepts the messages and holds back its answers. */
  const beginGreeting = async (): Promise<void> => {
    for (const rep of REPS) await standIns.userActions.install(rep, standIns.chats.personal(rep));
    kept = [];
    await callerAt(`http://127.0.0.1:${port}`, teamsAddress).must('maria', chooseTeam, {
      body: { people: REPS.map((rep) => personId.parse(personOf(rep).oid)), greet: true },
    });
    await eventually(() => expect(kept?.length).toBeGreaterThan(0));
  };
  /** Those whose greeting waits, and whether its sending has begun. */
  const waitingGreetings = async (): Promise<readonly { person: string; begun: boolean }[]> => {
    const client = new pg.Client({ connectionString: database.superuserUrl });
    await client.connect();
    const waiting = await client.query<{ person: string; begun: boolean }>(
      `select person_id as person, coalesce(error, '') = 'sending' as begun
       from outbox where state = 'waiting' and kind = 'greeting'`,
    );
    await client.end();
    return waiting.rows;
  };
  const isThrough = async (): Promise<void> => expect(await waitingGreetings()).toEqual([]);

  test('after a hard stop nothing is lost, and what was on its way does not come twice', async () => {
    const before = REPS.map(greetings);
    await beginGreeting();
    expect((await running.kill('SIGKILL')).signal).toBe('SIGKILL');
    const waiting = await waitingGreetings();
    letGo();
    await start();
    await eventually(isThrough);
    const came = REPS.map((rep, nth) => greetings(rep) - (before[nth] ?? 0));
    expect(came).toContain(1);
    // Of those that had begun, a stop right between the note and the message can leave one that never comes (decision 45).
    const begun = new Set(waiting.filter((one) => one.begun).map(({ person }) => person));
    for (const [nth, rep] of REPS.entries())
      expect(begun.has(personOf(rep).oid) ? [0, 1] : [1]).toContain(came[nth]);
  });

  test('told to stop, it waits for the answer: nothing is lost, and nothing comes twice', async () => {
    const before = REPS.map(greetings);
    await beginGreeting();
    const ended = running.kill('SIGTERM');
    await eventually(() => expect(running.output()).toContain('Kadens is stopping'));
    letGo();
    expect(await ended).toMatchObject({ code: 0 });
    await start();
    await eventually(isThrough);
    expect(REPS.map((rep, nth) => greetings(rep) - (before[nth] ?? 0))).toEqual([1, 1, 1]);
  });

  test('after a hard stop between a message and its answer, Teams delivers it again and it is answered', async () => {
    await standIns.userActions.install('ali', standIns.chats.personal('ali'));
    const { must } = callerAt(`http://127.0.0.1:${port}`, teamsAddress);
    await must('maria', chooseTeam, {
      body: { people: [personId.parse(personOf('ali').oid)], greet: false },
    });
    const chat = standIns.chats.personal('ali');
    const { serviceUrl } = standIns.settings;
    const setting = { id: 'said-once', at: MONDAY, serviceUrl, chat, from: personOf('ali') };
    const message = messageActivity(setting, 'Jag ringer Volvo i morgon');
    const answers = (): number =>
      chat.messages.filter((one) => one.person === null && JSON.stringify(one).includes('Ringa Volvo'))
        .length;
    const steps = async (): Promise<readonly string[]> =>
      (await must('ali', getMine)).commitments.map(({ text }) => text);

    onItsWay = [];
    const unanswered = standIns.deliver(message).catch(() => null);
    await eventually(() => expect(onItsWay).toHaveLength(1));
    await running.kill('SIGKILL');
    letGo();
    await unanswered;
    expect(answers()).toBe(0);

    await start();
    for (let again = 0; again < 2; again += 1) expect((await standIns.deliver(message)).status).toBe(200);
    expect(answers()).toBe(1);
    expect(await steps()).toEqual(['Ringa Volvo']);
  });

  test('composed as in production it has nothing of local Teams', async () => {
    for (const path of [
      '/',
      '/host/maria',
      '/local/people',
      '/local/clock',
      '/local/connector/.well-known/keys',
    ])
      expect([path, (await fetch(`http://127.0.0.1:${port}${path}`)).status]).toEqual([path, 404]);
    for (const path of ['/local/token', '/local/clock', '/local/faults']) {
      const posted = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST' });
      expect([path, posted.status]).toEqual([path, 404]);
    }
  });
});
