import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { BOT_ID } from '../../../bot/chat/test-connector.ts';
import { ali, maria } from '../../../bot/chat/test-people.ts';
import type { Storage } from '../storage/open-storage.ts';
import { MEETING_CHAT, openChat, withChat } from './open-chat.ts';
import type { ChatOrganisation, Connector, OpenChat } from './open-chat.ts';

let storage: Storage;
let connector: Connector;
let kadens: ChatOrganisation;
let teams: OpenChat;
withChat((chat) => {
  ({ storage, connector, kadens, teams } = chat);
});

const TOO_MUCH = { status: 429, headers: { 'retry-after': '0' } };

describe('an answer that did not get through', () => {
  test('is given when Teams delivers again, and what was done is not done twice', async () => {
    const activity = teams.activity(ali, { text: 'jag ringer Scania' });
    connector.plan(TOO_MUCH, TOO_MUCH);
    expect(await teams.post(activity)).toEqual({ status: 503 });
    connector.calls.length = 0;
    expect(await teams.post(activity)).toEqual({ status: 200 });
    expect(teams.sent()).toContain('Ringa Scania');
    expect(await teams.post(activity)).toEqual({ status: 200 });
    expect(connector.calls).toHaveLength(1);
    expect(await kadens.commitments()).toHaveLength(1);
  });

  test('is given by another process than the one that did what was asked', async () => {
    const activity = teams.activity(ali, { text: 'jag ringer Scania' });
    connector.plan(TOO_MUCH, TOO_MUCH);
    await teams.post(activity);
    connector.calls.length = 0;
    const another = openChat(storage, connector, kadens);
    expect(await another.post(activity)).toEqual({ status: 200 });
    expect(connector.calls).toHaveLength(1);
    expect(await kadens.commitments()).toHaveLength(1);
  });

  test('is given again where it was a refusal, in the same words', async () => {
    const activity = teams.activity(ali, { text: 'jag '.repeat(25_000) });
    connector.plan(TOO_MUCH, TOO_MUCH);
    expect(await teams.post(activity)).toEqual({ status: 503 });
    connector.calls.length = 0;
    expect(await teams.post(activity)).toEqual({ status: 200 });
    expect(teams.sent()).toContain('Det var för långt för mig');
    expect((await kadens.person(ali.id))?.reachable).toBe('yes');
  });

  test('is the welcome too', async () => {
    const activity = teams.activity(ali, {
      type: 'conversationUpdate',
      membersAdded: [{ id: `28:${BOT_ID}` }],
    });
    connector.plan(TOO_MUCH, TOO_MUCH);
    expect(await teams.post(activity)).toEqual({ status: 503 });
    connector.calls.length = 0;
    for (let again = 0; again < 2; again += 1) expect(await teams.post(activity)).toEqual({ status: 200 });
    expect(connector.calls).toHaveLength(1);
    expect(teams.sent()).toContain('Hej Ali');
  });

  test('is not given to what has the same id in another chat', async () => {
    await teams.says(maria, 'hej', { id: 'same' });
    await teams.says(ali, 'jag ringer Scania', { id: 'same' });
    expect(await kadens.commitments()).toHaveLength(1);
    expect(connector.calls).toHaveLength(2);
  });

  test('of a tap on a card is the same as before', async () => {
    const { id, version } = await kadens.addCommitment();
    const tap = teams.tap(ali, 'keep', { id, version, for: ali.id });
    const first = await teams.post(tap);
    expect(await teams.post(tap)).toEqual(first);
    expect((await kadens.commitments())[0]).toMatchObject({ state: 'kept', version: 2 });
  });
});

describe('while the database is away', () => {
  const asAdministrator = async (...statements: readonly string[]): Promise<void> => {
    const url = Object.assign(new URL(storage.database.superuserUrl), { pathname: '/postgres' });
    const client = new pg.Client({ connectionString: url.toString() });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  const name = (): string => new URL(storage.database.appUrl).pathname.slice(1);
  const cutOff = (): Promise<void> =>
    asAdministrator(
      `alter database ${name()} with allow_connections false`,
      `select pg_terminate_backend(pid, 60000) from pg_stat_activity
       where datname = '${name()}' and usename = '${new URL(storage.database.appUrl).username}'`,
    );
  const withoutDatabase = async <Answer>(deliver: () => Promise<Answer>): Promise<Answer> => {
    await cutOff();
    try {
      return await deliver();
    } finally {
      await asAdministrator(`alter database ${name()} with allow_connections true`);
    }
  };
  /** Delivered without a database, and then again with it. */
  const delivered = async (activity: Readonly<Record<string, unknown>>) => {
    const without = await withoutDatabase(() => teams.post(activity));
    return [without.status, (await teams.post(activity)).status];
  };

  test('a message is not acknowledged, and done when Teams delivers it again', async () => {
    expect(await delivered(teams.activity(ali, { text: 'jag ringer Scania' }))).toEqual([503, 200]);
    expect(await kadens.commitments()).toHaveLength(1);
    expect(connector.calls).toHaveLength(1);
    expect(teams.sent()).not.toContain('Något gick fel');
  });

  test('that the bot was added is not acknowledged, and welcomed later', async () => {
    const added = { type: 'conversationUpdate', membersAdded: [{ id: `28:${BOT_ID}` }] };
    expect(await delivered(teams.activity(ali, added))).toEqual([503, 200]);
    expect(teams.sent()).toContain('Hej Ali');
    expect(await delivered(teams.activity(maria, { ...added, ...teams.inMeeting }))).toEqual([503, 200]);
    expect(await kadens.conversation({ chatId: MEETING_CHAT })).toMatchObject({ meetingId: 'meeting-1' });
    expect(connector.calls).toHaveLength(2);
  });

  test('that it was installed or removed is not acknowledged, and noted later', async () => {
    const update = (action: string) => teams.activity(ali, { type: 'installationUpdate', action });
    expect(await delivered(update('add'))).toEqual([503, 200]);
    expect((await kadens.person(ali.id))?.reachable).toBe('yes');
    const removal = update('remove');
    expect(await delivered(removal)).toEqual([503, 200]);
    expect((await kadens.person(ali.id))?.reachable).toBe('no');
    await teams.post(update('add'));
    await teams.post(removal);
    expect((await kadens.person(ali.id))?.reachable).toBe('yes');
  });

  test('that a meeting began is not acknowledged, and starts its session later', async () => {
    const began = teams.activity(maria, {
      type: 'event',
      name: 'application/vnd.microsoft.meetingStart',
      value: { Id: 'never-this', MeetingType: 'Scheduled' },
      ...teams.inMeeting,
    });
    expect(await delivered(began)).toEqual([503, 200]);
    expect((await kadens.session())?.state).toBe('live');
  });

  test('whoever taps on a card reads that it did not work, since Teams delivers no tap again', async () => {
    const { id, version } = await kadens.addCommitment();
    const tap = teams.tap(ali, 'keep', { id, version, for: ali.id });
    const without = await withoutDatabase(() => teams.post(tap));
    expect(without.status).toBe(200);
    expect(JSON.stringify(without.body)).toContain('Något gick fel hos mig');
    expect(JSON.stringify((await teams.post(tap)).body)).toContain('Klart: ');
  });
});
