import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { BOT_ID } from '../../../bot/chat/test-connector.ts';
import { ali, FRIDAY, maria, OTHER_TENANT } from '../../../bot/chat/test-people.ts';
import { MEETING_CHAT, openChat, withChat } from './open-chat.ts';
import type { ChatOrganisation, Connector, OpenChat } from './open-chat.ts';
import type { Storage } from '../storage/open-storage.ts';

let storage: Storage;
let connector: Connector;
let kadens: ChatOrganisation;
let teams: OpenChat;
withChat((chat) => {
  ({ storage, connector, kadens, teams } = chat);
});

describe('messages', () => {
  test.each(['hej', 'Hi', 'hello', 'hjälp', 'Help', 'vad som helst annat'])(
    '%s is answered with a card',
    async (text) => {
      await teams.says(ali, text);
      expect(connector.calls).toHaveLength(1);
      expect(teams.sent()).toContain('application/vnd.microsoft.card.adaptive');
    },
  );

  test('a step said in the meeting’s chat is recorded and answered there', async () => {
    await kadens.begin();
    await teams.says(ali, '<at>Kadens</at> Jag ringer Scania', {
      ...teams.inMeeting,
      entities: [
        { type: 'mention', text: '<at>Kadens</at>', mentioned: { id: `28:${BOT_ID}`, name: 'Kadens' } },
      ],
    });
    expect(await kadens.commitments()).toMatchObject([{ owner: ali.id, text: 'Ringa Scania' }]);
    expect(connector.calls[0]?.path).toContain(encodeURIComponent('19:meeting@thread.v2'));
    expect(teams.sent()).toContain('Till vilken dag?');
    expect(await kadens.conversation({ chatId: MEETING_CHAT })).toMatchObject({
      meetingId: 'meeting-1',
    });
  });

  test('a manager who names the rep is understood; one who doesn’t is asked whose 1:1 it is', async () => {
    await teams.says(maria, 'Ali skickar offerten på fredag');
    expect(await kadens.commitments()).toMatchObject([{ owner: ali.id, due: FRIDAY }]);
    await teams.says(maria, 'jag pratar med produkt');
    expect(await kadens.commitments()).toHaveLength(1);
    expect(teams.sent()).toContain('Vilket 1:1 hör det till?');
    expect(teams.sent()).toContain('Sara Nyström');
  });

  test.each(['vad tycker du om vädret?', 'kunden vill ha svar på fredag'])(
    'nobody who writes words is told to write words, or of a card: %s',
    async (text) => {
      await teams.says(ali, text);
      expect(teams.sent()).toContain('Det där förstod jag inte.');
      expect(teams.sent()).not.toContain('svaret på kortet');
    },
  );

  test('what is moved or struck right after it was saved is that one, however many there are', async () => {
    await kadens.addCommitment({ text: 'Skicka offerten' });
    await teams.says(ali, 'jag ringer Scania på fredag');
    await teams.says(ali, 'flytta den till 1 december');
    expect((await kadens.commitments()).map(({ text, due }) => [text, due])).toContainEqual([
      ...['Ringa Scania', '2026-12-01'],
    ]);
    await teams.says(ali, 'jag mejlar Volvo på fredag');
    await teams.says(ali, 'ta bort den');
    expect(JSON.stringify(connector.calls.at(-1)?.body)).toContain('Mejla Volvo');
    expect(JSON.stringify(connector.calls.at(-1)?.body)).not.toContain('Skicka offerten');
  });

  test('a decision is kept in the live session', async () => {
    await kadens.begin();
    await teams.says(ali, 'Beslut: vi går vidare utan rabatt', teams.inMeeting);
    expect(await kadens.decisions()).toEqual(['Vi går vidare utan rabatt']);
  });

  test('the same activity twice has one effect and one answer', async () => {
    const body = teams.activity(ali, { text: 'jag ringer Scania' });
    await teams.post(body);
    await teams.post(body);
    expect(await kadens.commitments()).toHaveLength(1);
    expect(connector.calls).toHaveLength(1);
  });

  test('when more than one fits, at most three are offered', async () => {
    for (const which of ['a', 'b', 'c', 'd']) await kadens.addCommitment({ text: `offert ${which}` });
    await teams.says(ali, 'klart med offerten');
    const actions = z
      .array(z.object({ content: z.object({ actions: z.array(z.unknown()) }) }))
      .parse(connector.calls[0]?.body['attachments']);
    expect(actions[0]?.content.actions).toHaveLength(3);
    expect((await kadens.commitments()).every(({ state }) => state === 'open')).toBe(true);
  });

  test('nothing of one’s promises is listed in front of others', async () => {
    await kadens.addCommitment({ text: 'hemlig offert' });
    await teams.says(ali, 'visa mina löften', teams.inMeeting);
    expect(teams.sent()).not.toContain('hemlig');
  });

  test('an early move in words is made at once', async () => {
    await kadens.addCommitment();
    await teams.says(ali, 'flytta offerten till 1 december');
    expect((await kadens.commitments())[0]?.due).toBe('2026-12-01');
  });

  test('a text of 100 000 characters is refused kindly', async () => {
    await teams.says(ali, 'jag '.repeat(25_000));
    expect(await kadens.commitments()).toEqual([]);
    expect(teams.sent()).toContain('Det var för långt för mig');
  });

  test('somebody from another organisation, or a guest without an id, gets a clear answer and no more', async () => {
    await teams.says(ali, 'visa mina löften', { channelData: { tenant: { id: OTHER_TENANT } } });
    await teams.says(ali, 'visa mina löften', { from: { id: '29:guest', name: 'Gäst' } });
    expect(connector.calls.map(({ body }) => body['text'])).toEqual([
      expect.stringContaining('Jag känner inte igen dig'),
      expect.stringContaining('Jag känner inte igen dig'),
    ]);
    expect(await kadens.conversation({ person: ali.id })).toBeNull();
  });

  test('an unexpected error is one kind sentence, and a log without what was written', async () => {
    teams = openChat(storage, connector, kadens, new Error('could not read: jag ringer Scania'));
    const activity = teams.activity(ali, { text: 'jag ringer Scania' });
    expect(await teams.post(activity)).toEqual({ status: 500 });
    expect(teams.sent()).toContain('Något gick fel hos mig');
    expect(teams.logged).toHaveLength(1);
    expect(JSON.stringify(teams.logged)).not.toContain('Scania');
    expect(await teams.post(activity)).toEqual({ status: 500 });
    expect(connector.calls).toHaveLength(1);
  });

  test('when only the answer fails to get through, what was done is not called a failure', async () => {
    connector.plan({ status: 502 });
    expect(await teams.says(ali, 'jag ringer Scania')).toEqual({ status: 200 });
    expect(await kadens.commitments()).toHaveLength(1);
    expect(connector.calls).toHaveLength(1);
  });

  test('an answer that the connector holds back is tried once more', async () => {
    connector.plan({ status: 429, headers: { 'retry-after': '0' } });
    await teams.says(ali, 'hej');
    expect(connector.calls).toHaveLength(2);
    expect(teams.logged).toEqual([]);
  });
});
