import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { z } from 'zod';
import { problem } from '../../shared/contracts/endpoint.ts';
import type { Endpoint, Problem, ReplyOf } from '../../shared/contracts/endpoint.ts';
import { personId } from '../../shared/domain/ids.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import { toInstant } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { personOf } from '../../local-teams/people.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { runLocal } from '../../local-teams/run.ts';
import type { Local } from '../../local-teams/run.ts';
import { createTestDatabase } from './database.ts';
import type { TestDatabase } from './database.ts';

/** A Monday in November, 09:00 in Stockholm. */
export const MONDAY = toInstant('2026-11-23T08:00:00.000Z');

export type Answer<E extends Endpoint> =
  | Readonly<{ ok: true; status: number; value: ReplyOf<E> }>
  | Readonly<{ ok: false; status: number; problem: Problem }>;

type Given = Readonly<{
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  body?: object;
  key?: string;
}>;

export type Product = Local &
  Readonly<{
    database: TestDatabase;
    folder: string;
    idOf: (person: PersonKey) => PersonId;
    token: (person: PersonKey) => Promise<string>;
    /** Calls an endpoint the way a tab does. */
    call: <E extends Endpoint>(person: PersonKey, endpoint: E, given?: Given) => Promise<Answer<E>>;
    /** The same where a refusal is a fault of the test. */
    must: <E extends Endpoint>(person: PersonKey, endpoint: E, given?: Given) => Promise<ReplyOf<E>>;
    /** Starts the server again on the same data. */
    restart: () => Promise<Product>;
    end: () => Promise<void>;
  }>;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });

const tokenReply = z.object({ token: z.string() });

type Options = Readonly<{ now?: Instant; withSample?: boolean }>;

const open = async (
  database: TestDatabase,
  folder: string,
  port: number,
  options: Options,
): Promise<Product> => {
  const local = await runLocal({
    folder,
    port,
    withSample: options.withSample ?? false,
    now: options.now ?? MONDAY,
    log: pino({ level: process.env['LOG_LEVEL'] ?? 'fatal' }, pino.destination(2)),
    environment: {},
    database,
  });
  if (!local.ok) throw new Error(JSON.stringify(local.faults));
  const { address } = local;

  const token = async (person: PersonKey): Promise<string> => {
    const reply = await fetch(`${address}/local/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person }),
    });
    return tokenReply.parse(await reply.json()).token;
  };
  const call: Product['call'] = async (
    person,
    endpoint,
    { params = {}, query = {}, body = {}, key } = {},
  ) => {
    const path = endpoint.path.replaceAll(/:(\w+)/g, (_all, name: string) => params[name] ?? '');
    const search = new URLSearchParams(query).toString();
    const bodiless = endpoint.method === 'GET' || endpoint.method === 'DELETE';
    const reply = await fetch(`${address}${path}${search === '' ? '' : `?${search}`}`, {
      method: endpoint.method,
      headers: {
        authorization: `Bearer ${await token(person)}`,
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
    ...local,
    database,
    folder,
    idOf: (person) => personId.parse(personOf(person).oid),
    token,
    call,
    must: async (person, endpoint, given) => {
      const answer = await call(person, endpoint, given);
      if (!answer.ok) throw new Error(`${endpoint.name}: ${JSON.stringify(answer.problem)}`);
      return answer.value;
    },
    restart: async () => {
      await local.stop();
      return open(database, folder, port, options);
    },
    end: async () => {
      await local.stop();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** The whole product on a database of its own, with the stand-ins around it: Maria's clock stands at `now`. */
export const startProduct = async (options: Options = {}): Promise<Product> =>
  open(
    await createTestDatabase(),
    await mkdtemp(join(tmpdir(), 'kadens-product-')),
    await freePort(),
    options,
  );
