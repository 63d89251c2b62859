import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { vi } from 'vitest';
import type { PersonKey } from '../../local-teams/protocol.ts';
import type { Language } from '../../shared/domain/language.ts';

/** Where a person is: a surface of the app, in a language. */
type Place = Readonly<{ view: string; language: Language; url: string | null }>;

/** One person's window with the tab in it, and everything that it has said and been told. */
export type PersonWindow = {
  readonly person: PersonKey;
  readonly context: BrowserContext;
  readonly page: Page;
  place: Place;
  isOffline: boolean;
  /** What may never come from a browser or a server, in words. */
  readonly complaints: string[];
  /** Everything that has come over the wire to this person since it was last looked through. */
  readonly received: string[];
  /** Requests for the product's data that are under way. */
  readonly underWay: Set<object>;
};

/** What a browser itself writes about a request that was refused, or that there was no network for. */
const OF_NETWORK = /Failed to load resource|ERR_INTERNET_DISCONNECTED|WebSocket connection to/u;
const TEXTUAL = /json|text\/plain/u;
const SERVER_FAULT = 500;
/** Milliseconds after which a request that is under way is no longer waited for. */
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
    // A reply that its page no longer waits for has nobody to read it.
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

/** The tab's own frame; null while there is none. */
export const tabIn = ({ page }: PersonWindow): Frame | null =>
  page.frames().find((frame) => frame.parentFrame() === page.mainFrame()) ?? null;

/** Waits until nothing is asked of the server any more and what came has been drawn. */
export const settle = async ({ page, underWay }: PersonWindow): Promise<void> => {
  const drawn = (): Promise<unknown> =>
    page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  await drawn();
  // What takes longer than that isn't waited for: whatever holds always holds meanwhile, too.
  await vi.waitUntil(() => underWay.size === 0, { timeout: PATIENCE }).catch(() => undefined);
  await drawn();
};

/** Milliseconds in which a page that is there answers, and in which one is there at all. */
const ANSWERS_WITHIN = 3_000;
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

/** A side panel's size at its smallest. */
const PANEL = { width: 320, height: 560 };

/** Opens a window for one person. */
export const openWindow = async (browser: Browser, person: PersonKey): Promise<PersonWindow> => {
  const context = await browser.newContext({ viewport: PANEL, reducedMotion: 'reduce' });
  context.setDefaultTimeout(ANSWERS_WITHIN);
  context.setDefaultNavigationTimeout(LOADS_WITHIN);
  const window: PersonWindow = {
    ...{ person, context, page: await context.newPage(), isOffline: false },
    place: { view: 'personal', language: 'sv', url: null },
    ...{ complaints: [], received: [], underWay: new Set() },
  };
  listen(window);
  return window;
};
