import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { z } from 'zod';

/** How long the connector may take to answer, in milliseconds; Teams itself gives up on us after 15 s. */
const CONNECTOR_TIMEOUT = 10_000;

type ConnectorOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
type HttpClient = NonNullable<ConnectorOptions['httpClient']>;

/** What the connector answered instead of doing what was asked; status 0 when it did not answer. */
export class ConnectorRefusal extends Error {
  override readonly name = 'ConnectorRefusal';
  readonly status: number;
  readonly retryAfterSeconds: number | null;
  /** It can't have taken anything: there was no connection. */
  readonly isUnreached: boolean;
  constructor(status: number, retryAfterSeconds: number | null, isUnreached = false) {
    super(`The connector answered ${status}`);
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
    this.isUnreached = isUnreached;
  }
}

/** Node's words for a connection that was never made. */
const unreached = z.object({ cause: z.object({ code: z.enum(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']) }) });

/** Only a number of seconds; a date would need a clock that agrees with theirs. */
const secondsOf = (header: string | null): number | null => {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : null;
};

/**
 * The way to the connector, with a time-out. Whatever isn't a success is thrown at once: the SDK would otherwise send a
 * message again by itself after a 5xx, so that a person could get it twice.
 */
export const connectorClient: HttpClient = {
  sendRequest: async (request) => {
    const answer = await fetch(request.url, {
      method: request.method,
      headers: request.headers.rawHeaders(),
      body: typeof request.body === 'string' ? request.body : null,
      signal: AbortSignal.timeout(CONNECTOR_TIMEOUT),
      redirect: 'error',
    }).catch((error: unknown) => {
      throw new ConnectorRefusal(0, null, unreached.safeParse(error).success);
    });
    const text = await answer.text().catch(() => '');
    if (!answer.ok) throw new ConnectorRefusal(answer.status, secondsOf(answer.headers.get('retry-after')));
    const headers = request.headers.clone();
    for (const name of headers.headerNames()) headers.remove(name);
    for (const [name, value] of answer.headers) headers.set(name, value);
    return { request, status: answer.status, headers, bodyAsText: text };
  },
};
