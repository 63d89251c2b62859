import { z } from 'zod/mini';

/** Refusals by the status that HTTP answers them with (RFC 9110 §15.5); a code has the same one wherever it is given. */
export type RefusalsByStatus<Refusal extends string = string> = Readonly<
  Partial<Record<401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503, readonly Refusal[]>>
>;

type CodesOf<Refusals> = Refusals extends RefusalsByStatus<infer Refusal> ? Refusal : never;

/**
 * Refusals that are no endpoint's own: no valid token, no such thing for you, input that does not fit, or too much at
 * once. `key-reused` is of an Idempotency-Key that was sent with another request before. `unavailable` passes by itself; `internal` is a bug of ours, which no other attempt gets round.
 */
export const commonRefusals = {
  401: ['unauthenticated'],
  403: ['guest'],
  404: ['not-found'],
  422: ['invalid', 'key-reused'],
  413: ['too-large'],
  429: ['too-many'],
  503: ['unavailable'],
  500: ['internal'],
} as const satisfies RefusalsByStatus;
export type CommonRefusal = CodesOf<typeof commonRefusals>;

type Shape = z.ZodMiniType;

export type Endpoint<
  Params extends Shape = Shape,
  Query extends Shape = Shape,
  Body extends Shape = Shape,
  Reply extends Shape = Shape,
  Refusal extends string = string,
> = Readonly<{
  name: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `:name` for each parameter. */
  path: string;
  summary: string;
  params: Params;
  query: Query;
  body: Body;
  reply: Reply;
  refusals: RefusalsByStatus<Refusal>;
}>;

const nothing = z.object({});

/**
 * Declares an endpoint once; the server's route, the client's call and the OpenAPI description derive from it. Without side
 * effects, so that a page fetches those only that it asks for.
 */
/* @__NO_SIDE_EFFECTS__ */
export const endpoint = <
  Reply extends Shape,
  const Refusal extends string = never,
  Params extends Shape = typeof nothing,
  Query extends Shape = typeof nothing,
  Body extends Shape = typeof nothing,
>(declaration: {
  name: string;
  method: Endpoint['method'];
  path: string;
  summary: string;
  params?: Params;
  query?: Query;
  body?: Body;
  reply: Reply;
  refusals?: RefusalsByStatus<Refusal>;
}): Endpoint<Params, Query, Body, Reply, Refusal> =>
  ({
    params: nothing,
    query: nothing,
    body: nothing,
    refusals: {},
    ...declaration,
  }) as unknown as Endpoint<Params, Query, Body, Reply, Refusal>;

/** Each refusal with its status. */
export const statusesIn = (refusals: RefusalsByStatus): readonly (readonly [string, number])[] =>
  Object.entries(refusals).flatMap(([status, codes]) => codes.map((code) => [code, Number(status)] as const));

/** The refusals that an endpoint declares. */
export const ownRefusalsOf = ({ refusals }: Endpoint): readonly string[] => Object.values(refusals).flat();

/** The status of every refusal that this endpoint may give: those that it declares, and those that are no endpoint's own. */
export const refusalsOf = ({ method, path, refusals }: Endpoint): ReadonlyMap<string, number> => {
  const own = statusesIn(refusals);
  // What is asked about something may not be there, and what has a body may be too large.
  const asksAboutOne = path.includes(':');
  const common = statusesIn(commonRefusals).filter(
    ([code]) => (code !== 'not-found' || asksAboutOne) && (code !== 'too-large' || method !== 'GET'),
  );
  return new Map([...common, ...own]);
};

/** Which state of a thing somebody saw when they changed it; counted from 0. */
export const version = z.int32().check(z.minimum(0));

export type RefusalOf<E extends Endpoint> = CodesOf<E['refusals']> | CommonRefusal;
export type ReplyOf<E extends Endpoint> = z.output<E['reply']>;
export type InputOf<E extends Endpoint> = Readonly<{
  params: z.input<E['params']>;
  query: z.input<E['query']>;
  body: z.input<E['body']>;
}>;

/** The largest body that the server takes, in bytes. Teams' activities stay under about 80 KB, and a private note under 60. */
export const BODY_MAX = 256 * 1024;

/** Whether the server takes that body, as it travels: UTF-8. */
export const fitsInRequest = (body: object): boolean =>
  new TextEncoder().encode(JSON.stringify(body)).length <= BODY_MAX;

/** RFC 9457 problem details; `code` is the refusal, `field` the part of the input it is about. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ field: z.string(), message: z.string() }))),
  /** What the thing looks like now, when somebody else was first. */
  current: z.optional(z.unknown()),
  /** Names this one request in the server's log; in the header `x-request-id` too. */
  requestId: z.optional(z.string()),
  /** Where it broke; in development only. */
  stack: z.optional(z.string()),
});
export type Problem = z.infer<typeof problem>;
