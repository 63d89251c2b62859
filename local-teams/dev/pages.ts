import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import type { InlineConfig, ViteDevServer } from 'vite';
import { LETTERS } from '../letters.ts';

const from = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Stands in for a page's nonce until the page is sent. */
const NONCE = 'development-nonce';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** One of our pages as vite serves it: module by module, replaced in the browser when they change. */
export type DevelopmentPage = Readonly<{
  /** Answers requests for the page's modules; others go on to `next`. */
  modules: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  /** The page's HTML with what vite needs added, and the policy that allows it. */
  open: (address: string, html: string, policy: string | undefined) => Promise<OpenedPage>;
  watcher: ViteDevServer['watcher'];
  close: () => Promise<void>;
}>;
type OpenedPage = Readonly<{ html: string; policy: string | undefined }>;

/** The page's own policy, plus vite's one inline script. */
const withNonce = (policy: string, nonce: string): string => `${policy}; script-src 'self' 'nonce-${nonce}'`;

/** Serves a page with that vite config under `base`; changes are announced to the browser through `front`. */
const openPage = async (config: string, base: string, front: Server): Promise<DevelopmentPage> => {
  const options: InlineConfig = {
    configFile: from(config),
    base,
    mode: 'development',
    appType: 'custom',
    cacheDir: from(`node_modules/.vite${base}`),
    clearScreen: false,
    html: { cspNonce: NONCE },
    server: { middlewareMode: true, hmr: { server: front } },
  };
  const vite = await createServer(options);
  return {
    modules: (request, response, next) => {
      // Vite strips its base from the address, and leaves it stripped for `next`.
      const { url = '/' } = request;
      vite.middlewares(request, response, () => {
        request.url = url;
        next();
      });
    },
    open: async (address, source, policy) => {
      const nonce = randomBytes(16).toString('base64url');
      const html = await vite.transformIndexHtml('/index.html', source, address);
      return {
        // Vite puts its base before every address in a page; the fonts come from the server.
        html: html.replaceAll(NONCE, nonce).replaceAll(`${base}${LETTERS.slice(1)}`, LETTERS),
        policy: policy === undefined ? undefined : withNonce(policy, nonce),
      };
    },
    watcher: vite.watcher,
    close: () => vite.close(),
  };
};

export type DevelopmentPages = Readonly<{ tabs: DevelopmentPage; localPage: DevelopmentPage }>;

/** The tabs and local Teams' page, from their sources. */
export const openPages = async (front: Server): Promise<DevelopmentPages> => {
  const [tabs, localPage] = await Promise.all([
    openPage('tabs/vite.config.ts', '/tabs/', front),
    openPage('local-teams/page/vite.config.ts', '/local/page/', front),
  ]);
  return { tabs, localPage };
};
export type { Answer };
