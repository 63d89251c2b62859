import { z } from 'zod';
import { dayInRhythm } from '../../shared/domain/change-of-plan.ts';
import { rhythmId } from '../../shared/domain/ids.ts';
import { isPlanned, otherThan } from '../../shared/domain/session.ts';
import { addDays, calendarDay, dayAt, instant } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { zoneOf } from '../use-cases/rhythm/recommendation.ts';
import { nextOf } from '../use-cases/rhythm/rhythm-view.ts';
import { notifyAt } from '../use-cases/session/change-plan.ts';
import { sessionLine } from '../use-cases/session/session-line.ts';
import { nameOf, participantsOf } from '../use-cases/use-case.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect } from './message-effect.ts';
import { timeOutcomeOf } from './time-outcome.ts';
import { offeredTimes } from './offered-times.ts';

/** `day`: the session's day of the rhythm; `was`: when it would have been. */
const payload = z.object({
  kind: z.literal('given-way'),
  rhythm: rhythmId,
  sessions: z.array(z.object({ day: calendarDay, was: instant })),
});

/** How far from a session that was left out another time for the next one is looked for, in days. */
const NEAR_DAYS = 7;

/** For how many working days it stands: it says what the two have ahead. */
const STANDS_DAYS = 20;

/**
 * Tells the other one, once, that sessions of a rhythm give way to somebody's leave, and where they went; a manager is offered times near the
 * one that is left out. Void when the leave was taken back, or nothing gives way any more.
 */
export const sessionsGivenWay: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, recipient, now }, effect) => {
    const rhythm = await stores.rhythm.find(effect.rhythm);
    if (rhythm?.endedAt !== null) return null;
    const away = await stores.person.find(otherThan(rhythm, recipient.id));
    if (!away) return null;
    const planned = (await stores.session.ofRhythm(rhythm.id)).filter(isPlanned);
    const sessions = effect.sessions
      .filter(({ was }) => was > now)
      .map(({ day, was }) => {
        const its = planned.find(
          (one) => one.origin === 'rhythm' && dayInRhythm(one, zoneOf(rhythm)) === day,
        );
        return { was, movedTo: its?.startsAt ?? null };
      })
      .filter(({ was, movedTo }) => was !== movedTo);
    const [first] = sessions;
    const day = first && dayAt(first.was, away.zone);
    // Leave that goes on in a calendar is another one each night.
    const leave = day && away.leave.find(({ from, to }) => from <= day && day <= to);
    if (!first || !leave) return null;
    const next = nextOf(planned, first.was);
    return {
      kind: 'given-way' as const,
      away: { id: away.id, name: away.name },
      ...{ from: leave.from, to: leave.to, sessions },
      next: next && sessionLine(next),
      times: [] as readonly Instant[],
    };
  },
  {
    complete: async (context, { rhythm: id }, message) => {
      const { next, sessions } = message;
      const leftOut = sessions.find(({ movedTo }) => movedTo === null);
      const rhythm = await context.stores.rhythm.find(id);
      if (!next || !leftOut || rhythm?.manager !== context.person) return () => Promise.resolve(message);
      const times = await offeredTimes(context, id, {
        ...{ session: next.id, minutes: next.minutes },
        between: (today, zone) => {
          const day = dayAt(leftOut.was, zone);
          const from = addDays(day, -NEAR_DAYS);
          return { from: from < today ? today : from, to: addDays(day, NEAR_DAYS) };
        },
      });
      return async (ports) => ({
        ...message,
        times: (await times(ports)).filter((at) => at < next.startsAt),
      });
    },
    stands: {
      days: STANDS_DAYS,
      over: async ({ stores, recipient, now }, { rhythm: id }) => {
        const rhythm = await stores.rhythm.find(id);
        if (!rhythm) return { kind: 'question-over', about: 'nothing' };
        const people = await participantsOf(stores, [rhythm]);
        const rep = nameOf(people, otherThan(rhythm, recipient.id));
        const outcome = timeOutcomeOf(null, await stores.session.ofRhythm(id), now);
        return { kind: 'question-over', about: 'time', rep, ...outcome };
      },
    },
    earliest: (person, { sessions }, now) =>
      notifyAt(
        person,
        sessions.flatMap(({ was, movedTo }) => (movedTo === null ? [was] : [was, movedTo])),
        now,
      ),
    failure: { about: 'change', toldTo: 'pair' },
  },
);
