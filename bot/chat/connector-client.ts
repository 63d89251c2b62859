import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { z } from 'zod';

/** How long the connector may take to answer, in milliseconds; Teams itself gives up on us after 15 s. */
const CONNECTOR_TIMEOUT = 10_000;

type ConnectorOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
type HttpClient = NonNullable<ConnectorOptions['httpClient']>;

/** The connector's answer when it didn't do what was asked; status 0 when it did not answer. */
export class ConnectorRefusal extends Error {
  override readonly name = 'ConnectorRefusal';
  readonly status: number;
  readonly retryAfterSeconds: number | null;
  /** What the connector calls it: 'BotNotInConversationRoster', for instance. */
  readonly code: string | null;
  /** Nothing can have arrived: there was no connection. */
  readonly isUnreached: boolean;
  constructor(
    status: number,
    retryAfterSeconds: number | null,
    isUnreached = false,
    code: string | null = null,
  ) {
    super(`The connector answered ${status}`);
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
    this.isUnreached = isUnreached;
    this.code = code;
  }
}

/** Somebody is not in the conversation, or is not in the organisation any more. It comes with 404, and has been seen with 400. */
export const MEMBER_NOT_FOUND = 'MemberNotFoundInConversation';

const refusalBody = z.object({ error: z.object({ code: z.string() }) });

/** The code in a refusal's body; null where there is none. */
const codeIn = (text: string): string | null => {
  try {
    return refusalBody.parse(JSON.parse(text)).error.code;
  } catch {
    return null;
  }
};

/** Node's error codes for a connection that was never made. */
const unreached = z.object({
  cause: z.object({
    code: z.enum([
      ...(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'] as const),
      'UND_ERR_CONNECT_TIMEOUT',
    ]),
  }),
});

/** Reads only a number of seconds; a date would need a clock that agrees with theirs. */
const secondsOf = (header: string | null): number | null => {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : null;
};

/**
 * The client for the connector, with a time-out. Any answer other than success is thrown at once: after a 5xx the SDK would otherwise
 * send the message again by itself, and a person could get it twice.
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
    if (!answer.ok)
      throw new ConnectorRefusal(
        answer.status,
        secondsOf(answer.headers.get('retry-after')),
        false,
        codeIn(text),
      );
    const headers = request.headers.clone();
    for (const name of headers.headerNames()) headers.remove(name);
    for (const [name, value] of answer.headers) headers.set(name, value);
    return { request, status: answer.status, headers, bodyAsText: text };
  },
};
