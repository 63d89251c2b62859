import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { vi } from 'vitest';
import type { PersonKey } from '../../local-teams/protocol.ts';
import type { Language } from '../../shared/domain/language.ts';

/** Where a person is: a surface of the app, in a language. */
type Place = Readonly<{ view: string; language: Language; url: string | null }>;

/** One person's window with the tab in it, and everything it has logged and received. */
export type PersonWindow = {
  readonly person: PersonKey;
  readonly context: BrowserContext;
  readonly page: Page;
  place: Place;
  isOffline: boolean;
  /** What must never come from a browser or a server, in words. */
  readonly complaints: string[];
  /** Everything received over the wire by this person since it was last checked. */
  readonly received: string[];
  /** Requests for the product's data that are under way. */
  readonly underWay: Set<object>;
};

/** What a browser itself logs about a request that was refused, or for which there was no network. */
const OF_NETWORK = /Failed to load resource|ERR_INTERNET_DISCONNECTED|WebSocket connection to/u;
const TEXTUAL = /json|text\/plain/u;
const SERVER_FAULT = 500;
/** Milliseconds after which a request under way is no longer waited for. */
const PATIENCE = 20_000;

const listen = (window: PersonWindow): void => {
  const { page, complaints, received, underWay } = window;
  page.on('console', (message) => {
    if (message.type() === 'error' && !OF_NETWORK.test(message.text()))
      complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`unhandled: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/api/')) underWay.add(request);
  });
  const ended = (request: object): void => {
    underWay.delete(request);
  };
  page.on('requestfailed', ended);
  page.on('requestfinished', ended);
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() >= SERVER_FAULT)
      complaints.push(`${response.request().method()} ${pathname}: ${response.status()}`);
    if (!pathname.startsWith('/api/') || !TEXTUAL.test(response.headers()['content-type'] ?? '')) return;
    // A reply to a page that is gone can't be read.
    void response.text().then(
      (text) => received.push(text),
      () => undefined,
    );
  });
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => received.push(payload.toString()));
  });
};

const addressOf = (person: PersonKey, { view, language, url }: Place): string =>
  `/host/${person}?view=${view}&lang=${language}${url === null ? '' : `&url=${encodeURIComponent(url)}`}`;

/** The tab's own frame; null if there is none. */
export const tabIn = ({ page }: PersonWindow): Frame | null =>
  page.frames().find((frame) => frame.parentFrame() === page.mainFrame()) ?? null;

/** Waits until no request is under way and the answers have been rendered. */
export const settle = async ({ page, underWay }: PersonWindow): Promise<void> => {
  const drawn = (): Promise<unknown> =>
    page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  await drawn();
  // Slower requests aren't waited for: invariants hold meanwhile, too.
  await vi.waitUntil(() => underWay.size === 0, { timeout: PATIENCE }).catch(() => undefined);
  await drawn();
};

/** Milliseconds after which what hasn't come never comes: a busy machine is slow, and that alone is no fault. */
export const NEVER = 30_000;
/** Milliseconds within which a page loads. */
const LOADS_WITHIN = 60_000;

/** Waits until the tab shows something. */
export const shown = ({ page }: PersonWindow): Promise<void> =>
  page.frameLocator('iframe').locator('main, h1, h2').first().waitFor({ timeout: LOADS_WITHIN });

/** Goes to a place, and waits until the tab shows something. */
export const goTo = async (window: PersonWindow, address: string, place: Place): Promise<void> => {
  window.place = place;
  window.underWay.clear();
  await window.page.goto(`${address}${addressOf(window.person, place)}`);
  await shown(window);
  await settle(window);
};

/** The smallest size of a side panel. */
const PANEL = { width: 320, height: 560 };

/** Opens a window for one person. */
export const openWindow = async (browser: Browser, person: PersonKey): Promise<PersonWindow> => {
  const context = await browser.newContext({ viewport: PANEL, reducedMotion: 'reduce' });
  context.setDefaultTimeout(NEVER);
  context.setDefaultNavigationTimeout(LOADS_WITHIN);
  const window: PersonWindow = {
    ...{ person, context, page: await context.newPage(), isOffline: false },
    place: { view: 'personal', language: 'sv', url: null },
    ...{ complaints: [], received: [], underWay: new Set() },
  };
  listen(window);
  return window;
};
