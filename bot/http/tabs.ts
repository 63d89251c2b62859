import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** The origins that may show a tab in a frame (Microsoft Learn, "Prerequisites to build your tab", Content-Security-Policy). */
const TEAMS_FRAMES = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];
/** Where teams-js reads which hosts it may talk to. */
const TEAMS_JS_DOMAINS = 'https://res.cdn.office.net';

const policy = (frames: readonly string[]): string =>
  [
    "default-src 'self'",
    "img-src 'self' data:",
    // Fluent and the editor write their styles into the page.
    "style-src 'self' 'unsafe-inline'",
    `connect-src 'self' ${TEAMS_JS_DOMAINS}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${[...TEAMS_FRAMES, ...frames].join(' ')}`,
  ].join('; ');

/** Files with a hash in their names never change. */
const FOREVER = 'public, max-age=31536000, immutable';

/** The tabs under /tabs/: hashed files are cached for ever, the page itself is revalidated each time; compressed as built. */
export const addTabs = async (
  app: FastifyInstance,
  folder: string,
  frames: readonly string[],
): Promise<void> => {
  const headers = policy(frames);
  const page = (reply: FastifyReply): FastifyReply =>
    reply
      .header('content-security-policy', headers)
      .header('cache-control', 'no-cache')
      .header('referrer-policy', 'no-referrer')
      .sendFile('index.html');
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/tabs/',
    serve: false,
    preCompressed: true,
    cacheControl: false,
  });
  app.get<{ Params: { '*': string } }>('/tabs/assets/*', (request, reply) =>
    reply.header('cache-control', FOREVER).sendFile(`assets/${request.params['*']}`),
  );
  app.get('/tabs/*', (_request, reply) => page(reply));
};
