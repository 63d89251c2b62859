import {
  Client,
  GraphError,
  ResponseType,
  RetryHandler,
  RetryHandlerOptions,
} from '@microsoft/microsoft-graph-client';
import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import { createConcurrencyLimit } from '../concurrency.ts';
import { claimsChallengeOf, failureOf, retryAfterOf } from './graph-result.ts';
import type { GraphResult } from './graph-result.ts';

/** The person on whose behalf Graph is asked. An Actor is one. */
export type OnBehalfOf = Readonly<{ tenant: TenantId; person: PersonId }>;

/** Supplies a token for Graph. `fresh` skips a cached one that Graph has refused. */
export type GraphToken = (
  tenant: TenantId,
  person: PersonId,
  scopes: readonly string[],
  options?: Readonly<{ fresh?: boolean; claims?: string }>,
) => Promise<
  | Readonly<{ ok: true; value: string }>
  | Readonly<{ ok: false; refusal: 'consent-needed' | 'reconnect' | 'unavailable'; claims?: string }>
>;

/** One request. The path is below `/v1.0` with its parts already encoded; the query is encoded here. */
export type GraphRequest = Readonly<{
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  path: string;
  scopes: readonly string[];
  query?: Readonly<Record<string, string>>;
  body?: object;
  prefer?: readonly string[];
  /** The version that is to be changed (`If-Match`); Graph refuses if it has changed since it was read. */
  ifMatch?: string;
  /** A POST that Graph itself deduplicates, by its transactionId. Other POSTs are sent once. */
  repeatable?: boolean;
  /** For a reply that is text, whatever its type says; otherwise it is read by its type. */
  as?: 'text';
}>;

export type Graph = Readonly<{
  request: <Value>(
    onBehalfOf: OnBehalfOf,
    request: GraphRequest,
    shape: z.ZodType<Value>,
  ) => Promise<GraphResult<Value>>;
  /** All items of every page, at most `cap` of them. */
  list: <Item>(
    onBehalfOf: OnBehalfOf,
    request: GraphRequest,
    item: z.ZodType<Item>,
    cap: number,
  ) => Promise<GraphResult<readonly Item[]>>;
}>;

const VERSION = 'v1.0';
/** Graph answers most requests within a second and ends its own at about 60 s; no person or job should wait that long. */
export const GRAPH_TIMEOUT_MS = 10_000;
/** The most times that a repeatable request is repeated. */
const RETRIES = 2;
/** The longest wait within a request; a longer `Retry-After` is returned to the caller, who can plan for it. */
const WAIT_MAX_SECONDS = 5;
/** The most requests to one mailbox at a time (Microsoft Learn, "Outlook service limits": four for an app and a mailbox). */
const AT_ONCE = 4;
/** The most pages read, however many a list says it has. */
const PAGES_MAX = 20;
/** Ids that stay the same when an item is moved (Microsoft Learn, "Obtain immutable identifiers for Outlook resources"). */
const IMMUTABLE_IDS = 'IdType="ImmutableId"';

/** Sends the request with a time-out; follows no redirect, since the token would go along. */
class FetchMiddleware implements Middleware {
  readonly #send: typeof fetch;
  readonly #timeoutMs: number;
  constructor(send: typeof fetch, timeoutMs: number) {
    this.#send = send;
    this.#timeoutMs = timeoutMs;
  }
  async execute(context: Context): Promise<void> {
    context.response = await this.#send(context.request, {
      ...context.options,
      redirect: 'manual',
      signal: AbortSignal.timeout(this.#timeoutMs),
    });
  }
}

type Page<Item> = Readonly<{ value: readonly Item[]; '@odata.nextLink'?: string | undefined }>;
const page = <Item>(item: z.ZodType<Item>): z.ZodType<Page<Item>> =>
  z.object({ value: z.array(item), '@odata.nextLink': z.string().optional() });

/**
 * The client for Microsoft Graph. Its answers are parsed or refused; a 401 is tried once more with a fresh token; 429, 503 and 504 are
 * tried again when that is harmless and `Retry-After` is short. Never throws for what the other end does.
 */
export const createGraph = (
  settings: Readonly<{
    /** https://graph.microsoft.com in production; without a version or a final slash. */
    graphUrl: string;
    token: GraphToken;
    timeoutMs?: number;
    /** Seconds before a repetition when Graph doesn't say. */
    retryDelaySeconds?: number;
    fetch?: typeof fetch;
    /** Called for unexpected answers; never with an item's content. */
    warn?: (fields: Readonly<Record<string, unknown>>, text: string) => void;
  }>,
): Graph => {
  const { graphUrl, token, timeoutMs = GRAPH_TIMEOUT_MS, retryDelaySeconds = 1 } = settings;
  const base = `${graphUrl}/${VERSION}`;
  const retry = new RetryHandler();
  retry.setNext(new FetchMiddleware(settings.fetch ?? fetch, timeoutMs));
  const client = Client.initWithMiddleware({ baseUrl: graphUrl, defaultVersion: VERSION, middleware: retry });

  const inTurn = createConcurrencyLimit(AT_ONCE);

  const send = async (request: GraphRequest, bearer: string): Promise<unknown> => {
    const mayRepeat = request.method !== 'POST' || request.repeatable === true;
    const call = client
      .api(request.path)
      .header('Authorization', `Bearer ${bearer}`)
      .header('Prefer', [IMMUTABLE_IDS, ...(request.prefer ?? [])].join(', '))
      .middlewareOptions([
        new RetryHandlerOptions(
          retryDelaySeconds,
          RETRIES,
          (_delay, _attempt, _request, _options, { headers }) =>
            mayRepeat &&
            (headers.get('retry-after') === null || (retryAfterOf(headers) ?? Infinity) <= WAIT_MAX_SECONDS),
        ),
      ]);
    if (request.as === 'text') call.responseType(ResponseType.TEXT);
    if (request.ifMatch !== undefined) call.header('If-Match', request.ifMatch);
    for (const [name, value] of Object.entries(request.query ?? {}))
      call.query({ [name]: encodeURIComponent(value) });
    switch (request.method) {
      case 'GET':
        return (await call.get()) as unknown;
      case 'POST':
        return (await call.post(request.body ?? {})) as unknown;
      case 'PATCH':
        return (await call.patch(request.body ?? {})) as unknown;
      case 'DELETE':
        return (await call.delete()) as unknown;
    }
  };

  const attempt = async (request: GraphRequest, bearer: string) => {
    try {
      return { reply: await send(request, bearer), error: null };
    } catch (error) {
      if (error instanceof GraphError) return { reply: null, error };
      throw error;
    }
  };

  const sendFor = async (onBehalfOf: OnBehalfOf, request: GraphRequest) => {
    const granted = await token(onBehalfOf.tenant, onBehalfOf.person, request.scopes);
    if (!granted.ok) return granted;
    const first = await attempt(request, granted.value);
    if (first.error?.statusCode !== 401) return first;
    const claims = claimsChallengeOf(first.error.headers);
    const renewed = await token(onBehalfOf.tenant, onBehalfOf.person, request.scopes, {
      fresh: true,
      ...(claims !== undefined && { claims }),
    });
    if (renewed.ok) return attempt(request, renewed.value);
    // Entra may refuse without saying what it demands; the person then continues with Graph's own challenge.
    return claims === undefined ? renewed : { claims, ...renewed };
  };

  const request: Graph['request'] = async (onBehalfOf, asked, shape) => {
    const mailbox = `${onBehalfOf.tenant}:${onBehalfOf.person}`;
    const answer = await inTurn(mailbox, () => sendFor(onBehalfOf, asked));
    if ('ok' in answer) return answer;
    if (answer.error) {
      const failure = failureOf(answer.error);
      const { statusCode: status, code, requestId } = answer.error;
      if (failure.refusal === 'rejected' || failure.refusal === 'unavailable')
        settings.warn?.({ method: asked.method, status, code, requestId }, 'Graph refused a request.');
      return failure;
    }
    const parsed = shape.safeParse(answer.reply);
    if (parsed.success) return { ok: true, value: parsed.data };
    const issues = parsed.error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`);
    settings.warn?.({ method: asked.method, issues }, 'Graph answered in another shape than its own.');
    return { ok: false, refusal: 'unavailable' };
  };

  /** A request for the rest of a list; null when the link leads anywhere but to Graph. */
  const following = (asked: GraphRequest, link: string): GraphRequest | null => {
    if (!link.startsWith(`${base}/`)) return null;
    return { ...asked, query: {}, path: link.slice(base.length) };
  };

  const list = async <Item>(
    onBehalfOf: OnBehalfOf,
    asked: GraphRequest,
    item: z.ZodType<Item>,
    cap: number,
  ): Promise<GraphResult<readonly Item[]>> => {
    const items: Item[] = [];
    let next: GraphRequest | null = asked;
    for (let pages = 0; next !== null && pages < PAGES_MAX && items.length < cap; pages += 1) {
      const reply: GraphResult<Page<Item>> = await request(onBehalfOf, next, page(item));
      if (!reply.ok) return reply;
      items.push(...reply.value.value);
      const link: string | undefined = reply.value['@odata.nextLink'];
      next = link === undefined ? null : following(asked, link);
    }
    return { ok: true, value: items.slice(0, cap) };
  };

  return { request, list };
};
