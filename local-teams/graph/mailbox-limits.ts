import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { setTimeout as pause } from 'node:timers/promises';
import { toEpoch } from '../../shared/domain/time.ts';
import type { Clock } from '../../shared/domain/time.ts';
import type { MailboxLimitsBody } from '../protocol.ts';
import type { GraphCaller } from './bearer.ts';

/** Outlook's limits for one app and mailbox (Microsoft Learn, "Microsoft Graph service-specific throttling limits", Outlook). */
const CONCURRENT = 4;
const PER_TEN_MINUTES = 10_000;
const TEN_MINUTES_MS = 600_000;

/** The load on one mailbox: the requests made, the most at once, and how many were refused. */
export type MailboxLoad = Readonly<{ requests: number; peak: number; refused: number }>;

export type MailboxLimits = Readonly<{
  set: (limits: MailboxLimitsBody) => void;
  /** Takes a slot in that mailbox, or gives the name of the limit that is reached. */
  enter: (mailbox: string) => Readonly<{ leave: () => void }> | Readonly<{ over: string }>;
  latencyMs: () => number;
  retryAfterSeconds: () => number;
  load: () => Readonly<Record<string, MailboxLoad>>;
}>;

export const outlooksLimits = (clock: Clock): MailboxLimits => {
  const limits = {
    concurrent: CONCURRENT as number | null,
    perTenMinutes: PER_TEN_MINUTES as number | null,
    latencyMs: 0,
    retryAfterSeconds: 1,
  };
  const boxes = new Map<
    string,
    { now: number; at: number[]; load: { requests: number; peak: number; refused: number } }
  >();
  const boxOf = (mailbox: string) => {
    const box = boxes.get(mailbox) ?? { now: 0, at: [], load: { requests: 0, peak: 0, refused: 0 } };
    boxes.set(mailbox, box);
    return box;
  };
  return {
    set: (asked) => {
      Object.assign(limits, asked);
    },
    latencyMs: () => limits.latencyMs,
    retryAfterSeconds: () => limits.retryAfterSeconds,
    load: () => Object.fromEntries([...boxes].map(([mailbox, { load }]) => [mailbox, { ...load }])),
    enter: (mailbox) => {
      const box = boxOf(mailbox);
      const now = toEpoch(clock());
      box.at = box.at.filter((at) => at > now - TEN_MINUTES_MS && at <= now);
      box.load.requests += 1;
      const over =
        limits.concurrent !== null && box.now >= limits.concurrent
          ? 'MailboxConcurrency'
          : limits.perTenMinutes !== null && box.at.length >= limits.perTenMinutes
            ? 'MailboxRequests'
            : null;
      if (over !== null) {
        box.load.refused += 1;
        return { over };
      }
      box.now += 1;
      box.at.push(now);
      box.load.peak = Math.max(box.load.peak, box.now);
      return {
        leave: () => {
          box.now -= 1;
        },
      };
    },
  };
};

/** Whether that path, after the version, is in the caller's mailbox. */
export const isInMailbox = (path: string): boolean =>
  /^\/me\/(events|calendar|calendarView|findMeetingTimes|mailboxSettings|todo)\b/.test(path);

/** Keeps the scope's mailbox requests within the limits, and answers 429 beyond them. */
export const limitMailboxes = (
  scope: FastifyInstance,
  prefix: string,
  limits: MailboxLimits,
  callerOf: (request: FastifyRequest) => GraphCaller,
  answer: (reply: FastifyReply, code: string, message: string) => FastifyReply,
): void => {
  const places = new WeakMap<FastifyRequest, () => void>();
  scope.addHook('onRequest', async (request, reply) => {
    const caller = callerOf(request);
    if (caller.kind !== 'person' || !isInMailbox(request.url.slice(prefix.length))) return;
    const place = limits.enter(caller.person.key);
    if ('over' in place) {
      reply.header('Retry-After', String(limits.retryAfterSeconds()));
      await answer(reply, 'ApplicationThrottled', `Application is over its ${place.over} limit.`);
      return;
    }
    places.set(request, place.leave);
    if (limits.latencyMs() > 0) await pause(limits.latencyMs());
  });
  scope.addHook('onResponse', (request, _reply, done) => {
    places.get(request)?.();
    done();
  });
};
