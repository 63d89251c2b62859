import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { getTeam } from '../../shared/contracts/rhythm.ts';
import { runLocal } from '../../local-teams/run.ts';
import type { RunningLocally } from '../../local-teams/run.ts';
import { callerAt } from '../support/call.ts';
import { freePort } from '../../local-teams/free-port.ts';
import { MONDAY } from '../support/product.ts';

/** Milliseconds within which a request is answered even if the database isn't there. */
const SOON = 5_000;

describe.skipIf(process.platform === 'win32')('a database', () => {
  let folder: string;
  let local: RunningLocally;
  let processes: readonly number[] = [];
  const logged: string[] = [];

  /** The server's process, and all it has started for its connections. */
  const processesOf = async (data: string): Promise<readonly number[]> => {
    const postmaster = Number((await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')[0]);
    const all = execFileSync('ps', ['-axo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
    const children = all
      .map((line) => line.trim().split(/\s+/).map(Number))
      .filter(([, parent]) => parent === postmaster);
    return [postmaster, ...children.map(([pid = 0]) => pid)];
  };
  const freeze = async (): Promise<void> => {
    processes = await processesOf(join(folder, 'postgres'));
    for (const pid of processes) process.kill(pid, 'SIGSTOP');
  };
  const thaw = (): void => {
    for (const pid of processes) process.kill(pid, 'SIGCONT');
    processes = [];
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kadens-frozen-'));
    const ran = await runLocal({
      folder,
      port: await freePort(),
      withSample: false,
      now: MONDAY,
      log: pino({ level: 'warn' }, { write: (line) => void logged.push(line) }),
      environment: {},
    });
    if (!ran.ok) throw new Error(JSON.stringify(ran.faults));
    local = ran;
  });
  afterEach(thaw);
  afterAll(async () => {
    await local.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('that stands still is answered for with 503 within five seconds, as often as it is asked, and works again afterwards, without an error of any job in the log', async () => {
    const token = await callerAt(local.address, local.address).token('maria');
    const ask = async (path: string): Promise<Readonly<{ status: number; took: number }>> => {
      const asked = performance.now();
      const reply = await fetch(`${local.address}${path}`, { headers: { authorization: `Bearer ${token}` } });
      return { status: reply.status, took: performance.now() - asked };
    };
    expect((await ask('/api/team')).status).toBe(200);
    await freeze();
    // More requests than connections, so that some wait for one; then once more, when none is left.
    for (const count of [25, 5])
      for (const { status, took } of await Promise.all([
        ask('/health/ready'),
        ...Array.from({ length: count }, () => ask('/api/team')),
      ])) {
        expect(status).toBe(503);
        expect(took).toBeLessThan(SOON);
      }
    expect((await ask('/health/live')).status).toBe(200);
    await vi.waitFor(() => expect(logged.join()).toContain('jobs wait for the database'), {
      timeout: 20_000,
      interval: 100,
    });
    expect(logged.join()).not.toContain('a job failed');
    thaw();
    await vi.waitFor(
      async () =>
        expect([await ask('/health/ready'), await ask('/api/team')]).toMatchObject([
          { status: 200 },
          { status: 200 },
        ]),
      { timeout: 20_000, interval: 100 },
    );
  });

  test('that has died is started again, and the product goes on', async () => {
    const [postmaster = 0] = await processesOf(join(folder, 'postgres'));
    process.kill(postmaster, 'SIGKILL');
    const { must } = callerAt(local.address, local.address);
    await vi.waitFor(async () => expect((await must('maria', getTeam, {})).rows).toEqual([]), {
      timeout: 40_000,
      interval: 100,
    });
    const [next] = await processesOf(join(folder, 'postgres'));
    expect(next).not.toBe(postmaster);
  });
});
