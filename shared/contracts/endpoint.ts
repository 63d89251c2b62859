import { z } from 'zod/mini';

/** Refusals by their HTTP status (RFC 9110 §15.5); a code has the same status wherever it is given. */
export type RefusalsByStatus<Refusal extends string = string> = Readonly<
  Partial<Record<401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503, readonly Refusal[]>>
>;

type CodesOf<Refusals> = Refusals extends RefusalsByStatus<infer Refusal> ? Refusal : never;

/**
 * Refusals that any endpoint may give: no valid token, nothing of that id for you, invalid input, or too much at once. `key-reused`: the
 * Idempotency-Key was sent earlier with another request. `unavailable` passes by itself; `internal` is a bug of ours, which another attempt
 * meets again.
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
 * Declares an endpoint once; the server's route, the client's call and the OpenAPI description derive from it. It has no side effects, so
 * that a page's bundle contains only the endpoints that it uses.
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

/** The status of every refusal that this endpoint may give: those that it declares, and those that any endpoint may give. */
export const refusalsOf = ({ method, path, refusals }: Endpoint): ReadonlyMap<string, number> => {
  const own = statusesIn(refusals);
  // Only an endpoint about one thing can miss it, and only one with a body can get too large a one.
  const asksAboutOne = path.includes(':');
  const common = statusesIn(commonRefusals).filter(
    ([code]) => (code !== 'not-found' || asksAboutOne) && (code !== 'too-large' || method !== 'GET'),
  );
  return new Map([...common, ...own]);
};

/** The version of a thing that somebody saw when they changed it; counted from 0. */
export const version = z.int32().check(z.minimum(0));

export type RefusalOf<E extends Endpoint> = CodesOf<E['refusals']> | CommonRefusal;
export type ReplyOf<E extends Endpoint> = z.output<E['reply']>;
export type InputOf<E extends Endpoint> = Readonly<{
  params: z.input<E['params']>;
  query: z.input<E['query']>;
  body: z.input<E['body']>;
}>;

/** The largest body that the server accepts, in bytes. Teams' activities stay under about 80 KB, and a private note under 60. */
export const BODY_MAX = 256 * 1024;

/** Whether the server accepts that body, by its size in UTF-8. */
export const fitsInRequest = (body: object): boolean =>
  new TextEncoder().encode(JSON.stringify(body)).length <= BODY_MAX;

/** RFC 9457 problem details; `code` is the refusal, and `errors` name the faulty parts of the input. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ field: z.string(), message: z.string() }))),
  /** The thing as it now is, when somebody else was first. */
  current: z.optional(z.unknown()),
  /** Identifies this request in the server's log; also in the header `x-request-id`. */
  requestId: z.optional(z.string()),
  /** Where the error happened; in development only. */
  stack: z.optional(z.string()),
});
export type Problem = z.infer<typeof problem>;
