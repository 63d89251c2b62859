import { beforeAll, describe, expect, test, vi } from 'vitest';
import { ali } from '../../../bot/chat/test-people.ts';
import { withChat } from './open-chat.ts';
import type { Connector, OpenChat } from './open-chat.ts';

let connector: Connector;
let teams: OpenChat;
withChat((chat) => {
  ({ connector, teams } = chat);
});
beforeAll(() => {
  // The SDK logs each wrong signature to the console.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('the token', () => {
  const hello = () => teams.activity(ali, { text: 'hej' });

  test('of the connector is taken', async () => {
    expect(await teams.post(hello())).toEqual({ status: 200 });
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
    expect(await teams.post(hello(), token())).toEqual({ status: 401 });
    expect(connector.calls).toEqual([]);
  });

  test('without a header is answered 401', async () => {
    expect(await teams.chat.authenticate({})).toBe(401);
  });

  test.each([null, 'text', {}, { type: 'message' }, []])(
    'a body that is no activity is answered 400: %j',
    async (body) => {
      expect(await teams.post(body)).toEqual({ status: 400 });
    },
  );
});
