import { z } from 'zod';
import { rhythmId, sessionId } from '../../shared/domain/ids.ts';
import { rhythmStatusOf } from '../../shared/domain/rhythm-status.ts';
import type { Rhythm } from '../../shared/domain/rhythm.ts';
import { isMissed } from '../../shared/domain/session.ts';
import type { Session } from '../../shared/domain/session.ts';
import { addDays, calendarDay, dayAt, daysBetween } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import { timesThatSuit } from '../../shared/domain/times-that-suit.ts';
import { timesToFind } from '../use-cases/rhythm/find-times.ts';
import { pairOf } from '../use-cases/rhythm/plan-sessions.ts';
import { heldHistoryOf, zoneOf } from '../use-cases/rhythm/recommendation.ts';
import { nextOf } from '../use-cases/rhythm/rhythm-view.ts';
import { sessionLine } from '../use-cases/session/session-line.ts';
import type { Stores } from '../use-cases/stores.ts';
import { nameOf, participantsOf } from '../use-cases/use-case.ts';
import { managerOf } from './calendar-effect.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect } from './message-effect.ts';

/** `since`: the day the two last met, or the rhythm began, where it is the rhythm that slips. */
const payload = z.object({
  kind: z.literal('time-wanted'),
  rhythm: rhythmId,
  what: z.enum(['cancelled', 'declined', 'slipped']),
  session: z.nullable(sessionId),
  since: z.nullable(calendarDay),
});

/** How many days ahead a time is looked for. */
const DAYS_AHEAD = 7;

/** The day the two last met, or their rhythm began. */
const lastMetOn = async (stores: Stores, rhythm: Rhythm): Promise<CalendarDay> => {
  const { lastHeld } = await heldHistoryOf(stores, rhythm);
  return Object.values(lastHeld).sort().at(-1) ?? rhythm.startedOn;
};

/** Whether the two still lack a time, and for which of their sessions. */
const lackingTime = async (
  stores: Stores,
  rhythm: Rhythm,
  { what, session: about, since }: z.output<typeof payload>,
  now: Instant,
): Promise<Session | null> => {
  const sessions = await stores.session.ofRhythm(rhythm.id);
  if (what === 'slipped') {
    if (since !== (await lastMetOn(stores, rhythm))) return null;
    const next = nextOf(sessions, now);
    const today = dayAt(now, zoneOf(rhythm));
    const status = rhythmStatusOf(rhythm, await pairOf(stores, rhythm), since, next !== null, today);
    if (status !== 'at-risk' && status !== 'lapsed') return null;
    return next ?? sessions.find((one) => isMissed(one, now)) ?? null;
  }
  const session = sessions.find(({ id }) => id === about);
  if (!session || session.startsAt <= now) return null;
  const isLacking =
    what === 'cancelled'
      ? session.state === 'cancelled' && session.cancellation.reason === 'calendar'
      : session.state === 'planned' && session.entry?.declined === true;
  return isLacking ? session : null;
};

/**
 * To the manager, once, when the two lack a time: three that suit both, one tap each. Void once they have one, or it has passed.
 */
export const timeWanted: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, now }, effect) => {
    const rhythm = await stores.rhythm.find(effect.rhythm);
    if (!rhythm?.cadence) return null;
    const session = await lackingTime(stores, rhythm, effect, now);
    if (!session) return null;
    const last = await lastMetOn(stores, rhythm);
    return {
      kind: 'time-wanted' as const,
      what: effect.what,
      weeks: Math.round(daysBetween(last, dayAt(now, zoneOf(rhythm))) / 7),
      agreed: rhythm.cadence.weeks,
      rep: nameOf(await participantsOf(stores, [rhythm]), rhythm.rep),
      session: sessionLine(session),
      next: nextOf(await stores.session.ofRhythm(rhythm.id), session.startsAt)?.startsAt ?? null,
      times: [] as readonly Instant[],
    };
  },
  {
    complete: async ({ stores, tenant, now }, { rhythm: id }, message) => {
      const rhythm = await stores.rhythm.find(id);
      const who = rhythm && (await managerOf(stores, tenant, rhythm));
      const { minutes } = message.session;
      const today = dayAt(now, rhythm ? zoneOf(rhythm) : 'UTC');
      const asked = { id, from: today, to: addDays(today, DAYS_AHEAD), minutes };
      const toFind = who && (await timesToFind(stores, who, asked, now));
      const pair = rhythm ? [...(await participantsOf(stores, [rhythm])).values()] : [];
      const cadence = rhythm?.cadence;
      return async ({ calendar }) => {
        if (!toFind || !cadence) return message;
        const free = await calendar.freeTimes(who, toFind);
        // Without leave, or an answer, it is said all the same, and the manager chooses a time.
        if (!free.ok) return message;
        const around = { minutes, usual: cadence.time, zone: cadence.zone, now };
        return { ...message, times: timesThatSuit(free.value, pair, around) };
      };
    },
  },
);
