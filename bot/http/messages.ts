import type { FastifyInstance } from 'fastify';

export type MessagesPorts = Readonly<{
  handle: (
    request: Readonly<{ headers: Readonly<Record<string, string | string[] | undefined>>; body: unknown }>,
  ) => Promise<Readonly<{ status: number; body?: unknown }>>;
}>;

/** The largest activity taken, in bytes: a very long text comes twice in one, plain and as HTML, and is to be answered. */
const ACTIVITY_MAX = 1_024 * 1_024;

/** POST /api/messages: activities from the Bot Framework's connector. */
export const addMessages = (app: FastifyInstance, { handle }: MessagesPorts): void => {
  app.post('/api/messages', { bodyLimit: ACTIVITY_MAX }, async (request, reply) => {
    const answer = await handle({ headers: request.headers, body: request.body });
    return reply.code(answer.status).send(answer.body);
  });
};
