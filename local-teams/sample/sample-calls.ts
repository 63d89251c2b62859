import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { z } from 'zod';
import type { Endpoint, InputOf, ReplyOf } from '../../shared/contracts/endpoint.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { PersonKey } from '../protocol.ts';

/** What a sample is played on: the running product and its clock. */
export type SampleRun = Readonly<{
  app: FastifyInstance;
  /** Moves the clock, and carries out everything due by then. */
  moveClock: (to: Instant) => Promise<void>;
  /** Moves the clock only; for when nothing can be due. */
  passTime: (to: Instant) => void;
  now: () => Instant;
  databaseUrl: string;
  /** Reports how much has been played, from 0 to 1. */
  reach: (share: number) => void;
}>;

type LooseInput<E extends Endpoint> = Partial<InputOf<E>>;

export type SampleCall = <E extends Endpoint>(
  person: PersonKey,
  endpoint: E,
  input: LooseInput<E>,
) => Promise<ReplyOf<E>>;

const tokenReply = z.object({ token: z.string() });

/** A sample person does in seconds what takes a quarter; when told to wait, the call waits as a tab would. */
const injectInTime = async (
  app: FastifyInstance,
  request: InjectOptions,
): Promise<LightMyRequestResponse> => {
  const reply = await app.inject(request);
  if (reply.statusCode !== 429) return reply;
  await setTimeout(Number(reply.headers['retry-after']) * 1_000);
  return injectInTime(app, request);
};

/** Calls endpoints as the sample's people, the way their tabs would. Throws when one refuses. */
export const sampleCalls = ({ app }: Pick<SampleRun, 'app'>): SampleCall => {
  const tokens = new Map<PersonKey, string>();
  const tokenOf = async (person: PersonKey): Promise<string> => {
    const known = tokens.get(person);
    if (known !== undefined) return known;
    const reply = await app.inject({ method: 'POST', url: '/local/token', payload: { person } });
    const { token } = tokenReply.parse(reply.json());
    tokens.set(person, token);
    return token;
  };
  return async <E extends Endpoint>(person: PersonKey, endpoint: E, input: LooseInput<E>) => {
    const params = z.record(z.string(), z.string()).parse(input.params ?? {});
    const query = z.record(z.string(), z.string()).parse(input.query ?? {});
    const path = endpoint.path.replaceAll(/:(\w+)/g, (_all, name: string) => params[name] ?? '');
    const reply = await injectInTime(app, {
      method: endpoint.method,
      url: path,
      query,
      headers: { authorization: `Bearer ${await tokenOf(person)}` },
      ...(endpoint.method === 'GET' || endpoint.method === 'DELETE'
        ? {}
        : { payload: z.looseObject({}).parse(input.body ?? {}) }),
    });
    if (reply.statusCode !== 200)
      throw new Error(`${person} ${endpoint.name}: ${reply.statusCode} ${reply.body}`);
    // The contract's own schema gives the contract's own type.
    return endpoint.reply.parse(reply.json()) as ReplyOf<E>;
  };
};
