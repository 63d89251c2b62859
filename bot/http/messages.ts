import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { personId, tenantId } from '../../shared/domain/ids.ts';
import type { ApiPorts } from './api.ts';
import { answerProblem } from './problem.ts';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

type AnswerActivity = (body: unknown) => Promise<Readonly<{ status: number; body?: unknown }>>;

export type MessagesPorts = Readonly<{
  /** Verifies the connector's token and returns a function that answers its body, or else the status of the refusal. */
  authenticate: (headers: Headers) => Promise<AnswerActivity | number>;
}>;
type MessageLimits = Pick<ApiPorts, 'limiter' | 'inTurn'>;

const speaker = z.looseObject({
  from: z.looseObject({ aadObjectId: personId }),
  conversation: z.looseObject({ tenantId: z.catch(z.optional(tenantId), undefined) }),
  channelData: z.catch(z.optional(z.looseObject({ tenant: z.looseObject({ id: tenantId }) })), undefined),
});

/** The sender's key, the same as in the tabs, so that all of one person's requests count together; null for no person's. */
const speakerOf = (body: unknown): string | null => {
  const parsed = speaker.safeParse(body);
  if (!parsed.success) return null;
  const { from, conversation, channelData } = parsed.data;
  return `${channelData?.tenant.id ?? conversation.tenantId ?? ''}:${from.aadObjectId}`;
};

/** The largest accepted activity, in bytes: a very long text comes twice in one, plain and as HTML, and still gets an answer. */
const ACTIVITY_MAX = 1_024 * 1_024;

/** POST /api/messages: activities from the Bot Framework's connector. Not a byte of a stranger's body is read. */
export const addMessages = (
  app: FastifyInstance,
  { authenticate }: MessagesPorts,
  { limiter, inTurn }: MessageLimits,
): void => {
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
      const caller = speakerOf(request.body);
      if (caller !== null && !limiter.mayAsk(caller)) return answerProblem(reply, 'too-many');
      const { status, body } = await (caller === null
        ? answer(request.body)
        : inTurn(caller, () => answer(request.body)));
      return reply.code(status).send(body);
    },
  );
};
