import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { createProductionDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { freePort } from '../../local-teams/free-port.ts';
import { startCommand } from '../support/process.ts';
import { eventually } from '../support/eventually.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createProductionDatabase();
});
afterAll(() => database.drop());

test('what is built starts by its settings alone, serves the tabs, and ends when npm is told to', async () => {
  const built = await startCommand('npm', ['run', 'build']).ended;
  expect([built.code, built.output]).toEqual([0, expect.anything()]);

  const address = `http://127.0.0.1:${await freePort()}`;
  const kadens = startCommand('npm', ['start'], {
    NODE_ENV: 'production',
    PORT: new URL(address).port,
    PUBLIC_URL: 'https://kadens.example.com',
    DATABASE_URL: database.appUrl,
    MIGRATION_DATABASE_URL: database.ownerUrl,
    CLIENT_ID: '3d9f1c52-0000-4000-8000-000000000001',
    CLIENT_SECRET: 'secret',
    BOT_TENANT_ID: '3d9f1c52-0000-4000-8000-000000000002',
    TOKEN_CACHE_KEY: Buffer.alloc(32, 7).toString('base64'),
    TOKEN_CACHE_KEY_ID: 'test',
    TEAMS_APP_ID: '3d9f1c52-0000-4000-8000-000000000003',
  });
  onTestFinished(async () => {
    await kadens.kill('SIGKILL');
  });
  const status = (path: string): Promise<number> =>
    fetch(`${address}${path}`).then(
      (reply) => reply.status,
      () => 0,
    );
  await eventually(async () => expect(await status('/health/ready')).toBe(200));
  const page = await (await fetch(`${address}/tabs/personal`)).text();
  const script = /src="(\/tabs\/assets\/[^"]+\.js)"/.exec(page)?.[1];
  expect(await status(script ?? 'none')).toBe(200);
  // Fonts are Teams' own: their substitutes (local-teams/letters.ts) are no part of the product.
  expect(page).not.toContain('letters');
  expect((await readdir('dist/tabs', { recursive: true })).filter((name) => /\.woff2?$/.test(name))).toEqual(
    [],
  );
  for (const path of ['/', '/local/people']) expect(await status(path)).toBe(404);

  await kadens.kill('SIGTERM');
  await eventually(async () => expect(await status('/health/live')).toBe(0));
});
