import { describe, expect, test } from 'vitest';
import { BOT_ID } from '../../../bot/chat/test-connector.ts';
import { ali, maria } from '../../../bot/chat/test-people.ts';
import { MEETING_CHAT, withChat } from './open-chat.ts';
import type { ChatOrganisation, Connector, OpenChat } from './open-chat.ts';

let connector: Connector;
let kadens: ChatOrganisation;
let teams: OpenChat;
withChat((chat) => {
  ({ connector, kadens, teams } = chat);
});

describe('coming and going', () => {
  const came = (from: typeof ali) =>
    teams.post(teams.activity(from, { type: 'conversationUpdate', membersAdded: [{ id: `28:${BOT_ID}` }] }));

  test('a person who installs is reachable and welcomed once', async () => {
    await teams.post(teams.activity(ali, { type: 'installationUpdate', action: 'add' }));
    await came(ali);
    expect((await kadens.person(ali.id))?.reachable).toBe('yes');
    expect(connector.calls).toHaveLength(1);
    expect(teams.sent()).toContain('Hej Ali');
  });

  test('a person who removes it is not reachable any more, and is again when it comes back', async () => {
    await came(ali);
    await teams.post(teams.activity(ali, { type: 'installationUpdate', action: 'remove' }));
    expect((await kadens.person(ali.id))?.reachable).toBe('no');
    await teams.post(teams.activity(ali, { type: 'installationUpdate', action: 'add' }));
    expect((await kadens.person(ali.id))?.reachable).toBe('yes');
  });

  test('in a meeting’s chat the bot notes where it is', async () => {
    await teams.post(
      teams.activity(maria, {
        type: 'conversationUpdate',
        membersAdded: [{ id: `28:${BOT_ID}` }],
        ...teams.inMeeting,
      }),
    );
    expect(await kadens.conversation({ chatId: MEETING_CHAT })).toMatchObject({ kind: 'chat' });
    expect((await kadens.person(maria.id))?.reachable).not.toBe('yes');
  });

  test('a meeting’s start and end are told on as hints', async () => {
    const states: unknown[] = [];
    for (const what of ['Start', 'End']) {
      await teams.post(
        teams.activity(maria, {
          type: 'event',
          name: `application/vnd.microsoft.meeting${what}`,
          value: { Id: 'never-this', MeetingType: 'Scheduled' },
          ...teams.inMeeting,
        }),
      );
      states.push((await kadens.session())?.state);
    }
    expect(states).toEqual(['live', 'live']);
  });
});
