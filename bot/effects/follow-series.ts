import { z } from 'zod';
import { rhythmId } from '../../shared/domain/ids.ts';
import { followCalendar, followed, followedSessions } from '../use-cases/rhythm/follow-calendar.ts';
import { managerOf, retryLater, isPassing } from './calendar-effect.ts';
import { readCalendar } from './calendar-reading.ts';
import { completedDelivery, defineEffect, voidComposition, voidDelivery } from './effect.ts';
import type { EffectDefinition } from './effect.ts';

const payload = z.object({ kind: z.literal('follow-series'), rhythm: rhythmId });

/**
 * Looks at one series in its manager's calendar, and brings the rhythm in line with it. What was told of it needn't be known:
 * whatever has become of the series is seen.
 */
export const followSeries: EffectDefinition<typeof payload> = defineEffect(
  payload,
  'calendar',
  async ({ stores, tenant, now }, { rhythm: id }) => {
    const rhythm = followed(await stores.rhythm.find(id));
    const who = rhythm && (await managerOf(stores, tenant, rhythm));
    if (!who) return voidComposition;
    const sessions = followedSessions(await stores.session.ofRhythm(id), now);
    return {
      what: 'deliver',
      deliver: async ({ calendar }) => {
        const reading = await readCalendar(calendar, who, rhythm, sessions, null, now);
        // Without leave nothing is seen; the rhythm goes on, and whoever can give it is asked elsewhere.
        if (!reading.ok) return isPassing(reading) ? retryLater(reading) : voidDelivery;
        return { ...completedDelivery, record: (context) => followCalendar(context, rhythm, reading.value) };
      },
    };
  },
);
