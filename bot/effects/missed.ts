import { z } from 'zod';
import { isDeclined, isSeriesDeclined, lossOf } from '../../shared/domain/declined.ts';
import { sessionId } from '../../shared/domain/ids.ts';
import type { Session } from '../../shared/domain/session.ts';
import { instant } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { isRhythmPaused } from '../use-cases/person/departure.ts';
import { slipKey } from '../use-cases/rhythm/plan-sessions.ts';
import { lastMetOn } from '../use-cases/rhythm/recommendation.ts';
import { nextOf } from '../use-cases/rhythm/rhythm-view.ts';
import { nameOf, participantsOf } from '../use-cases/use-case.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect } from './message-effect.ts';
import { timeOver } from './time-outcome.ts';
import { daysFromToday, offeredTimes } from './offered-times.ts';
import { MISSED_ASKED_DAYS, missedKey, timeWantedKey } from '../use-cases/session/session-cards.ts';
import { sessionLine } from '../use-cases/session/session-line.ts';

const payload = z.object({ kind: z.literal('missed'), session: sessionId, startsAt: instant });

/** How many days ahead to look for another time. */
const DAYS_AHEAD = 7;
/** How many earlier sessions are searched for the last card that still asks: each card replaces the one before it. */
const LOOKED_AT = 8;

/** The first 1:1 ahead that falls away, before `next`; none where the whole series was declined, which is told by itself. */
const lostBefore = (next: Session | null, sessions: readonly Session[], now: Instant) => {
  if (isSeriesDeclined(sessions, now)) return null;
  const [lost = null] = sessions
    .filter(({ startsAt }) => startsAt > now && (next === null || startsAt < next.startsAt))
    .flatMap((one) => {
      const what = lossOf(one);
      return what === null ? [] : [{ what, at: one.startsAt }];
    })
    .sort((one, other) => (one.at < other.at ? -1 : 1));
  return lost;
};

/**
 * Asks the manager about a session that nobody has begun and whose time is over; void when it was held, cancelled or moved. The
 * previous such card stops asking, and so do those that the rhythm slips or that a coming 1:1 falls away: this one says so too.
 */
export const missed: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, now }, { session: id, startsAt }) => {
    const session = await stores.session.find(id);
    const rhythm = session && (await stores.rhythm.find(session.rhythm));
    if (!rhythm || session.startsAt !== startsAt) return null;
    if (isRhythmPaused(rhythm, await participantsOf(stores, [rhythm]))) return null;
    if (session.state !== 'planned' && session.state !== 'missed') return null;
    const sessions = await stores.session.ofRhythm(rhythm.id);
    if (sessions.some(({ state }) => state === 'live')) return null;
    const next = nextOf(
      sessions.filter((one) => !isDeclined(one)),
      now,
    );
    return {
      kind: 'missed' as const,
      session: sessionLine(session),
      rep: nameOf(await participantsOf(stores, [rhythm]), session.rep),
      next: next?.startsAt ?? null,
      lost: lostBefore(next, sessions, now),
      times: [] as readonly Instant[],
    };
  },
  {
    complete: async (context, { session: id }, message) => {
      const session = await context.stores.session.find(id);
      if (!session) return () => Promise.resolve(message);
      const { minutes } = session;
      const times = await offeredTimes(context, session.rhythm, {
        ...{ session: id, minutes },
        between: daysFromToday(DAYS_AHEAD),
      });
      return async (ports) => ({ ...message, times: await times(ports) });
    },
    stands: {
      days: MISSED_ASKED_DAYS,
      over: async ({ stores, now }, { session: id }) => {
        const session = await stores.session.find(id);
        const rhythm = session && (await stores.rhythm.find(session.rhythm));
        return rhythm ? timeOver(stores, rhythm, session, now) : { kind: 'question-over', about: 'nothing' };
      },
    },
    supersedes: async ({ stores, now }, { session: id }) => {
      const session = await stores.session.find(id);
      const rhythm = session && (await stores.rhythm.find(session.rhythm));
      if (!rhythm) return [];
      const ahead = (await stores.session.ofRhythm(rhythm.id)).filter(({ startsAt }) => startsAt > now);
      return [
        slipKey(rhythm, (await lastMetOn(stores, rhythm)) ?? rhythm.startedOn),
        ...ahead.flatMap((one) => {
          const what = lossOf(one);
          return what === null ? [] : [timeWantedKey(what, one)];
        }),
      ];
    },
    replaces: async ({ stores }, _effect, { session: { id, startsAt }, rep }) => {
      const session = await stores.session.find(id);
      const earlier = (session ? await stores.session.ofRhythm(session.rhythm) : [])
        .filter((one) => one.startsAt < startsAt && (one.state === 'planned' || one.state === 'missed'))
        .sort((one, other) => (one.startsAt < other.startsAt ? 1 : -1))
        .slice(0, LOOKED_AT);
      for (const one of earlier) {
        const activityId = await stores.outbox.sentAs(missedKey(one));
        if (activityId !== null)
          return {
            activityId,
            with: { kind: 'question-over', about: 'time', what: 'missed', rep, at: one.startsAt },
          };
      }
      return null;
    },
  },
);
