import { expect, test } from 'vitest';
import { startProcess } from '../support/process.ts';

const NEEDED = [
  ...['PUBLIC_URL', 'DATABASE_URL', 'MIGRATION_DATABASE_URL', 'CLIENT_ID', 'CLIENT_SECRET', 'BOT_TENANT_ID'],
  ...['TOKEN_CACHE_KEY', 'TOKEN_CACHE_KEY_ID', 'TEAMS_APP_ID'],
];
const linesOf = (said: string): string[] => said.split('\n').map((line) => line.trim());

test('without settings the product ends at once with 78, and names every one that is missing', async () => {
  const { code, said } = await startProcess('bot/main.ts', { NODE_ENV: 'production' }).ended;
  expect(code).toBe(78);
  for (const setting of NEEDED) expect(linesOf(said)).toContain(`${setting} is missing`);
});

test('settings that are wrong, missing or against each other are named together, without a secret', async () => {
  const { code, said } = await startProcess('bot/main.ts', {
    NODE_ENV: 'production',
    PORT: '3978',
    METRICS_PORT: '3978',
    PUBLIC_URL: 'http://kadens.example.com',
    TOKEN_CACHE_KEY: 'a-secret-too-short',
    BOT_ID: '3d9f1c52-0000-4000-8000-000000000009',
  }).ended;
  expect(code).toBe(78);
  for (const setting of ['METRICS_PORT', 'PUBLIC_URL', 'TOKEN_CACHE_KEY', 'BOT_SECRET', 'DATABASE_URL'])
    expect(linesOf(said).some((line) => line.startsWith(`${setting} is `))).toBe(true);
  expect(said).not.toContain('a-secret-too-short');
});
