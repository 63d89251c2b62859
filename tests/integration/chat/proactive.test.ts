import { freePort } from '../../../local-teams/free-port.ts';
import { noDaysOff } from '../../../shared/domain/working-days.ts';
import { describe, expect, test } from 'vitest';
import { saveConversation } from '../../../bot/chat/conversations.ts';
import { toInstant } from '../../../shared/domain/time.ts';
import { ali, aCommitmentLine, maria, NOW, sessionOfAli } from '../../../bot/chat/test-people.ts';
import { withChat } from './open-chat.ts';
import type { ChatOrganisation, Connector, OpenChat } from './open-chat.ts';

let connector: Connector;
let kadens: ChatOrganisation;
let teams: OpenChat;
withChat((chat) => {
  ({ connector, kadens, teams } = chat);
});

describe('writing first', () => {
  const recipient = () =>
    ({
      kind: 'person',
      tenant: kadens.tenant,
      person: ali.id,
      language: 'sv',
      zone: 'Europe/Stockholm',
      daysOff: noDaysOff,
      typeNames: {},
    }) as const;
  const message = () => ({ kind: 'reminder-before', commitment: aCommitmentLine() }) as const;

  test('goes to the chat the person has with the bot', async () => {
    await teams.says(ali, 'hej');
    expect(await teams.chat.send(recipient(), message(), 'k')).toEqual({ ok: true, activityId: 'a2' });
    expect(connector.calls[1]?.path).toBe(`/teams/v3/conversations/chat-of-${ali.id}/activities`);
    expect(JSON.stringify(connector.calls[1]?.body)).toContain('"userIds":["29:ali"]');
  });

  test('can take the place of what was sent before, without anything left to tap', async () => {
    await teams.says(ali, 'hej');
    await teams.chat.replace(
      recipient(),
      'a1',
      { kind: 'commitment-over', what: 'superseded', commitment: aCommitmentLine() },
      'k',
    );
    expect(connector.calls[1]).toMatchObject({
      method: 'PUT',
      path: `/teams/v3/conversations/chat-of-${ali.id}/activities/a1`,
    });
    expect(JSON.stringify(connector.calls[1]?.body)).not.toContain('Action');
  });

  test('that an earlier card is gone hinders nobody', async () => {
    await teams.says(ali, 'hej');
    connector.plan({ status: 404 });
    await expect(
      teams.chat.replace(
        recipient(),
        'a1',
        { kind: 'commitment-over', what: 'superseded', commitment: aCommitmentLine() },
        'k',
      ),
    ).resolves.toBeUndefined();
  });

  test('opens that chat where there is none, and remembers it', async () => {
    connector.plan({ status: 201, body: { id: 'new-chat' } });
    expect(await teams.chat.send(recipient(), message(), 'k')).toEqual({ ok: true, activityId: 'a2' });
    expect(connector.calls.map(({ path }) => path)).toEqual([
      '/teams/v3/conversations',
      '/teams/v3/conversations/new-chat/activities',
    ]);
    expect(await kadens.conversation({ person: ali.id })).toMatchObject({ id: 'new-chat' });
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
    await teams.chat.send(
      { ...recipient(), kind: 'chat', chatId: '19:meeting@thread.v2' },
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
    [{ status: 500 }, { ok: false, why: 'uncertain' }],
    [
      { status: 503, headers: { 'retry-after': 'soon' } },
      { ok: false, why: 'uncertain' },
    ],
  ])('when the connector answers %j it is told, and nothing is sent twice', async (answer, told) => {
    await teams.says(ali, 'hej');
    connector.plan(answer);
    expect(await teams.chat.send(recipient(), message(), 'k')).toEqual(told);
    expect(connector.calls).toHaveLength(2);
  });

  test('a connector that cannot be reached, or a token that cannot be had, is for later', async () => {
    const at = { kind: 'person', person: ali.id, teamsId: '29:ali', id: 'chat' } as const;
    const serviceUrl = `http://127.0.0.1:${await freePort()}/`;
    await kadens.run((stores) => saveConversation(stores, { ...at, serviceUrl }));
    expect(await teams.chat.send(recipient(), message(), 'k')).toEqual({ ok: false, why: 'retry' });
  });
});
