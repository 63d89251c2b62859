import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createJobs } from '../../bot/jobs/jobs.ts';
import type { JobPorts, Jobs } from '../../bot/jobs/jobs.ts';
import { tenantId } from '../../shared/domain/ids.ts';
import type { TenantId } from '../../shared/domain/ids.ts';
import { createTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';

const NORDVIK = tenantId.parse('01890000-0000-7000-8000-000000000001');

/** Work that finishes when it is let go. */
const held = () => {
  let letGo = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { done, letGo: () => letGo() };
};

describe('what is due', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let jobs: Jobs;
  beforeEach(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.appUrl });
    await client.connect();
  });
  afterEach(async () => {
    await jobs.stop();
    await client.end();
    await database.drop();
  });

  const start = async (ports: Pick<JobPorts, 'drain' | 'due'>): Promise<void> => {
    const daily = () => Promise.resolve();
    const onError = (error: unknown) => expect.unreachable(String(error));
    jobs = createJobs({ databaseUrl: database.appUrl, daily, onError, ...ports });
    await jobs.start();
  };
  const wake = (tenant: TenantId) => jobs.wake((text, values) => client.query(text, [...values]), tenant);

  test('is all done when a sweep has ended, also what a wake-up had in hand', async () => {
    const message = held();
    const drain = vi.fn(() => message.done);
    await start({ drain, due: () => Promise.resolve([]) });
    await wake(NORDVIK);
    await eventually(() => expect(drain).toHaveBeenCalledWith(NORDVIK));
    let ended = false;
    const sweep = jobs.sweep().then(() => {
      ended = true;
    });
    await client.query('select 1');
    expect(ended).toBe(false);
    message.letGo();
    await sweep;
    expect(ended).toBe(true);
  });

  test('is looked at anew by whoever asks while a sweep goes on', async () => {
    const first = held();
    const due = vi.fn(() => Promise.resolve([NORDVIK]));
    const drain = vi.fn(() => (drain.mock.calls.length === 1 ? first.done : Promise.resolve()));
    await start({ drain, due });
    const sweeps = [jobs.sweep()];
    await eventually(() => expect(drain).toHaveBeenCalledTimes(1));
    sweeps.push(jobs.sweep());
    first.letGo();
    await Promise.all(sweeps);
    expect(due).toHaveBeenCalledTimes(2);
    expect(drain).toHaveBeenCalledTimes(2);
  });
});
