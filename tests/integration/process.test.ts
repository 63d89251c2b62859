import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { Doc } from 'yjs';
import { LIVE_PATH, notesOf, sessionDocument } from '../../shared/contracts/live.ts';
import { chooseTeam } from '../../shared/contracts/rhythm.ts';
import { closeSession, getSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import { personId } from '../../shared/domain/ids.ts';
import { personOf } from '../../local-teams/people.ts';
import { endPostgres } from '../../local-teams/postgres.ts';
import { callerAt } from '../support/call.ts';
import { freePort } from '../../local-teams/free-port.ts';
import { startServer } from '../support/process.ts';
import type { TestProcess } from '../support/process.ts';
import { eventually } from '../support/eventually.ts';

describe('local Teams as a process', () => {
  let folder: string;
  let port: number;
  let address: string;
  let running: TestProcess;

  const start = (): TestProcess =>
    startServer('tests/support/local-process.ts', { PORT: String(port), DATA_DIR: folder });
  const answers = async (): Promise<void> => {
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
  };
  const isReady = (): void => expect(running.output()).toContain('Ready in');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kadens-process-'));
    port = await freePort();
    address = `http://127.0.0.1:${port}`;
  });
  afterAll(async () => {
    await running.kill('SIGKILL');
    await endPostgres(folder);
    await rm(folder, { recursive: true, force: true });
  });

  const has = (path: string) => (): void => expect(existsSync(join(folder, path))).toBe(true);
  /** True from then on, too, since a check now and then may miss the moment itself. */
  const isInitialising = (): void => {
    const names = readdirSync(folder).filter(
      (name) => name === 'postgres' || name.startsWith('postgres.new-'),
    );
    expect(names.some((name) => existsSync(join(folder, name, 'base')))).toBe(true);
  };

  test('a first start that is killed, wherever it has come to, is made good by the next one', async () => {
    for (const point of [
      has('postgres-secrets.json'),
      isInitialising,
      has('postgres/postmaster.pid'),
      answers,
    ]) {
      running = start();
      await eventually(point);
      expect((await running.kill('SIGKILL')).signal).toBe('SIGKILL');
    }
    running = start();
    await eventually(isReady);
    await answers();
  });

  test('a port that is taken is said in a sentence, and no database is left running', async () => {
    const second = await mkdtemp(join(tmpdir(), 'kadens-process-'));
    const environment = { PORT: String(port), DATA_DIR: second };
    const { code, output } = await startServer('tests/support/local-process.ts', environment).ended;
    expect([code, output.trim()]).toEqual([1, expect.stringMatching(/^Port \d+ is taken\.[^\n]*$/)]);
    expect(existsSync(join(second, 'postgres/postmaster.pid'))).toBe(false);
    await rm(second, { recursive: true, force: true });
  });

  test('what is typed up to the moment it is told to stop is there when it starts again', async () => {
    const kadens = callerAt(address, address);
    const ali = personId.parse(personOf('ali').oid);
    await fetch(`${address}/local/people/maria/consent`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ granted: true }),
    });
    const { rows } = await kadens.must('maria', chooseTeam, { body: { people: [ali], greet: false } });
    const body = { rhythmId: rows[0]?.rhythm.id ?? '', type: 'deal' };
    const { id, agenda } = await kadens.must('maria', startOnTheSpot, { body });
    const socket = new HocuspocusProviderWebsocket({
      url: `${address.replace('http', 'ws')}${LIVE_PATH}`,
      WebSocketPolyfill: WebSocket,
    });
    const notes = new HocuspocusProvider({
      websocketProvider: socket,
      name: sessionDocument(id),
      document: new Doc(),
      token: () => kadens.token('maria'),
    });
    notes.attach();
    await eventually(() => expect(notes.isSynced).toBe(true));
    const itemId = agenda[1]?.id ?? '';
    const text = notes.document.getText(notesOf(itemId));
    for (let nth = 0; nth < 100; nth += 1) text.insert(text.length, 'x');
    await eventually(() => expect(notes.unsyncedChanges).toBe(0));
    expect(await running.kill('SIGTERM')).toMatchObject({ code: 0 });
    socket.destroy();
    running = start();
    await eventually(isReady);
    await kadens.must('maria', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
    const closed = await kadens.must('maria', getSession, { params: { id } });
    expect(closed.notes.find((note) => note.itemId === itemId)?.text).toBe('x'.repeat(100));
  });
});
