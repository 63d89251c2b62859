import { z } from 'zod';
import { dayInRhythm } from '../../shared/domain/change-of-plan.ts';
import { rhythmId } from '../../shared/domain/ids.ts';
import { startsAt } from '../../shared/domain/rhythm.ts';
import { turnOf } from '../../shared/domain/rhythm-turn.ts';
import { isBeside } from '../../shared/domain/session.ts';
import { calendarDay } from '../../shared/domain/time.ts';
import { pairOf } from '../use-cases/rhythm/plan-sessions.ts';
import { nextOf } from '../use-cases/rhythm/rhythm-view.ts';
import { managerOf, refusedOnRhythm } from './calendar-effect.ts';
import { completedDelivery, defineEffect, voidComposition, voidDelivery } from './effect.ts';
import type { EffectDefinition } from './effect.ts';
import { dateOf } from './series-date.ts';

const payload = z.object({
  kind: z.literal('left-out-date'),
  rhythm: rhythmId,
  day: calendarDay,
  /** The day's own meeting, if it has one by now. */
  meeting: z.string().nullable().default(null),
});

/** Takes the series' date out on a day of the rhythm that has no session, unless it has got one by now. */
export const leftOutDate: EffectDefinition<typeof payload> = defineEffect(
  payload,
  'calendar',
  async ({ stores, tenant }, { rhythm: id, day, meeting }) => {
    const rhythm = await stores.rhythm.find(id);
    if (rhythm?.calendar !== 'booked' || rhythm.cadence === null || rhythm.seriesId === null)
      return voidComposition;
    const booking = { ...rhythm, cadence: rhythm.cadence, seriesId: rhythm.seriesId };
    const { cadence } = booking;
    const who = await managerOf(stores, tenant, rhythm);
    if (!who || turnOf(cadence, day, await pairOf(stores, rhythm)).heldOn !== null) return voidComposition;
    const sessions = await stores.session.ofRhythm(id);
    const isItsDay = sessions.some(
      (one) => !isBeside(one) && one.state !== 'missed' && dayInRhythm(one, cadence.zone) === day,
    );
    if (isItsDay) return voidComposition;
    const rep = await stores.person.find(rhythm.rep);
    const cancellation = {
      by: null,
      next: nextOf(sessions, startsAt(cadence, day))?.startsAt ?? null,
      language: rep?.language ?? 'sv',
      zone: rep?.zone ?? cadence.zone,
    } as const;
    return {
      what: 'deliver',
      deliver: async ({ calendar }) => {
        const found = await dateOf(calendar, who, booking, day);
        if (!found.ok) return refusedOnRhythm(booking, found);
        const eventId = found.value?.eventId ?? meeting;
        if (eventId === null) return voidDelivery;
        const answer = await calendar.cancelInstance(who, eventId, cancellation);
        if (answer.ok || answer.refusal === 'not-found') return completedDelivery;
        return refusedOnRhythm(booking, answer);
      },
    };
  },
  { about: 'calendar', toldTo: 'pair' },
);
