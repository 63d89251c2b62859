import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { problem } from '../../shared/contracts/endpoint.ts';
import type { Endpoint, Problem, ReplyOf } from '../../shared/contracts/endpoint.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';

export type Answer<E extends Endpoint> =
  | Readonly<{ ok: true; status: number; value: ReplyOf<E> }>
  | Readonly<{ ok: false; status: number; problem: Problem }>;

type Given = Readonly<{
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  body?: object;
  key?: string;
}>;

export type Caller = Readonly<{
  token: (person: PersonKey) => Promise<string>;
  /** Calls an endpoint the way a tab does. */
  call: <E extends Endpoint>(person: PersonKey, endpoint: E, given?: Given) => Promise<Answer<E>>;
  /** The same, where a refusal fails the test. */
  must: <E extends Endpoint>(person: PersonKey, endpoint: E, given?: Given) => Promise<ReplyOf<E>>;
}>;

const tokenReply = z.object({ token: z.string() });

/** Fetches like a client that waits when told to: a test's setup may need more calls in a row than one person is allowed. */
const fetchInTime = async (url: string, init: RequestInit): Promise<Response> => {
  const reply = await fetch(url, init);
  if (reply.status !== 429) return reply;
  await setTimeout(Number(reply.headers.get('retry-after')) * 1_000);
  return fetchInTime(url, init);
};

/** Calls the product at one address as people signed in to local Teams at another, often the same. */
export const callerAt = (address: string, teams: string): Caller => {
  const token = async (person: PersonKey): Promise<string> => {
    const reply = await fetch(`${teams}/local/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person }),
    });
    return tokenReply.parse(await reply.json()).token;
  };
  const call: Caller['call'] = async (person, endpoint, { params = {}, query = {}, body = {}, key } = {}) => {
    const path = endpoint.path.replaceAll(/:(\w+)/g, (_all, name: string) => params[name] ?? '');
    const search = new URLSearchParams(query).toString();
    const bodiless = endpoint.method === 'GET' || endpoint.method === 'DELETE';
    const authorization = `Bearer ${await token(person)}`;
    const reply = await fetchInTime(`${address}${path}${search === '' ? '' : `?${search}`}`, {
      method: endpoint.method,
      headers: {
        authorization,
        ...(!bodiless && { 'content-type': 'application/json' }),
        ...(key !== undefined && { 'idempotency-key': key }),
      },
      body: bodiless ? null : JSON.stringify(body),
    });
    const json: unknown = await reply.json();
    return reply.ok
      ? { ok: true, status: reply.status, value: endpoint.reply.parse(json) as ReplyOf<typeof endpoint> }
      : { ok: false, status: reply.status, problem: problem.parse(json) };
  };
  return {
    token,
    call,
    must: async (person, endpoint, given) => {
      const answer = await call(person, endpoint, given);
      if (!answer.ok) throw new Error(`${endpoint.name}: ${JSON.stringify(answer.problem)}`);
      return answer.value;
    },
  };
};
