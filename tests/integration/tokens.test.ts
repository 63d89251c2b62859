import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { Doc } from 'yjs';
import { problem } from '../../shared/contracts/endpoint.ts';
import { LIVE_PATH, personDocument } from '../../shared/contracts/live.ts';
import { getMe, listAccess } from '../../shared/contracts/person.ts';
import { personOf } from '../../local-teams/people.ts';
import type { MintedTokenVariation } from '../../local-teams/sign-in/mint.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { eventually } from '../support/eventually.ts';

const SOMEWHERE = '01890000-0000-7000-8000-000000000000';
const maria = personOf('maria');

/** How each wrong token differs from a valid one, and how it is refused. */
const wrong: readonly (readonly [string, MintedTokenVariation, 'unauthenticated' | 'guest'])[] = [
  ['an expired token', { expires: '10m ago' }, 'unauthenticated'],
  ['a token for later', { notBefore: '10m', expires: '1h' }, 'unauthenticated'],
  ['a token of an organisation that has not let us in', { tenant: SOMEWHERE }, 'unauthenticated'],
  [
    'a token whose issuer is another organisation',
    { issuer: 'https://login.example/v2.0' },
    'unauthenticated',
  ],
  ['a token for Graph', { audience: 'https://graph.microsoft.com' }, 'unauthenticated'],
  ['a token for another app', { audience: SOMEWHERE }, 'unauthenticated'],
  ['an unsigned token', { signature: 'none' }, 'unauthenticated'],
  ['a token that somebody else has signed', { signature: 'another-key' }, 'unauthenticated'],
  ['a token whose signature is not its own', { signature: 'broken' }, 'unauthenticated'],
  ['a token without our scope', { scope: 'User.Read' }, 'unauthenticated'],
  ['a token whose scope only begins like ours', { scope: 'access_as_user_too' }, 'unauthenticated'],
  ['a token given to a client that is not Teams', { azp: SOMEWHERE }, 'unauthenticated'],
  ['a token of version 1', { version: '1.0' }, 'unauthenticated'],
  ['a token of an app, without a person', { claims: { idtyp: 'app' } }, 'unauthenticated'],
  ['a token without a person’s id', { claims: { oid: 'maria' } }, 'unauthenticated'],
  ['a guest’s token', { claims: { acct: 1 } }, 'guest'],
  ['a token of somebody at home elsewhere', { claims: { idp: 'https://sts.windows.net/x/' } }, 'guest'],
];

/** A socket that may be closed by the other side without failing the test. */
class TabSocket extends WebSocket {
  constructor(url: string) {
    super(url);
    this.on('error', () => undefined);
  }
}

/** A connection that isn't retried once it has been closed. */
class OneKnock extends HocuspocusProviderWebsocket {
  override onClose(closed: { event: CloseEvent }): void {
    this.shouldConnect = false;
    super.onClose(closed);
  }
}

describe('whose word is taken', () => {
  let kadens: Product;
  const sockets: OneKnock[] = [];
  beforeAll(async () => {
    kadens = await startProduct();
  });
  afterAll(() => kadens.end());
  afterEach(() => {
    for (const socket of sockets.splice(0)) {
      socket.destroy();
    }
  });

  const ask = async (headers: Record<string, string>) => {
    const reply = await fetch(`${kadens.address}${getMe.path}`, { headers });
    const json: unknown = await reply.json();
    return { status: reply.status, code: reply.ok ? null : problem.parse(json).code };
  };

  /** Opens one's own signals with that token; `refused` is told before the socket is closed with `closed`. */
  const knock = async (token: string) => {
    const socket = new OneKnock({
      url: `${kadens.address.replace('http', 'ws')}${LIVE_PATH}`,
      WebSocketPolyfill: TabSocket,
      maxAttempts: 1,
    });
    sockets.push(socket);
    const heard = { opened: false, refused: '', closed: 0 };
    const provider = new HocuspocusProvider({
      websocketProvider: socket,
      name: personDocument(maria.oid),
      document: new Doc(),
      token,
      onAuthenticated: () => Object.assign(heard, { opened: true }),
      onAuthenticationFailed: ({ reason }) => Object.assign(heard, { refused: reason }),
      onClose: ({ event }) => {
        if (heard.closed === 0) heard.closed = event.code;
      },
    });
    provider.attach();
    await eventually(() => expect(heard.opened || heard.closed !== 0).toBe(true));
    return heard;
  };

  test('a right token is, on an endpoint and on the socket', async () => {
    const token = await kadens.standIns.mint.tab(maria);
    expect(await ask({ authorization: `Bearer ${token}` })).toEqual({ status: 200, code: null });
    expect(await knock(token)).toMatchObject({ opened: true });
  });

  test.each(wrong)('%s is refused on an endpoint and on the live socket', async (_name, variation, code) => {
    const token = await kadens.standIns.mint.tab(maria, variation);
    const status = code === 'guest' ? 403 : 401;
    expect(await ask({ authorization: `Bearer ${token}` })).toEqual({ status, code });
    expect(await knock(token)).toEqual({ opened: false, refused: code, closed: 4401 });
  });

  test('a token for Graph in the person’s own name is no token for us', async () => {
    const token = await kadens.standIns.mint.graph(maria, ['User.Read', 'access_as_user']);
    expect(await ask({ authorization: `Bearer ${token}` })).toEqual({ status: 401, code: 'unauthenticated' });
    expect(await knock(token)).toMatchObject({ opened: false, closed: 4401 });
  });

  test('an id token of the sign-in’s own is not for us either', async () => {
    const claims = { oid: maria.oid, tid: maria.tenant, sub: 'x', name: maria.name };
    const token = await kadens.standIns.mint.signed(claims, '1h');
    expect(await ask({ authorization: `Bearer ${token}` })).toEqual({ status: 401, code: 'unauthenticated' });
  });

  test.each([
    ['no token', ''],
    ['another scheme', 'Basic bWFyaWE6aGVq'],
    ['a word without a token', 'Bearer'],
    ['two tokens', 'Bearer a.b.c d.e.f'],
    ['what is no token', 'Bearer not.a-token'],
    ['a token of nothing', 'Bearer ..'],
    ['a token whose parts are not JSON', 'Bearer aaaa.bbbb.cccc'],
    ['a token that is too long', `Bearer ${'a'.repeat(12_000)}.${'b'.repeat(2_000)}.c`],
  ])('a header with %s is refused', async (_name, authorization) => {
    expect(await ask(authorization === '' ? {} : { authorization })).toEqual({
      status: 401,
      code: 'unauthenticated',
    });
  });

  test.each([
    ['nothing', ''],
    ['what is no token', 'maria'],
    ['a header’s value', 'Bearer a.b.c'],
  ])('a socket that shows %s is closed', async (_name, token) => {
    expect(await knock(token)).toMatchObject({ opened: false, closed: 4401 });
  });

  test('a socket that says anything else before its token is closed', async () => {
    const socket = new TabSocket(`${kadens.address.replace('http', 'ws')}${LIVE_PATH}`);
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    socket.once('open', () => socket.send('{"type":"hello"}'));
    expect(await closed).toBe(4400);
  });

  test('nothing of a refused token makes the person known', async () => {
    const stranger = { ...maria, oid: '0a1b2c3d-0000-4000-8000-0000000000aa' };
    const token = await kadens.standIns.mint.tab(stranger, { signature: 'another-key' });
    expect((await ask({ authorization: `Bearer ${token}` })).status).toBe(401);
    const { entries } = await kadens.must('maria', listAccess);
    expect(entries).toEqual([]);
  });
});
