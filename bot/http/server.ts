import Fastify, { LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyError, FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { LIVE_PATH } from '../../shared/contracts/live.ts';
import { addApi } from './api.ts';
import type { ApiPorts } from './api.ts';
import { addConsent } from './consent-pages.ts';
import type { ConsentPorts } from './consent-pages.ts';
import { addHealth } from './health.ts';
import type { HealthPorts } from './health.ts';
import { addMessages } from './messages.ts';
import type { MessagesPorts } from './messages.ts';
import { addOpenApi } from './openapi.ts';
import { answerProblem } from './problem.ts';
import { addTabs } from './tabs.ts';

/** The largest body taken, in bytes. Teams' activities stay under about 80 KB, and a private note under 60. */
const BODY_MAX = 256 * 1024;
/** How long a request may take to arrive, in milliseconds. */
const REQUEST_TIMEOUT = 20_000;

export type ServerPorts = Readonly<{
  api: ApiPorts;
  consent: ConsentPorts;
  health: HealthPorts;
  messages: MessagesPorts;
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  log: Logger;
  /** The folder with the built tabs. */
  tabsFolder: string;
  /** Further places that may show the tabs in a frame; Teams' own always may. */
  frameAncestors: readonly string[];
}>;

/** PostgreSQL's classes for a server that is gone, going or full (Appendix A), and Node's own for one that isn't there. */
const isDatabaseAway = (code: string): boolean =>
  /^(08|53|55000|57)/.test(code) ||
  ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE'].includes(code);

const isAway = (error: FastifyError): boolean =>
  isDatabaseAway(error.code) ||
  /timeout exceeded when trying to connect|Connection terminated/.test(error.message);

/** The server with everything it answers. Not listening yet. */
export const createServer = async (ports: ServerPorts): Promise<FastifyInstance> => {
  const loggerInstance: FastifyBaseLogger = ports.log;
  const app = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_MAX,
    requestTimeout: REQUEST_TIMEOUT,
    routerOptions: { maxParamLength: 200 },
    trustProxy: true,
  });

  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return answerProblem(reply, 'too-large');
    const status = error.statusCode ?? 500;
    if (status < 500)
      return answerProblem(reply, 'invalid', { errors: [{ field: 'body', message: 'malformed' }] });
    const { url: route } = request.routeOptions;
    ports.log.error({ route, error: error.name, code: error.code, at: error.stack }, 'a request failed');
    return answerProblem(reply, 'unavailable', isAway(error) ? { detail: 'database' } : {});
  });
  app.setNotFoundHandler((_request, reply) => answerProblem(reply, 'not-found'));

  addApi(app, ports.api);
  addMessages(app, ports.messages);
  addConsent(app, ports.consent);
  addHealth(app, ports.health);
  addOpenApi(app);
  await addTabs(app, ports.tabsFolder, ports.frameAncestors);

  app.server.on('upgrade', (request, socket, head) => {
    const path = new URL(request.url ?? '/', 'http://kadens').pathname;
    if (path === LIVE_PATH) ports.upgrade(request, socket, head);
    else socket.destroy();
  });
  return app;
};
