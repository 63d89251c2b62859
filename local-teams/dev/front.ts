import { request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { DevelopmentPage, DevelopmentPages } from './pages.ts';

/** Where the product listens during development. */
export type Upstream = Readonly<{
  host: string;
  port: number;
  /** Waits until it accepts connections, as after a restart; rejects if it can't. */
  answering: () => Promise<void>;
}>;

/** The page whose modules are at that address. */
const modulesAt = (path: string, { tabs, localPage }: DevelopmentPages): DevelopmentPage | null =>
  path.startsWith('/tabs/') ? tabs : path.startsWith('/local/page/') ? localPage : null;

/** The page that the product sends at that address. */
const pageAt = (path: string, { tabs, localPage }: DevelopmentPages): DevelopmentPage | null =>
  path.startsWith('/tabs/') ? tabs : path === '/' || path.startsWith('/host/') ? localPage : null;

const isHtml = ({ headers }: IncomingMessage): boolean =>
  headers['content-type']?.startsWith('text/html') === true;

const isVites = ({ headers }: IncomingMessage): boolean =>
  /^vite-/.test(headers['sec-websocket-protocol'] ?? '');

/** Headers withheld for pages, which are rewritten each time: they must come neither as 304 nor compressed. */
const CONDITIONS = ['accept-encoding', 'if-none-match', 'if-modified-since'];

const without = (headers: IncomingHttpHeaders, names: readonly string[]): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));

/** Sends the product's page with vite added, under the product's own headers. */
const sendPage = async (page: DevelopmentPage, from: IncomingMessage, to: ServerResponse): Promise<void> => {
  const address = to.req.url === '/' ? '/local/page/' : (to.req.url ?? '');
  const given = from.headers['content-security-policy'];
  const { html, policy } = await page.open(address, await text(from), given?.toString());
  to.writeHead(from.statusCode ?? 502, {
    ...without(from.headers, ['etag', 'last-modified']),
    ...(policy !== undefined && { 'content-security-policy': policy }),
    'content-length': Buffer.byteLength(html),
  });
  to.end(html);
};

const fail = (to: ServerResponse, error: unknown): void => {
  if (to.headersSent) to.destroy();
  else to.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
};

/** Forwards a request to the product, and its answer back. */
const forward = async (
  from: IncomingMessage,
  to: ServerResponse,
  { host, port, answering }: Upstream,
  page: DevelopmentPage | null,
): Promise<void> => {
  await answering();
  const headers = page ? without(from.headers, CONDITIONS) : from.headers;
  const { method, url: path } = from;
  const asked = httpRequest({ host, port, method, path, headers, agent: false }, (answer) => {
    if (page && isHtml(answer)) {
      sendPage(page, answer, to).catch((error: unknown) => fail(to, error));
      return;
    }
    to.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(to);
    answer.once('close', () => to.destroy());
  });
  asked.once('error', (error) => fail(to, error));
  to.once('close', () => asked.destroy());
  from.pipe(asked);
};

/** Forwards a WebSocket to the product, byte by byte. */
const forwardUpgrade = async (
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  { host, port, answering }: Upstream,
): Promise<void> => {
  await answering();
  const upstream = connect(port, host);
  for (const [one, other] of [
    [socket, upstream],
    [upstream, socket],
  ] as const) {
    one.once('error', () => other.destroy());
    one.once('close', () => other.destroy());
  }
  const lines = request.rawHeaders.flatMap((name, at, all) =>
    at % 2 === 0 ? [`${name}: ${all[at + 1]}`] : [],
  );
  upstream.write([`${request.method} ${request.url} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
  upstream.write(head);
  upstream.pipe(socket).pipe(upstream);
};

/**
 * Answers at the one address that people and the stand-ins know: vite serves our pages' modules, the product everything else. Waits while
 * the product restarts.
 */
export const serveFront = (front: Server, pages: DevelopmentPages, upstream: Upstream): void => {
  front.on('request', (request, response) => {
    const { pathname: path } = new URL(request.url ?? '/', 'http://front');
    const next = (): void => {
      forward(request, response, upstream, pageAt(path, pages)).catch((error: unknown) =>
        fail(response, error),
      );
    };
    const page = modulesAt(path, pages);
    if (page) page.modules(request, response, next);
    else next();
  });
  front.on('upgrade', (request, socket, head) => {
    if (isVites(request)) return;
    forwardUpgrade(request, socket, head, upstream).catch(() => socket.destroy());
  });
};
