import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { personOf } from '../local-teams/people.ts';
import { buildPage, tabs } from '../scripts/pages.ts';
import { openBrowser } from '../tests/support/browser.ts';
import { figureOf, inTurns } from './figure.ts';
import type { Figure } from './figure.ts';
import type { OpenSession } from './open-session.ts';
import type { Product } from './product.ts';

const TURNS = { warmUp: 1, counted: 9 };
/** A slow laptop on a slow network. */
export const CPU_TIMES_SLOWER = 4;
const MEGABITS = 10;
const LATENCY_MS = 40;
/** A side panel, in pixels. */
export const WINDOW = { width: 320, height: 560 };

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const floorPage = {
  name: 'the floor page',
  config: 'bench/floor-page/vite.config.ts',
  output: 'dist/floor',
  sources: ['bench/floor-page', 'tabs/vite.config.ts', 'package-lock.json'],
  modules: 2_500,
};

const types: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', js: 'text/javascript' };

/** Serves the floor page and the host page for both beside the product, at the same address. */
const serveBeside = (product: Product): void => {
  const { server } = product.kadens.app;
  const known = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  const files = new Map<string, Promise<Buffer>>();
  const read = (path: string): Promise<Buffer> => {
    const file = files.get(path) ?? readFile(path);
    files.set(path, file);
    return file;
  };
  server.on('request', (request, response) => {
    const { pathname } = new URL(request.url ?? '/', product.address);
    const isFloor = pathname.startsWith('/floor/');
    if (!isFloor && pathname !== '/bench-host') {
      for (const answer of known) answer(request, response);
      return;
    }
    const name = pathname === '/floor/' ? 'index.html' : pathname.slice('/floor/'.length);
    const file = isFloor ? join(here('../dist/floor'), `${name}.br`) : here('host.html');
    read(file).then(
      (content) => {
        response.writeHead(200, {
          'content-type': types[isFloor ? (name.split('.').at(-1) ?? '') : 'html'] ?? 'text/plain',
          ...(isFloor && { 'content-encoding': 'br' }),
        });
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
};

const seen = z.object({
  milliseconds: z.number(),
  /** Scripts and API calls fetched before there was something to see. */
  fetched: z.array(z.object({ name: z.string(), bytes: z.number(), from: z.number(), to: z.number() })),
});
type Seen = z.output<typeof seen>;

type Asked = Readonly<{
  path: string;
  /** The element that counts as the first view. */
  selector: string;
  frameContext: string;
  token: string;
  context: object;
}>;

/** Opens a page in a browser that has never seen it. */
const openPage = async (browser: Browser, product: Product, asked: Asked): Promise<Seen> => {
  const context = await browser.newContext({ viewport: WINDOW });
  try {
    const page = await context.newPage();
    await page.goto(`${product.address}/bench-host`);
    const devtools = await context.newCDPSession(page);
    const throughput = (MEGABITS * 1_000_000) / 8;
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_TIMES_SLOWER });
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LATENCY_MS,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
    return seen.parse(await page.evaluate(`window.open320(${JSON.stringify(asked)})`));
  } finally {
    await context.close();
  }
};

const bytesOf = ({ fetched }: Seen): number =>
  fetched.reduce((sum, { name, bytes }) => sum + (name.endsWith('.js') ? bytes : 0), 0);

/** Prints, on request, what is fetched before there is something to see, in order. */
const tell = (what: string, { milliseconds, fetched }: Seen): void => {
  if (process.env['BENCH_DETAILS'] === undefined) return;
  console.error(`${what}: ${Math.round(milliseconds)} ms`);
  for (const { name, bytes, from, to } of [...fetched].sort((one, other) => one.from - other.from))
    console.error(`${String(bytes).padStart(8)}  ${Math.round(from)}–${Math.round(to)} ms  ${name}`);
};

/** Johan's side panel in that session, as Teams opens it. */
export const askedPanel = async (product: Product, open: OpenSession): Promise<Asked> => {
  const johan = personOf('johan');
  return {
    path: '/tabs/meeting',
    selector: 'h1',
    frameContext: 'sidePanel',
    token: await product.token('johan'),
    context: {
      locale: 'sv-se',
      theme: 'default',
      sessionId: open.session.id,
      hostName: 'Teams',
      hostClientType: 'desktop',
      entityId: 'session',
      frameContext: 'sidePanel',
      userObjectId: johan.oid,
      userDisplayName: johan.name,
      userPrincipalName: johan.upn,
      loginHint: johan.upn,
      tid: johan.tenant,
      chatId: open.chatId,
      meetingId: open.meetingId,
    },
  };
};

/**
 * The meeting's side panel, from an empty cache to the session in it, against a page with only FluentProvider, Text, Button, Avatar, Card
 * and teams-js: the scripts' compressed bytes, and the time on a slow laptop.
 */
export const sidePanel = async (product: Product, open: OpenSession): Promise<readonly Figure[]> => {
  await buildPage(tabs);
  await buildPage(floorPage);
  serveBeside(product);
  const panel = await askedPanel(product, open);
  const floor = { ...panel, path: '/floor/' };
  const browser = await openBrowser('as-in-teams');
  try {
    // The first time, the server and the browser compile their own code.
    await openPage(browser, product, panel);
    const full = await openPage(browser, product, panel);
    const least = await openPage(browser, product, floor);
    tell('panel', full);
    tell('floor', least);
    const bytes = { value: [] as number[], floor: [] as number[] };
    const open320 = async (which: keyof typeof bytes, page: Asked): Promise<number> => {
      const view = await openPage(browser, product, page);
      bytes[which].push(bytesOf(view));
      return view.milliseconds;
    };
    const times = await inTurns(TURNS, {
      floor: () => open320('floor', floor),
      value: () => open320('value', panel),
    });
    // The maximum, since it is chance whether something is fetched just before or just after the first view.
    const most = { value: Math.max(...bytes.value), floor: Math.max(...bytes.floor) };
    return [figureOf('side-panel-bytes', 'bytes', most), figureOf('side-panel-first-view', 'ms', times)];
  } finally {
    await browser.close();
  }
};
