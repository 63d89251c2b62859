import type { FastifyInstance, FastifyRequest } from 'fastify';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

type AnswerActivity = (body: unknown) => Promise<Readonly<{ status: number; body?: unknown }>>;

export type MessagesPorts = Readonly<{
  /** Verifies the connector's token, and gives the way to answer what it sends; a status says why not. */
  authenticate: (headers: Headers) => Promise<AnswerActivity | number>;
}>;

/** The largest activity taken, in bytes: a very long text comes twice in one, plain and as HTML, and is to be answered. */
const ACTIVITY_MAX = 1_024 * 1_024;

/** POST /api/messages: activities from the Bot Framework's connector. Not a byte of a stranger's body is read. */
export const addMessages = (app: FastifyInstance, { authenticate }: MessagesPorts): void => {
  const authenticated = new WeakMap<FastifyRequest, AnswerActivity>();
  app.post(
    '/api/messages',
    {
      bodyLimit: ACTIVITY_MAX,
      onRequest: async (request, reply) => {
        const answer = await authenticate(request.headers);
        if (typeof answer === 'number') return reply.code(answer).send();
        authenticated.set(request, answer);
        return undefined;
      },
    },
    async (request, reply) => {
      const answer = authenticated.get(request);
      if (!answer) throw new Error('a request came past its authentication');
      const { status, body } = await answer(request.body);
      return reply.code(status).send(body);
    },
  );
};
