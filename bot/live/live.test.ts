import type { HocuspocusProvider } from '@hocuspocus/provider';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { personDocument, sessionDocument } from '../../shared/contracts/live.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import {
  ALI,
  DEAL,
  MARIA,
  NORDVIK,
  openWorld,
  OTHERS,
  SARA,
  serve,
  SESSION,
  SODERMAN,
  textOf,
  tokenOf,
} from './test-live.ts';
import type { Served, Tab, World } from './test-live.ts';
import { SOCKETS_MAX } from './connected-socket.ts';

const until = (see: () => void): Promise<void> => vi.waitFor(see, { timeout: 20_000, interval: 10 });

let world: World;
let served: Served;
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  world = openWorld();
  served = await serve(world.ports);
});
afterEach(async () => {
  await served.end();
  expect(console.error).not.toHaveBeenCalled();
});

const enter = async (person: PersonId): Promise<{ tab: Tab; notes: HocuspocusProvider }> => {
  const tab = served.openTab(tokenOf(person));
  const notes = tab.open(sessionDocument(SESSION));
  await until(() => expect(notes.isSynced).toBe(true));
  return { tab, notes };
};
const type = (notes: HocuspocusProvider, text: string): void => {
  textOf(notes).insert(textOf(notes).length, text);
};
const goOffline = async ({ socket, closes }: Tab): Promise<void> => {
  const before = closes.length;
  socket.disconnect();
  await until(() => expect(closes.length).toBeGreaterThan(before));
};

/** Once it is over, everything sent earlier on that socket has arrived, in both directions. */
const roundTrip = async (tab: Tab): Promise<void> => {
  const before = tab.refused.length;
  tab.open(sessionDocument(`0a1b2c3d-0000-4000-8900-0000000001${String(before).padStart(2, '0')}`));
  await until(() => expect(tab.refused.length).toBe(before + 1));
};

describe('shared notes', () => {
  test('two who type at once lose not a character', async () => {
    const maria = await enter(MARIA);
    const ali = await enter(ALI);
    for (let nth = 0; nth < 200; nth += 1) {
      textOf(maria.notes).insert(0, 'm');
      type(ali.notes, 'a');
      if (nth % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await until(() => {
      const text = textOf(maria.notes).toJSON();
      expect(text).toHaveLength(400);
      expect(textOf(ali.notes).toJSON()).toBe(text);
      expect(world.stored()).toBe(text);
    });
  });

  test('one who types on offline for long finds it merged when back', async () => {
    const maria = await enter(MARIA);
    const ali = await enter(ALI);
    type(maria.notes, 'Volvo: ');
    await until(() => expect(textOf(ali.notes).toJSON()).toBe('Volvo: '));
    await goOffline(ali.tab);
    for (let nth = 0; nth < 1_500; nth += 1) type(ali.notes, 'x');
    textOf(maria.notes).insert(0, 'Affären. ');
    void ali.tab.socket.connect();
    await until(() => {
      expect(textOf(maria.notes).toJSON()).toBe(`Affären. Volvo: ${'x'.repeat(1_500)}`);
      expect(textOf(ali.notes).toJSON()).toBe(textOf(maria.notes).toJSON());
    });
    expect(ali.tab.closes).toHaveLength(1);
  });

  test('they are there for whoever comes later, also after the server was stopped', async () => {
    const { notes } = await enter(MARIA);
    type(notes, 'Ringer Scania');
    await until(() => expect(notes.hasUnsyncedChanges).toBe(false));
    await served.end();
    expect(world.stored()).toBe('Ringer Scania');
    served = await serve(world.ports);
    const ali = await enter(ALI);
    expect(textOf(ali.notes).toJSON()).toBe('Ringer Scania');
  });

  test('what two servers have stored is merged', async () => {
    const other = await serve(world.ports);
    const maria = await enter(MARIA);
    const tab = other.openTab(tokenOf(ALI));
    const notes = tab.open(sessionDocument(SESSION));
    await until(() => expect(notes.isSynced).toBe(true));
    type(maria.notes, 'm');
    type(notes, 'a');
    await until(() => expect(['am', 'ma']).toContain(world.stored()));
    await other.end();
  });

  test('flush stores at once, and only for that organisation', async () => {
    const { notes } = await enter(MARIA);
    type(notes, 'Nu');
    await until(() => expect(notes.hasUnsyncedChanges).toBe(false));
    await served.live.flush(SODERMAN, SESSION);
    expect(world.stored()).toBe('');
    await served.live.flush(NORDVIK, SESSION);
    expect(world.stored()).toBe('Nu');
  });

  test('a failure to store keeps the text and tries again, and flush says so', async () => {
    const { tab, notes } = await enter(MARIA);
    world.fails.add('store');
    type(notes, 'Kvar');
    await until(() => expect(world.logged).toContain('notes could not be stored; they are kept in memory'));
    await expect(served.live.flush(NORDVIK, SESSION)).rejects.toThrow('store fails');
    tab.leave();
    const { length } = world.logged;
    await until(() => expect(world.logged.length).toBeGreaterThan(length));
    const ali = await enter(ALI);
    expect(textOf(ali.notes).toJSON()).toBe('Kvar');
    world.fails.clear();
    await until(() => expect(world.stored()).toBe('Kvar'));
  });

  test('what could not be stored when the last one left is stored later', async () => {
    const { tab, notes } = await enter(MARIA);
    world.fails.add('store');
    type(notes, 'Kvar');
    await until(() => expect(notes.hasUnsyncedChanges).toBe(false));
    tab.leave();
    await until(() => expect(world.logged).not.toHaveLength(0));
    world.fails.clear();
    await until(() => expect(world.stored()).toBe('Kvar'));
  });

  test.each(['open', 'load'] as const)(
    'when the database is away while a tab comes in (%s), it comes again by itself',
    async (what) => {
      world.fails.add(what);
      const tab = served.openTab(tokenOf(MARIA));
      const notes = tab.open(sessionDocument(SESSION));
      await until(() => expect(tab.closes[0]?.code).toBe(1013));
      world.fails.clear();
      await until(() => expect(notes.isSynced).toBe(true));
    },
  );
});

describe('a session that closes', () => {
  test('is read-only at every connection, settled as it froze, and stays so with a new token', async () => {
    const maria = await enter(MARIA);
    const ali = await enter(ALI);
    type(maria.notes, 'Överens');
    await until(() => expect(textOf(ali.notes).toJSON()).toBe('Överens'));
    world.close();
    await until(() => expect(world.settled.at(-1)?.get(DEAL)).toBe('Överens'));
    type(ali.notes, ' inte');
    const { opened } = world.world;
    await maria.notes.sendToken();
    await until(() => expect(world.world.opened).toBe(opened + 1));
    type(maria.notes, '!');
    await until(() => expect(world.late).toHaveLength(2));
    expect(world.late).toContainEqual({ person: ALI, text: ' inte' });
    expect(textOf(maria.notes).toJSON()).toBe('Överens!');
    expect(world.stored()).toBe('Överens');
  });

  test('is written in again when its end is taken back, and what was typed meanwhile comes too', async () => {
    const maria = await enter(MARIA);
    const ali = await enter(ALI);
    type(maria.notes, 'Överens');
    await until(() => expect(textOf(ali.notes).toJSON()).toBe('Överens'));
    world.close();
    await until(() => expect(world.settled.at(-1)?.get(DEAL)).toBe('Överens'));
    type(ali.notes, ' inte');
    await until(() => expect(world.late).toHaveLength(1));
    world.reopen();
    await until(() => expect(textOf(maria.notes).toJSON()).toBe('Överens inte'));
    await until(() => expect(ali.notes.isSynced).toBe(true));
    type(ali.notes, ' än');
    await until(() => expect(textOf(maria.notes).toJSON()).toBe('Överens inte än'));
    await until(() => expect(world.stored()).toBe('Överens inte än'));
    world.close();
    await until(() => expect(world.settled.at(-1)?.get(DEAL)).toBe('Överens inte än'));
  });

  test('keeps what somebody brings from offline as their addition, once, in words and not in letters', async () => {
    const maria = await enter(MARIA);
    const ali = await enter(ALI);
    type(maria.notes, 'Överens');
    await until(() => expect(textOf(ali.notes).toJSON()).toBe('Överens'));
    await goOffline(ali.tab);
    for (const letter of ' och jag ringer') type(ali.notes, letter);
    world.close();
    await until(() => expect(world.settled).not.toHaveLength(0));
    void ali.tab.socket.connect();
    await until(() => expect(world.late).toEqual([{ person: ALI, text: ' och jag ringer' }]));
    await goOffline(ali.tab);
    void ali.tab.socket.connect();
    await until(() => expect(ali.notes.isAuthenticated).toBe(true));
    await roundTrip(ali.tab);
    await roundTrip(ali.tab);
    await served.live.stop();
    expect(world.late).toHaveLength(1);
    expect(world.stored()).toBe('Överens');
    expect(textOf(maria.notes).toJSON()).toBe('Överens');
  });

  test('an addition that could not be kept is tried again, and at the latest when the server stops', async () => {
    world.close();
    const ali = await enter(ALI);
    world.fails.add('late');
    type(ali.notes, 'Sent');
    await until(() => expect(world.logged).toContain('an addition to a closed session could not be kept'));
    world.fails.clear();
    await served.live.stop();
    expect(world.late).toEqual([{ person: ALI, text: 'Sent' }]);
  });

  test('freezes although it closed while the first one was on the way in', async () => {
    world.world.during = () => {
      world.world.during = () => Promise.resolve();
      world.close();
      return Promise.resolve();
    };
    const { notes } = await enter(MARIA);
    await until(() => expect(world.settled).not.toHaveLength(0));
    type(notes, 'För sent');
    await until(() => expect(world.late).toEqual([{ person: MARIA, text: 'För sent' }]));
    expect(world.stored()).toBe('');
  });

  test('is settled later when it could not be at once', async () => {
    const { notes } = await enter(MARIA);
    type(notes, 'Överens');
    await until(() => expect(notes.hasUnsyncedChanges).toBe(false));
    world.fails.add('settle');
    world.close();
    await until(() => expect(world.logged).toContain('a closed session could not be settled'));
    world.fails.clear();
    await until(() => expect(world.settled.at(-1)?.get(DEAL)).toBe('Överens'));
  });
});

describe('who may come in', () => {
  test.each([
    ['another’s session', sessionDocument(OTHERS)],
    ['a session that never was', sessionDocument('0a1b2c3d-0000-4000-8900-000000000099')],
    ['another’s signals', personDocument(ALI)],
    ['signals of nobody', personDocument('0a1b2c3d-0000-4000-8900-000000000099')],
  ])('%s is not found, and the socket goes on', async (_what, name) => {
    const tab = served.openTab(tokenOf(MARIA));
    const notes = tab.open(name);
    await until(() => expect(tab.refused).toEqual(['not-found']));
    const own = tab.open(personDocument(MARIA));
    await until(() => expect(own.isAuthenticated).toBe(true));
    type(notes, 'x');
    await roundTrip(tab);
    expect(tab.closes).toEqual([]);
    expect(notes.isSynced).toBe(false);
  });

  test.each([
    ['no token', ''],
    ['a token that isn’t one', 'nonsense'],
    ['a token that has ended', tokenOf(MARIA, NORDVIK, 1)],
  ])('%s ends the socket', async (_what, token) => {
    const tab = served.openTab(token);
    const notes = tab.open(sessionDocument(SESSION));
    await until(() => expect(tab.closes[0]).toEqual({ code: 4401, reason: 'unauthenticated' }));
    expect(tab.refused[0]).toBe('unauthenticated');
    expect(notes.isSynced).toBe(false);
  });

  test('a token of another organisation opens nothing of this one', async () => {
    const tab = served.openTab(tokenOf(MARIA, SODERMAN));
    const notes = tab.open(sessionDocument(SESSION));
    await until(() => expect(tab.refused).toEqual(['not-found']));
    expect(notes.isSynced).toBe(false);
  });

  test('one person may have so many sockets and no more, and another is not in the way', async () => {
    const tabs = Array.from({ length: SOCKETS_MAX }, () => served.openTab(tokenOf(MARIA)));
    const own = tabs.map((tab) => tab.open(personDocument(MARIA)));
    await until(() => expect(own.every((one) => one.isAuthenticated)).toBe(true));
    const more = served.openTab(tokenOf(MARIA));
    const late = more.open(personDocument(MARIA));
    await until(() => expect(more.closes[0]).toEqual({ code: 4429, reason: 'too-many' }));
    await enter(ALI);
    tabs[0]?.leave();
    await until(() => expect(late.isAuthenticated).toBe(true));
  });

  test('a socket that shows no token ends', async () => {
    const tab = served.openTab(tokenOf(MARIA));
    await until(() => expect(tab.socket.webSocket?.readyState).toBe(1));
    world.world.now += 11;
    await until(() => expect(tab.closes[0]).toEqual({ code: 4401, reason: 'unauthenticated' }));
  });
});

describe('a token that ends', () => {
  test('is asked for anew, and everything goes on', async () => {
    let end = world.world.now + 100;
    const tab = served.openTab(() => tokenOf(MARIA, NORDVIK, end));
    const notes = tab.open(sessionDocument(SESSION));
    await until(() => expect(notes.isSynced).toBe(true));
    end += 3_600;
    const { opened } = world.world;
    world.world.now += 50;
    await until(() => expect(world.world.opened).toBe(opened + 1));
    world.world.now += 500;
    const { looked } = world.world;
    await until(() => expect(world.world.looked).toBeGreaterThan(looked + 3));
    await roundTrip(tab);
    type(notes, 'Kvar');
    await until(() => expect(notes.hasUnsyncedChanges).toBe(false));
    expect(tab.closes).toEqual([]);
  });

  test('ends the socket when there is no new one', async () => {
    const tab = served.openTab(tokenOf(MARIA, NORDVIK, world.world.now + 100));
    const notes = tab.open(sessionDocument(SESSION));
    await until(() => expect(notes.isSynced).toBe(true));
    world.world.now += 161;
    await until(() => expect(tab.closes[0]?.code).toBe(4401));
  });

  test('cannot be followed by somebody else’s', async () => {
    let who = MARIA;
    const tab = served.openTab(() => tokenOf(who));
    const notes = tab.open(sessionDocument(SESSION));
    await until(() => expect(notes.isSynced).toBe(true));
    who = ALI;
    await notes.sendToken();
    await until(() => expect(tab.closes[0]).toEqual({ code: 4401, reason: 'unauthenticated' }));
  });

  test('is let be while it cannot be looked up', async () => {
    const { tab, notes } = await enter(MARIA);
    world.fails.add('open');
    await notes.sendToken();
    await until(() => expect(world.logged).toContain('a live connection could not be looked up'));
    type(notes, 'Kvar');
    await until(() => expect(notes.hasUnsyncedChanges).toBe(false));
    expect(tab.closes).toEqual([]);
  });
});

describe('a change', () => {
  const signals = async (person: PersonId, tenant = NORDVIK): Promise<Tab> => {
    const tab = served.openTab(tokenOf(person, tenant));
    const own = tab.open(personDocument(person));
    await until(() => expect(tab.refused.length + Number(own.isAuthenticated)).toBe(1));
    return tab;
  };

  test('is heard by the people it concerns, on every tab of theirs, and carries nothing else', async () => {
    const [maria, again, ali, sara] = [
      await signals(MARIA),
      await signals(MARIA),
      await signals(ALI),
      await signals(SARA),
    ];
    world.world.tell(NORDVIK, { people: [MARIA, ALI], noun: 'commitment', session: SESSION });
    const told = [{ noun: 'commitment', session: SESSION }];
    await until(() => expect([maria.heard, again.heard, ali.heard]).toEqual([told, told, told]));
    expect(sara.heard).toEqual([]);
  });

  test('is not heard by the same id in another organisation', async () => {
    const there = await signals(MARIA, SODERMAN);
    const here = await signals(MARIA);
    world.world.tell(NORDVIK, { people: [MARIA], noun: 'rhythm', session: null });
    world.world.tell(SODERMAN, { people: [MARIA], noun: 'goal', session: null });
    await until(() => expect(there.heard).toEqual([{ noun: 'goal', session: null }]));
    expect(here.heard).toEqual([]);
    expect(here.refused).toEqual(['not-found']);
  });

  test('that may have been missed makes every tab come again', async () => {
    const tab = await signals(MARIA);
    const { notes } = await enter(ALI);
    type(notes, 'Sist');
    await until(() => expect(notes.hasUnsyncedChanges).toBe(false));
    const kept = world.sessions.get(SESSION);
    if (kept) kept.state = 'closed';
    world.world.lose();
    await until(() => expect(tab.closes[0]?.code).toBe(1012));
    expect(world.settled.at(-1)?.get(DEAL)).toBe('Sist');
  });
});
