import { problem as problemShape } from '../../shared/contracts/endpoint.ts';
import type { Problem } from '../../shared/contracts/endpoint.ts';

/** An endpoint's refusal, or what kept it from answering: `offline`, `unavailable`, `internal`, `unauthenticated`. */
export class RefusalError extends Error {
  readonly code: string;
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'RefusalError';
    this.code = problem.code;
    this.problem = problem;
  }
}

/** A refusal that no server wrote. */
export const refusedFor = (code: string, status = 0, detail?: string, requestId?: string): RefusalError =>
  new RefusalError({
    type: 'about:blank',
    title: code,
    status,
    code,
    ...(detail !== undefined && { detail }),
    ...(requestId !== undefined && { requestId }),
  });

const codeOfStatus: Readonly<Record<number, string>> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'not-found',
  404: 'not-found',
  413: 'too-large',
  429: 'too-many',
  500: 'internal',
};

/** The refusal in an unsuccessful reply. */
export const refusalIn = (status: number, body: unknown): RefusalError => {
  const parsed = problemShape.safeParse(body);
  return parsed.success
    ? new RefusalError(parsed.data)
    : refusedFor(codeOfStatus[status] ?? 'unavailable', status);
};

/** The request's id in the server's log, if it met a bug of ours; null for everything that can be said in words. */
export const requestIdOf = (error: unknown): string | null =>
  error instanceof RefusalError && error.code === 'internal' ? (error.problem.requestId ?? null) : null;

/** The refusal's code, whatever was thrown. */
export const codeOf = (error: unknown): string =>
  error instanceof RefusalError ? error.code : 'unavailable';
