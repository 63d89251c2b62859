import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { freePort } from '../local-teams/free-port.ts';
import { personOf } from '../local-teams/people.ts';
import type { PersonKey } from '../local-teams/protocol.ts';
import { runLocal } from '../local-teams/run.ts';
import type { RunningLocally } from '../local-teams/run.ts';
import type { Endpoint, ReplyOf } from '../shared/contracts/endpoint.ts';
import { toInstant } from '../shared/domain/time.ts';

/** The whole product, in this process, with a PostgreSQL of its own and a team with some weeks behind it. */
export type Product = RunningLocally &
  Readonly<{
    /** Where everything is kept while it runs. */
    folder: string;
    idOf: (person: PersonKey) => string;
    /** The token that Teams gives that person's tab. */
    token: (person: PersonKey) => Promise<string>;
    call: <E extends Endpoint>(
      person: PersonKey,
      endpoint: E,
      given?: Readonly<{ params?: Readonly<Record<string, string>>; body?: object }>,
    ) => Promise<ReplyOf<E>>;
    end: () => Promise<void>;
  }>;

/** A Monday in November, 09:00 in Stockholm. */
const MONDAY = toInstant('2026-11-23T08:00:00.000Z');

export const startProduct = async (): Promise<Product> => {
  const folder = await mkdtemp(join(tmpdir(), 'kadens-bench-'));
  const local = await runLocal({
    folder,
    port: await freePort(),
    withSample: true,
    now: MONDAY,
    log: pino({ level: process.env['LOG_LEVEL'] ?? 'fatal' }, pino.destination(2)),
    environment: {},
  });
  if (!local.ok) throw new Error(JSON.stringify(local.faults));
  const token: Product['token'] = (person) => local.standIns.mint.tab(personOf(person));
  return {
    ...local,
    folder,
    idOf: (person) => personOf(person).oid,
    token,
    call: async (person, endpoint, { params = {}, body = {} } = {}) => {
      const path = endpoint.path.replaceAll(/:(\w+)/g, (_all, name: string) => params[name] ?? '');
      const reply = await fetch(`${local.address}${path}`, {
        method: endpoint.method,
        headers: { authorization: `Bearer ${await token(person)}`, 'content-type': 'application/json' },
        body: endpoint.method === 'GET' ? null : JSON.stringify(body),
      });
      const json: unknown = await reply.json();
      if (!reply.ok) throw new Error(`${endpoint.name}: ${JSON.stringify(json)}`);
      return endpoint.reply.parse(json) as ReplyOf<typeof endpoint>;
    },
    end: async () => {
      await local.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
