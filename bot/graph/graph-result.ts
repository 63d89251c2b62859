import type { GraphError } from '@microsoft/microsoft-graph-client';

/**
 * Why Graph refused: `consent-needed` and `reconnect` need the person; `throttled` and `unavailable` pass, so try again later;
 * `not-found`, `conflict` (it exists already) and `rejected` last, so don't.
 */
export type GraphRefusal =
  | 'consent-needed'
  | 'reconnect'
  | 'not-found'
  | 'conflict'
  | 'throttled'
  | 'rejected'
  | 'unavailable';

export type GraphFailure = Readonly<{
  ok: false;
  refusal: GraphRefusal;
  /** How long Graph wants to be left alone; always present with `throttled`. */
  retryAfterSeconds?: number;
  /** Entra's claims challenge, for the sign-in page. */
  claims?: string;
}>;

export type GraphResult<Value> = Readonly<{ ok: true; value: Value }> | GraphFailure;

/** How long to wait when Graph throttles without saying so (Microsoft Learn, "Throttling": back off; it gives no number). */
export const THROTTLED_SECONDS = 60;

/** The seconds in `Retry-After`, as Graph writes it; null when it has nothing usable. */
export const retryAfterOf = (headers: Headers | undefined): number | null => {
  const text = headers?.get('retry-after') ?? '';
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
};

/** The claims challenge in a 401, decoded (Microsoft Learn, "Claims challenges, claims requests, and client capabilities"). */
export const claimsChallengeOf = (headers: Headers | undefined): string | undefined => {
  const claims = /claims="([\w+/=-]+)"/.exec(headers?.get('www-authenticate') ?? '')?.[1];
  return claims === undefined ? undefined : Buffer.from(claims, 'base64').toString('utf8');
};

/** Graph answers a reused transaction id with other content by 409 or by 400 (decision 0040). */
const DUPLICATE_TRANSACTION = 'ErrorDuplicateTransactionId';

/** An administrator has turned off that apps read transcripts: no consent changes that (Microsoft Learn, "List transcripts"). */
const TRANSCRIPTS_OFF = 'GraphAccessToTranscriptsDisabled';

const refusalAt = (status: number): GraphRefusal => {
  if (status === 401 || status === 403) return 'consent-needed';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 409) return 'conflict';
  if (status === 429) return 'throttled';
  // Outlook also answers 412 (`ErrorIrresolvableConflict`) to requests without a precondition, and takes them a little later
  // (Microsoft Q&A 271870); with one, what has changed is read anew before the next try.
  if (status === 412) return 'unavailable';
  return status >= 400 && status < 500 && status !== 408 ? 'rejected' : 'unavailable';
};

/** What Graph's error, or its silence, means for the caller. */
export const failureOf = (error: GraphError): GraphFailure => {
  const claims = error.statusCode === 401 ? claimsChallengeOf(error.headers) : undefined;
  const refusal =
    error.code === DUPLICATE_TRANSACTION
      ? 'conflict'
      : // What is asked for is no consent but another sign-in.
        claims !== undefined
        ? 'reconnect'
        : String(error.body).includes(TRANSCRIPTS_OFF)
          ? 'rejected'
          : refusalAt(error.statusCode);
  const seconds = retryAfterOf(error.headers) ?? (refusal === 'throttled' ? THROTTLED_SECONDS : null);
  return {
    ok: false,
    refusal,
    ...(seconds !== null && { retryAfterSeconds: seconds }),
    ...(claims !== undefined && { claims }),
  };
};
