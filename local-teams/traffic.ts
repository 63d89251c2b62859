import type { FastifyInstance, FastifyRequest } from 'fastify';
import { v7 } from 'uuid';
import type { Clock } from '../shared/domain/time.ts';
import type { TrafficEntry } from './protocol.ts';

export type OnTraffic = (entry: TrafficEntry) => void;

/** The last 300 requests, oldest first. */
export type TrafficLog = Readonly<{ add: OnTraffic; entries: () => readonly TrafficEntry[] }>;

const KEPT = 300;

export const trafficLog = (tell: OnTraffic): TrafficLog => {
  const kept: TrafficEntry[] = [];
  return {
    add: (entry) => {
      kept.push(entry);
      if (kept.length > KEPT) kept.shift();
      tell(entry);
    },
    entries: () => kept,
  };
};

const parsed = (payload: unknown): unknown => {
  if (typeof payload !== 'string' || payload === '') return null;
  try {
    return JSON.parse(payload);
  } catch {
    return payload.slice(0, 2_000);
  }
};

const SECRETS = /^(client_secret|assertion|client_assertion|code|code_verifier|.*token)$/;

/** The same body without its secrets. */
const withoutSecrets = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && !Array.isArray(body)
    ? Object.fromEntries(
        Object.entries(body).map(([name, value]) => [name, SECRETS.test(name) ? '…' : (value as unknown)]),
      )
    : (body ?? null);

/** Records each request to the scope and its answer, without the tokens. */
export const recordTraffic = (
  scope: FastifyInstance,
  to: TrafficEntry['to'],
  prefix: string,
  clock: Clock,
  tell: OnTraffic,
): void => {
  const replies = new WeakMap<FastifyRequest, unknown>();
  scope.addHook('onSend', (request, _reply, payload, done) => {
    replies.set(request, parsed(payload));
    done(null, payload);
  });
  scope.addHook('onResponse', (request, reply, done) => {
    const { path, hide } = { path: request.url.slice(prefix.length), hide: to === 'sign-in' };
    const reply_ = replies.get(request) ?? null;
    tell({
      id: v7(),
      at: clock(),
      to,
      method: request.method,
      path,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
      request: hide ? withoutSecrets(request.body) : (request.body ?? null),
      reply: hide ? withoutSecrets(reply_) : reply_,
    });
    done();
  });
};
