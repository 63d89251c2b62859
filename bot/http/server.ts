import Fastify, { LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { sendDeals } from '../../shared/contracts/interface/send-deals.ts';
import { sendResults } from '../../shared/contracts/interface/send-results.ts';
import { LIVE_PATH } from '../../shared/contracts/live.ts';
import { addApi } from './api.ts';
import { BODY_MAX } from '../../shared/contracts/endpoint.ts';
import type { ApiPorts } from './api.ts';
import { addConsent } from './consent-pages.ts';
import type { ConsentPorts } from './consent-pages.ts';
import { createErrorHandler } from './error-handler.ts';
import type { ErrorPorts } from './error-handler.ts';
import { addGraphNotifications } from './graph-notifications.ts';
import type { NotificationPorts } from './graph-notifications.ts';
import { addHealth } from './health.ts';
import type { HealthPorts } from './health.ts';
import { addJsonParser } from './json-parser.ts';
import { addMessages } from './messages.ts';
import type { MessagesPorts } from './messages.ts';
import { addOpenApi } from './openapi.ts';
import { createParserErrorHandler } from './parser-errors.ts';
import { answerProblem } from './problem.ts';
import { newRequestId } from './request-id.ts';
import { addResultsApi } from './results-api.ts';
import type { ResultsApiPorts } from './results-api.ts';
import { securityHeaders } from './security-headers.ts';
import { addTabs } from './tabs.ts';

/** How long a request may take to arrive, in milliseconds. */
const REQUEST_TIMEOUT = 20_000;
/** The longest parameter in an address, in characters; our ids take 36. */
const PARAM_MAX = 200;

export type ServerPorts = ErrorPorts &
  Readonly<{
    api: ApiPorts;
    consent: ConsentPorts;
    notifications: NotificationPorts;
    health: HealthPorts;
    messages: MessagesPorts;
    results: ResultsApiPorts;
    upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
    log: Logger;
    /** The address at which browsers reach us. */
    publicUrl: string;
    /** The folder with the built tabs. */
    tabsFolder: string;
    /** Further origins that may show the tabs in a frame; Teams' own always may. */
    frameAncestors: readonly string[];
  }>;

/** The server with all its routes. Not listening yet. */
export const createServer = async (ports: ServerPorts): Promise<FastifyInstance> => {
  const loggerInstance: FastifyBaseLogger = ports.log;
  const headers = securityHeaders(ports.publicUrl);
  const app = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: newRequestId,
    bodyLimit: BODY_MAX,
    requestTimeout: REQUEST_TIMEOUT,
    routerOptions: { maxParamLength: PARAM_MAX },
    clientErrorHandler: createParserErrorHandler(headers),
    // A fault that the router finds in an address, before any hook runs.
    frameworkErrors: (error, _request, reply) => {
      void reply.headers({ ...headers, 'cache-control': 'no-store', 'x-request-id': reply.request.id });
      const errors = [{ field: 'path', message: 'malformed' }];
      void answerProblem(reply, 'invalid', { errors }, error.statusCode);
    },
    // Answered below, as a problem like any other.
    return503OnClosing: false,
  });

  let isClosing = false;
  app.addHook('preClose', (done) => {
    isClosing = true;
    done();
  });
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers).header('x-request-id', request.id);
    if (isClosing) void answerProblem(reply, 'unavailable');
    else done();
  });
  // A failure must not be cached as long as a success: what is missing now may be there in a moment.
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (reply.statusCode >= 400) void reply.header('cache-control', 'no-store');
    done();
  });
  app.setErrorHandler(createErrorHandler(ports));
  app.setNotFoundHandler((_request, reply) => answerProblem(reply, 'not-found'));

  addJsonParser(app);
  addApi(app, ports.api);
  addResultsApi(app, ports.results, ports.api);
  addMessages(app, ports.messages, ports.api);
  addGraphNotifications(app, ports.notifications, ports.api);
  addConsent(app, ports.consent);
  addHealth(app, ports.health);
  addOpenApi(
    app,
    ports.api.routes.map(({ endpoint }) => endpoint),
    [sendResults, sendDeals],
  );
  await addTabs(app, ports.tabsFolder, ports.frameAncestors);

  app.server.on('upgrade', (request, socket, head) => {
    const path = request.url?.split('?', 1)[0];
    if (path === LIVE_PATH) ports.upgrade(request, socket, head);
    else socket.destroy();
  });
  return app;
};
