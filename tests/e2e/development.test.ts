import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { EVENTUALLY } from '../support/eventually.ts';
import { freePort } from '../../local-teams/free-port.ts';
import { say } from '../../shared/words/say.ts';
import { openBrowser } from '../support/browser.ts';
import { startCommand } from '../support/process.ts';
import type { TestProcess } from '../support/process.ts';

const SHOWN = { timeout: 3 * EVENTUALLY.timeout };
const root = resolve(import.meta.dirname, '../..');

let address = '';
let folder = '';
let dev: TestProcess;
let browser: Browser;
let page: Page;
/** The page's console errors. */
const complaints: string[] = [];

/** Saves the file unchanged, as an editor may. */
const save = async (file: string): Promise<void> => {
  const now = new Date();
  await utimes(join(root, file), now, now);
};

const printed = async (text: string): Promise<void> => {
  await vi.waitUntil(() => dev.output().includes(text), { ...SHOWN, interval: 50 });
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kadens-development-'));
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  const script = ['--import', 'tsx', 'local-teams/dev/main.ts', '--empty'];
  dev = startCommand(process.execPath, script, { PORT: String(port), DATA_DIR: folder });
  browser = await openBrowser();
  page = await browser.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) complaints.push(message.text());
  });
  await printed('Kadens is ready for development');
  await page.goto(`${address}/host/maria?view=personal`);
  await tab().getByRole('heading', { level: 1 }).waitFor(SHOWN);
});
afterAll(async () => {
  await browser.close();
  await dev.kill('SIGTERM');
  await rm(folder, { recursive: true, force: true });
});

const tab = () => page.frameLocator('[data-testid="host-personal"]');
const frame = () => page.frames()[1] ?? page.mainFrame();

test('a tab is shown from its sources, with React for development, under its own policy', async () => {
  const { headers } = await fetch(`${address}/tabs/personal`);

  expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(complaints).toEqual([]);
  const scripts = await frame().evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  expect(scripts).toContain('/tabs/main.tsx');
  expect(scripts.some((path) => path.endsWith('/react-dom_client.js'))).toBe(true);
});

test('a change to a tab is shown without loading the page again', async () => {
  await frame().evaluate(() => Object.assign(window, { loaded: 'once' }));
  const replaced = page.waitForEvent('console', {
    predicate: (message) => message.text().includes('hot updated: /app.tsx'),
    ...SHOWN,
  });

  await save('tabs/app.tsx');
  await replaced;

  expect(await frame().evaluate(() => 'loaded' in window)).toBe(true);
  await tab().getByRole('heading', { level: 1 }).waitFor(SHOWN);
});

test('the server is exchanged on the same data and clock, and whoever asks meanwhile waits', async () => {
  const clock = `${address}/local/clock`;
  const read = async () => z.object({ now: z.string() }).parse(await (await fetch(clock)).json()).now;
  const moved = await fetch(clock, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advance: 'P30D' }),
  });
  expect(moved.ok).toBe(true);
  const before = await read();

  await save('bot/config.ts');
  await printed('Restarted for bot/config.ts');

  expect((await fetch(`${address}/health/ready`)).status).toBe(200);
  expect((await read()) > before).toBe(true);
  await expect(
    tab()
      .getByRole('heading', { level: 1, name: say('sv', 'personal.start') })
      .textContent(SHOWN),
  ).resolves.not.toBe('');
});
