import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { createServer } from 'node:http';
import { WebSocket } from 'ws';
import { Doc } from 'yjs';
import { LIVE_PATH, notesOf } from '../../shared/contracts/live.ts';
import type { PublishedChange } from '../../shared/contracts/live.ts';
import { agendaItemId, personId, sessionId, tenantId } from '../../shared/domain/ids.ts';
import type { AgendaItemId, PersonId, SessionId, TenantId } from '../../shared/domain/ids.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { SessionState } from '../../shared/domain/session.ts';
import { createLive } from './live.ts';
import type { Live } from './live.ts';
import { notesIn } from './notes.ts';
import type { LiveIdentity, LivePorts } from './ports.ts';

const id = (kind: number, nth: number): string =>
  `0a1b2c3d-0000-4000-8${kind}00-0000000000${String(nth).padStart(2, '0')}`;
export const NORDVIK = tenantId.parse(id(1, 1));
export const SODERMAN = tenantId.parse(id(1, 2));
export const MARIA = personId.parse(id(2, 1));
export const ALI = personId.parse(id(2, 2));
export const SARA = personId.parse(id(2, 3));
export const SESSION = sessionId.parse(id(3, 1));
export const OTHERS = sessionId.parse(id(3, 2));
export const DEAL = agendaItemId.parse(id(4, 1));
export const NEXT = agendaItemId.parse(id(4, 2));

type Kept = { state: SessionState; people: readonly PersonId[]; document: Uint8Array | null };

/** Everything that live sessions need, in memory; `fails` chooses what goes wrong. */
export const openWorld = () => {
  const sessions = new Map<SessionId, Kept>([
    [SESSION, { state: 'live', people: [MARIA, ALI], document: null }],
    [OTHERS, { state: 'live', people: [SARA], document: null }],
  ]);
  const world = {
    now: 1_000_000,
    sessions,
    fails: new Set<'open' | 'load' | 'store' | 'settle' | 'late'>(),
    /** Called while a session is looked up, to simulate what happens in between. */
    during: () => Promise.resolve(),
    stores: 0,
    /** How often a session and the clock have been read. */
    opened: 0,
    looked: 0,
    settled: [] as ReadonlyMap<AgendaItemId, string>[],
    late: [] as { person: PersonId; text: string }[],
    logged: [] as string[],
    tell: (() => undefined) as (tenant: TenantId, change: PublishedChange) => void,
    lose: (): void => undefined,
  };
  const failing = (what: 'open' | 'load' | 'store' | 'settle' | 'late'): void => {
    if (world.fails.has(what)) throw new Error(`${what} fails`);
  };
  const say = (_fields: unknown, text: string) => void world.logged.push(text);
  /** Tokens are `tenant/person/expiry`. */
  const read = (token: string): LiveIdentity => {
    const [tenant = '', person = '', end = ''] = token.split('/');
    return { tenant: tenantId.parse(tenant), person: personId.parse(person), expiresAt: Number(end) };
  };
  const settable = (session: SessionId): Kept => {
    const kept = sessions.get(session);
    if (!kept) throw new Error('There is no such session');
    return kept;
  };
  const ports: LivePorts = {
    verify: (header) => {
      if (!header.includes('/')) return Promise.resolve(refuse('unauthenticated'));
      const who = read(header.replace('Bearer ', ''));
      return Promise.resolve(who.expiresAt <= world.now ? refuse('unauthenticated') : ok(who));
    },
    openSession: async ({ tenant, person }, session) => {
      world.opened += 1;
      failing('open');
      const kept = sessions.get(session);
      const state = tenant === NORDVIK && kept?.people.includes(person) ? kept.state : null;
      await world.during();
      return state;
    },
    loadDocument: async (_tenant, session) => {
      await Promise.resolve();
      failing('load');
      return settable(session).document;
    },
    storeDocument: async (_tenant, session, merge) => {
      await Promise.resolve();
      failing('store');
      world.stores += 1;
      const kept = settable(session);
      kept.document = merge(kept.document);
    },
    addPostCloseNotes: async ({ person }, _session, additions) => {
      await Promise.resolve();
      failing('late');
      for (const text of additions.values())
        if (!world.late.some((one) => one.person === person && one.text === text))
          world.late.push({ person, text });
    },
    finalizeNotes: async (_tenant, session, texts) => {
      await Promise.resolve();
      failing('settle');
      const { state } = settable(session);
      if (state === 'closed') world.settled.push(texts([DEAL, NEXT]));
      return state;
    },
    listen: (onPublished, onLost) => {
      world.tell = onPublished;
      world.lose = onLost;
      return Promise.resolve(() => Promise.resolve());
    },
    realSeconds: () => {
      world.looked += 1;
      return world.now;
    },
    log: { warn: say, error: say },
  };
  const stored = (session: SessionId = SESSION): string => {
    const { document } = settable(session);
    return document === null ? '' : (notesIn(document, [DEAL]).get(DEAL) ?? '');
  };
  const turn = (state: SessionState, session: SessionId): void => {
    settable(session).state = state;
    world.tell(NORDVIK, { people: [MARIA, ALI], noun: 'session', session });
  };
  const close = (session: SessionId = SESSION): void => turn('closed', session);
  const reopen = (session: SessionId = SESSION): void => turn('live', session);
  return { ...world, world, ports, stored, close, reopen };
};
export type World = ReturnType<typeof openWorld>;

export const tokenOf = (person: PersonId, tenant = NORDVIK, end = 2_000_000): string =>
  `${tenant}/${person}/${end}`;

/** Like a browser's socket: closing one that is still connecting raises no error, where that of ws throws. */
class TabSocket extends WebSocket {
  constructor(url: string) {
    super(url);
    this.on('error', () => undefined);
  }
}

/** A live server on its own address. */
export const serve = async (ports: LivePorts) => {
  const live: Live = await createLive(ports);
  const server = createServer();
  server.on('upgrade', live.upgrade);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `ws://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}${LIVE_PATH}`;
  const ends: (() => void)[] = [];

  /** A tab's socket. */
  const openTab = (token: string | (() => string)) => {
    const heard: unknown[] = [];
    const closes: { code: number; reason: string }[] = [];
    const ended: string[] = [];
    const refused: string[] = [];
    const socket = new HocuspocusProviderWebsocket({
      url,
      WebSocketPolyfill: TabSocket,
      delay: 50,
      minDelay: 20,
      maxDelay: 100,
      onClose: ({ event }) => closes.push({ code: event.code, reason: event.reason }),
    });
    const providers: HocuspocusProvider[] = [];
    const open = (name: string): HocuspocusProvider => {
      const provider = new HocuspocusProvider({
        websocketProvider: socket,
        name,
        document: new Doc(),
        token: typeof token === 'string' ? token : () => token(),
        onStateless: ({ payload }) => heard.push(JSON.parse(payload)),
        onAuthenticationFailed: ({ reason }) => refused.push(reason),
        onClose: ({ event }) => ended.push(event.reason),
      });
      provider.attach();
      providers.push(provider);
      return provider;
    };
    const leave = (): void => {
      socket.shouldConnect = false;
      for (const provider of providers) provider.destroy();
      socket.destroy();
    };
    ends.push(leave);
    return { socket, open, heard, closes, ended, refused, leave };
  };

  return {
    live,
    url,
    openTab,
    end: async () => {
      for (const leave of ends) leave();
      await live.stop();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
export type Served = Awaited<ReturnType<typeof serve>>;
export type Tab = ReturnType<Served['openTab']>;

export const textOf = (provider: HocuspocusProvider, item: AgendaItemId = DEAL) =>
  provider.document.getText(notesOf(item));
