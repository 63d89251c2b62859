import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { StandInRefusal } from '../stand-in-scope.ts';
import { GRAPH_PATH } from './replies.ts';

const step = z.object({
  id: z.string(),
  method: z.enum(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']),
  url: z.string(),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).default([]),
});
type Step = z.infer<typeof step>;
const asked = z.object({ requests: z.array(step) });

type StepReply = Readonly<{ id: string; status: number; headers: Record<string, string>; body?: unknown }>;

/** Microsoft Learn, "Combine multiple HTTP requests using JSON batching", "Batch size limitations". */
const MOST_STEPS = 20;
/** How many steps of a batch run at once: Outlook takes no more for one mailbox. */
const AT_ONCE = 4;

const refused = (message: string): StandInRefusal => new StandInRefusal(400, 'BadRequest', message);

const expectValid = (steps: readonly Step[]): void => {
  if (steps.length > MOST_STEPS)
    throw refused(`Number of batch request steps exceeds the maximum value of ${String(MOST_STEPS)}.`);
  const ids = steps.map(({ id }) => id.toLowerCase());
  if (new Set(ids).size < ids.length)
    throw refused('Request Id values in a batch must be unique, whatever the case.');
  const before = new Set<string>();
  for (const { id, dependsOn } of steps) {
    if (!dependsOn.every((one) => before.has(one.toLowerCase())))
      throw refused(`The dependsOn of request '${id}' doesn't name a request before it.`);
    before.add(id.toLowerCase());
  }
};

const failed = (id: string): StepReply => ({
  id,
  status: 424,
  headers: { 'Content-Type': 'application/json' },
  body: { error: { code: 'FailedDependency', message: 'A request that this one depends on has failed.' } },
});

/** POST /$batch: each request is answered as it would be alone, permissions, faults and limits included. */
export const addBatch = (scope: FastifyInstance): void => {
  const run = async (authorization: string, one: Step): Promise<StepReply> => {
    const body = one.body === undefined ? {} : { payload: JSON.stringify(one.body) };
    const reply = await scope.inject({
      method: one.method,
      url: `${GRAPH_PATH}/v1.0/${one.url.replace(/^\//, '')}`,
      headers: { ...one.headers, authorization },
      ...body,
    });
    const headers = Object.entries(reply.headers)
      .filter(([name]) => ['content-type', 'retry-after', 'request-id', 'location'].includes(name))
      .map(([name, value]) => [name, String(value)] as const);
    return {
      id: one.id,
      status: reply.statusCode,
      headers: Object.fromEntries(headers),
      ...(reply.payload !== '' && { body: reply.json<unknown>() }),
    };
  };

  scope.post('/$batch', async (request): Promise<{ responses: readonly StepReply[] }> => {
    const { requests } = asked.parse(request.body);
    expectValid(requests);
    const authorization = request.headers.authorization ?? '';
    const replies = new Map<string, StepReply>();
    let left: readonly Step[] = requests;
    while (left.length > 0) {
      const ready = left
        .filter(({ dependsOn }) => dependsOn.every((id) => replies.has(id)))
        .slice(0, AT_ONCE);
      const done = await Promise.all(
        ready.map(async (one) => {
          const isFailed = one.dependsOn.some((id) => (replies.get(id)?.status ?? 500) >= 400);
          return isFailed ? failed(one.id) : run(authorization, one);
        }),
      );
      for (const reply of done) replies.set(reply.id, reply);
      left = left.filter((one) => !ready.includes(one));
    }
    return { responses: [...replies.values()] };
  });
};
