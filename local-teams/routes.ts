import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { languageOf } from '../shared/domain/language-of.ts';
import { instant } from '../shared/domain/time.ts';
import type { Instant } from '../shared/domain/time.ts';
import { addDuration } from './clock.ts';
import type { MovableClock } from './clock.ts';
import { preparingPage } from './start/preparing-page.ts';
import type { StartStage } from './start/progress.ts';

/** The zone for the sample organisation's days. */
const ZONE = 'Europe/Stockholm';

const moved = z.union([z.object({ now: instant }), z.object({ advance: z.string().max(40) })]);

/** GET and POST /local/clock. `onMoved` runs before the answer is sent, so that everything due has happened by then. */
export const addClock = (
  app: FastifyInstance,
  clock: MovableClock,
  onMoved: (now: Instant) => Promise<void>,
): void => {
  app.get('/local/clock', () => ({ now: clock.now() }));
  app.post('/local/clock', async (request, reply) => {
    const asked = moved.safeParse(request.body);
    if (!asked.success) return reply.code(400).send({ error: 'Give {"now": ISO} or {"advance": "P1D"}.' });
    try {
      clock.move('now' in asked.data ? asked.data.now : addDuration(clock.now(), asked.data.advance, ZONE));
    } catch {
      return reply.code(400).send({ error: 'An ISO 8601 duration, such as P1D or PT1H.' });
    }
    await onMoved(clock.now());
    return { now: clock.now() };
  });
};

/** Seconds until a browser that asked too early asks again. */
const ASK_AGAIN_S = 1;

/**
 * The page that hosts the tabs, at / and /host/:person. While `preparation` returns stages of a start under way, a page showing them is
 * sent instead, which reloads by itself.
 */
export const addPage = async (
  app: FastifyInstance,
  folder: string,
  preparation: () => readonly StartStage[] | null,
): Promise<void> => {
  await app.register(async (scope) => {
    await scope.register(fastifyStatic, {
      root: folder,
      prefix: '/local/page/',
      decorateReply: true,
      serve: false,
      preCompressed: true,
    });
    scope.get<{ Params: { '*': string } }>('/local/page/*', (request, reply) =>
      reply.sendFile(`local/page/${request.params['*']}`),
    );
    const page = ['/', '/host/:person'];
    for (const path of page)
      scope.get(path, (request, reply) => {
        const stages = preparation();
        void reply.header('cache-control', 'no-cache');
        if (stages === null) return reply.sendFile('index.html');
        const language = languageOf(request.headers['accept-language']);
        return reply
          .code(503)
          .header('retry-after', ASK_AGAIN_S)
          .type('text/html; charset=utf-8')
          .send(preparingPage(language, stages, ASK_AGAIN_S));
      });
  });
};
