import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { Doc } from 'yjs';
import { recordCommitment } from '../../shared/contracts/commitment.ts';
import { LIVE_PATH, notesOf, personDocument, sessionDocument } from '../../shared/contracts/live.ts';
import { chooseTeam } from '../../shared/contracts/rhythm.ts';
import { closeSession, getSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import { writePrivateNote } from '../../shared/contracts/private-note.ts';
import type { SessionView } from '../../shared/contracts/session-view.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { eventually } from '../support/eventually.ts';

/** Like a browser's WebSocket: one abandoned while connecting is silent, whereas that of ws throws. */
class TabSocket extends WebSocket {
  constructor(url: string) {
    super(url);
    this.on('error', () => undefined);
  }
}

describe('a live session on the running product', () => {
  let kadens: Product;
  let rhythmId = '';
  let session: SessionView;
  const tabs: HocuspocusProviderWebsocket[] = [];

  const openTab = (person: PersonKey) => {
    const socket = new HocuspocusProviderWebsocket({
      url: `${kadens.address.replace('http', 'ws')}${LIVE_PATH}`,
      WebSocketPolyfill: TabSocket,
      delay: 100,
      minDelay: 50,
      maxDelay: 300,
    });
    tabs.push(socket);
    const heard: string[] = [];
    const refused: string[] = [];
    const open = (name: string): HocuspocusProvider => {
      const provider = new HocuspocusProvider({
        websocketProvider: socket,
        name,
        document: new Doc(),
        token: () => kadens.token(person),
        onStateless: ({ payload }) => heard.push(payload),
        onAuthenticationFailed: ({ reason }) => refused.push(reason),
      });
      provider.attach();
      return provider;
    };
    return { socket, open, heard, refused };
  };
  const enter = async (person: PersonKey) => {
    const tab = openTab(person);
    const notes = tab.open(sessionDocument(session.id));
    await eventually(() => expect(notes.isSynced).toBe(true));
    return { ...tab, notes, text: notes.document.getText(notesOf(session.agenda[1]?.id ?? '')) };
  };
  const kept = async (person: PersonKey): Promise<string | undefined> =>
    (await kadens.must(person, getSession, { params: { id: session.id } })).notes.find(
      ({ itemId }) => itemId === session.agenda[1]?.id,
    )?.text;

  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    const team = await kadens.must('maria', chooseTeam, {
      body: { people: [kadens.idOf('ali')], greet: false },
    });
    rhythmId = team.rows[0]?.rhythm.id ?? '';
  });
  afterAll(() => kadens.end());
  beforeEach(async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    session = await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type: 'deal' } });
  });
  afterEach(async () => {
    for (const tab of tabs.splice(0)) {
      tab.shouldConnect = false;
      tab.destroy();
    }
    await kadens.call('maria', closeSession, {
      params: { id: session.id },
      body: { noStepReason: 'Inget nytt' },
    });
    expect(console.error).not.toHaveBeenCalled();
  });

  test('what both have typed is in the session’s notes once it is closed, and a restart in the middle loses nothing', async () => {
    const maria = await enter('maria');
    const ali = await enter('ali');
    for (let nth = 0; nth < 50; nth += 1) {
      maria.text.insert(0, 'm');
      ali.text.insert(ali.text.length, 'a');
    }
    await eventually(() => expect(ali.text.toJSON()).toBe(maria.text.toJSON()));
    expect(ali.text.length).toBe(100);
    kadens = await kadens.restart();
    maria.text.insert(0, 'Efter. ');
    await eventually(() => expect(ali.text.toJSON()).toBe(maria.text.toJSON()));
    await eventually(() => expect(ali.text.toJSON()).toContain('Efter. '));
    await kadens.must('maria', closeSession, {
      params: { id: session.id },
      body: { noStepReason: 'Inget nytt' },
    });
    expect(await kept('ali')).toBe(maria.text.toJSON());
  });

  test('what is brought after the close is an addition with its author, and the notes stay as agreed', async () => {
    const maria = await enter('maria');
    const ali = await enter('ali');
    maria.text.insert(0, 'Överens. ');
    await eventually(() => expect(ali.text.toJSON()).toBe('Överens. '));
    ali.socket.disconnect();
    ali.text.insert(ali.text.length, 'Jag ringer.');
    await kadens.must('maria', closeSession, {
      params: { id: session.id },
      body: { noStepReason: 'Inget nytt' },
    });
    void ali.socket.connect();
    const parts = async () =>
      (await kadens.must('maria', getSession, { params: { id: session.id } })).notes
        .filter(({ itemId }) => itemId === session.agenda[1]?.id)
        .map(({ text }) => text)
        .join('|');
    await eventually(async () => expect(await parts()).toContain('Jag ringer.'));
    expect((await parts()).split('Jag ringer.')).toHaveLength(2);
    expect(await parts()).toContain('Överens.');
    expect(maria.text.toJSON()).toBe('Överens. ');
  });

  test.each(['sara', 'lars', 'eva', 'mallory'] as const)(
    '%s finds neither the session nor the signals of the two',
    async (person) => {
      const tab = openTab(person);
      tab.open(sessionDocument(session.id));
      tab.open(personDocument(kadens.idOf('ali')));
      tab.open(sessionDocument('0a1b2c3d-0000-4000-8000-000000000099'));
      await eventually(() => expect(tab.refused).toEqual(['not-found', 'not-found', 'not-found']));
    },
  );

  test('a change is told to the two within a blink, to nobody else, without what it says', async () => {
    const two = (['maria', 'ali'] as const).map((person) => {
      const tab = openTab(person);
      return { ...tab, own: tab.open(personDocument(kadens.idOf(person))) };
    });
    const sara = openTab('sara');
    const own = sara.open(personDocument(kadens.idOf('sara')));
    await eventually(() => {
      for (const provider of [own, ...two.map((tab) => tab.own)]) expect(provider.isAuthenticated).toBe(true);
    });
    await kadens.must('maria', recordCommitment, {
      body: {
        rhythmId: session.rhythmId,
        sessionId: session.id,
        ownerId: kadens.idOf('ali'),
        text: 'Skickar offerten till Volvo',
        due: '2026-12-04',
      },
    });
    await kadens.must('maria', writePrivateNote, {
      params: { id: session.id },
      body: { text: 'Hemligt', version: 0 },
    });
    await eventually(() => {
      for (const { heard } of two)
        expect(heard.map((one): unknown => JSON.parse(one))).toContainEqual({
          noun: 'commitment',
          session: session.id,
        });
    });
    expect(two.flatMap(({ heard }) => heard).join()).not.toMatch(/Volvo|Hemligt/);
    expect(sara.heard).toEqual([]);
  });
});
