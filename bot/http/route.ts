import type { z } from 'zod';
import type { Endpoint, RefusalOf, ReplyOf } from '../../shared/contracts/endpoint.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import type { TabIdentity } from '../identity/tab-token.ts';
import type { Stores } from '../use-cases/stores.ts';
import type { UseCaseContext } from '../use-cases/use-case.ts';

/** Parameters, query and body in one object; no contract uses a field name twice. */
export type EndpointInput<E extends Endpoint> = z.output<E['params']> &
  z.output<E['query']> &
  z.output<E['body']>;

type Answer<E extends Endpoint> = Promise<Result<ReplyOf<E>, RefusalOf<E>, unknown>>;

/**
 * An endpoint and the use case behind it. `prepare` asks outside before the transaction opens; `askAhead` asks in it what doesn't wait for
 * who the person is, along with that.
 */
export type Route = Readonly<{
  endpoint: Endpoint;
  prepare: (identity: TabIdentity, input: unknown) => Promise<Result<unknown, string, unknown>>;
  askAhead: (stores: Stores, person: PersonId, input: unknown) => Promise<unknown>;
  run: (
    context: UseCaseContext<Stores>,
    input: unknown,
    prepared: unknown,
    ahead: unknown,
  ) => Promise<Result<unknown, string, unknown>>;
}>;

const nothing = {
  prepare: () => Promise.resolve({ ok: true, value: null }),
  askAhead: () => Promise.resolve(null),
} satisfies Partial<Route>;

/** Ties a use case to its endpoint; their types must agree. */
export const route = <E extends Endpoint>(
  endpoint: E,
  run: (context: UseCaseContext<Stores>, input: EndpointInput<E>) => Answer<E>,
): Route => ({ endpoint, ...nothing, run: run as Route['run'] });

/** The same for a use case that needs an answer from outside first. */
export const preparedRoute = <E extends Endpoint, Prepared>(
  endpoint: E,
  prepare: (
    identity: TabIdentity,
    input: EndpointInput<E>,
  ) => Promise<Result<Prepared, RefusalOf<E>, unknown>>,
  run: (context: UseCaseContext<Stores>, input: EndpointInput<E>, prepared: Prepared) => Answer<E>,
): Route => ({ endpoint, ...nothing, prepare: prepare as Route['prepare'], run: run as Route['run'] });

/** The same for a use case that asks something ahead. */
export const aheadRoute = <E extends Endpoint, Ahead>(
  endpoint: E,
  askAhead: (stores: Stores, person: PersonId, input: EndpointInput<E>) => Promise<Ahead>,
  run: (context: UseCaseContext<Stores>, input: EndpointInput<E>, ahead: Ahead) => Answer<E>,
): Route => ({
  ...{ endpoint, ...nothing, askAhead: askAhead as Route['askAhead'] },
  run: (context, input, _prepared, ahead) => run(context, input as EndpointInput<E>, ahead as Ahead),
});
