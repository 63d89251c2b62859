import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createProductionDatabase, createTestDatabase } from '../support/database.ts';
import { startCommand, startProcess } from '../support/process.ts';

/** A separate process starts slowly beside other tests. */
vi.setConfig({ testTimeout: 90_000 });

const NEEDED = [
  ...['PUBLIC_URL', 'DATABASE_URL', 'MIGRATION_DATABASE_URL', 'CLIENT_ID', 'CLIENT_SECRET', 'BOT_TENANT_ID'],
  ...['TOKEN_CACHE_KEY', 'TOKEN_CACHE_KEY_ID', 'TEAMS_APP_ID'],
];
const linesOf = (output: string): string[] => output.split('\n').map((line) => line.trim());

test('without settings the product ends at once with 78, and names every one that is missing', async () => {
  const { code, output } = await startProcess('bot/main.ts', { NODE_ENV: 'production' }).ended;
  expect(code).toBe(78);
  for (const setting of NEEDED) expect(linesOf(output)).toContain(`${setting} is missing`);
});

test('settings that are wrong, missing or against each other are named together, without a secret', async () => {
  const { code, output } = await startProcess('bot/main.ts', {
    NODE_ENV: 'production',
    PORT: '3978',
    METRICS_PORT: '3978',
    PUBLIC_URL: 'http://kadens.example.com',
    TOKEN_CACHE_KEY: 'a-secret-too-short',
    BOT_ID: '3d9f1c52-0000-4000-8000-000000000009',
  }).ended;
  expect(code).toBe(78);
  for (const setting of ['METRICS_PORT', 'PUBLIC_URL', 'TOKEN_CACHE_KEY', 'BOT_SECRET', 'DATABASE_URL'])
    expect(linesOf(output).some((line) => line.startsWith(`${setting} is `))).toBe(true);
  expect(output).not.toContain('a-secret-too-short');
});

const COMPLETE = {
  PORT: '0',
  PUBLIC_URL: 'https://kadens.example.com',
  DATABASE_URL: 'postgres://app@127.0.0.1:1/kadens',
  MIGRATION_DATABASE_URL: 'postgres://owner@127.0.0.1:1/kadens',
  CLIENT_ID: '3d9f1c52-0000-4000-8000-000000000001',
  CLIENT_SECRET: 'secret',
  BOT_TENANT_ID: '3d9f1c52-0000-4000-8000-000000000002',
  TOKEN_CACHE_KEY: Buffer.alloc(32, 7).toString('base64'),
  TOKEN_CACHE_KEY_ID: 'test',
  TEAMS_APP_ID: '3d9f1c52-0000-4000-8000-000000000003',
};
/** Runs what `npm start` runs, with those settings. */
const start = (environment: Readonly<Record<string, string>>, args: readonly string[] = []) =>
  startCommand(process.execPath, ['scripts/start.js', ...args], environment).ended;
const namesIn = (output: string): string[] =>
  linesOf(output).flatMap((line) => /^[A-Z][A-Z_]+(?= )/.exec(line) ?? []);

test('a misspelt NODE_ENV starts neither production nor local Teams', async () => {
  const { code, output } = await start({ ...COMPLETE, NODE_ENV: 'prod', HOST: '0.0.0.0' });
  expect(code).toBe(78);
  expect(namesIn(output)).toEqual(expect.arrayContaining(['NODE_ENV', 'HOST', 'PUBLIC_URL', 'TEAMS_APP_ID']));
});

test('production’s settings without NODE_ENV are named, each of them, and nothing is started', async () => {
  const { code, output } = await start(COMPLETE);
  expect(code).toBe(78);
  expect(namesIn(output).sort()).toEqual(
    Object.keys(COMPLETE)
      .filter((setting) => !/DATABASE_URL|^PORT$/.test(setting))
      .sort(),
  );
});

test('the server by itself starts in production only', async () => {
  const { code, output } = await startProcess('bot/main.ts', COMPLETE).ended;
  expect([code, namesIn(output)]).toEqual([78, ['NODE_ENV']]);
});

test('production refuses a database that local Teams began', async () => {
  const database = await createTestDatabase();
  onTestFinished(database.drop);
  const { code, output } = await startProcess('bot/main.ts', {
    ...COMPLETE,
    NODE_ENV: 'production',
    DATABASE_URL: database.appUrl,
    MIGRATION_DATABASE_URL: database.ownerUrl,
  }).ended;
  expect([code, namesIn(output)]).toEqual([78, ['MIGRATION_DATABASE_URL']]);
});

test('local Teams refuses a database that production began, also when it is asked to be local', async () => {
  const database = await createProductionDatabase();
  onTestFinished(database.drop);
  const folder = await mkdtemp(join(tmpdir(), 'kadens-settings-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const { code, output } = await startProcess('tests/support/local-process.ts', {
    PORT: '0',
    DATA_DIR: folder,
    DATABASE_URL: database.appUrl,
    MIGRATION_DATABASE_URL: database.ownerUrl,
  }).ended;
  expect([code, namesIn(output)]).toEqual([78, ['MIGRATION_DATABASE_URL']]);
});
