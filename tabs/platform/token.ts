import { authentication } from '@microsoft/teams-js';
import { z } from 'zod/mini';
import { toEpoch } from '../../shared/domain/time.ts';
import { serverNow } from './clock.ts';
import { takeFirstToken } from './early-start.ts';
import { refusedFor } from './refusal-error.ts';

/** Milliseconds until sign-in counts as unanswered, which is shown within ten seconds of the tab's opening. */
const PATIENCE_MS = 8_000;
/** Milliseconds before its expiry from which a token is no longer used. */
const MARGIN_MS = 60_000;

const refusalOf = (message: string) =>
  /consent|AADSTS65001|invalid_grant/i.test(message)
    ? refusedFor('admin-needed', 0, message)
    : refusedFor(navigator.onLine ? 'unauthenticated' : 'offline', 0, message);

const claims = z.object({ iat: z.number(), exp: z.number() });

/**
 * Milliseconds for which a token can still be used; 0 if it can't be read, so that it is requested each time. If the clock is so wrong that
 * the token seems expired, its whole lifetime.
 */
export const millisecondsLeft = (token: string, now: number): number => {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const { iat, exp } = claims.parse(JSON.parse(atob(payload)));
    const left = exp * 1_000 - now;
    return left > 0 ? left : (exp - iat) * 1_000;
  } catch {
    return 0;
  }
};

let kept: Readonly<{ token: string; until: number }> | null = null;
/** Everybody who asks while Teams is being asked gets the same answer. */
let asking: Promise<string> | null = null;

const askTeams = async (): Promise<string> => {
  try {
    const token = await (takeFirstToken() ?? authentication.getAuthToken());
    // Kept even when it came too late for whoever asked.
    const left = millisecondsLeft(token, toEpoch(serverNow()));
    kept = { token, until: performance.now() + left - MARGIN_MS };
    return token;
  } catch (error) {
    throw refusalOf(error instanceof Error ? error.message : String(error));
  }
};

const inTime = (asked: Promise<string>): Promise<string> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(refusedFor('sign-in-unanswered')), PATIENCE_MS);
    void asked.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/** The person's token for our API, from Teams, kept until it expires. Throws `RefusalError`. */
export const apiToken = async (): Promise<string> => {
  if (kept !== null && performance.now() < kept.until) return kept.token;
  asking ??= inTime(askTeams()).finally(() => {
    asking = null;
  });
  return asking;
};

/** Makes the next call ask Teams for a new token, after the server has refused the kept one. */
export const forgetToken = (): void => {
  kept = null;
};
