import { z } from 'zod';
import { rhythmId } from '../../shared/domain/ids.ts';
import type { CalendarRefusal } from '../use-cases/calendar-refusal.ts';
import {
  followCalendar,
  followed,
  followedSessions,
  followOwnMeetings,
  withOwnMeetings,
} from '../use-cases/rhythm/follow-calendar.ts';
import { managerOf, retryLater, isPassing } from './calendar-effect.ts';
import { readCalendar, readOwnMeetings } from './calendar-reading.ts';
import { completedDelivery, defineEffect, voidComposition, voidDelivery } from './effect.ts';
import type { Delivery, EffectDefinition } from './effect.ts';

const payload = z.object({ kind: z.literal('follow-series'), rhythm: rhythmId });

/** Without permission nothing is read; the rhythm goes on, and whoever can give permission is asked elsewhere. */
const unseen = (refusal: CalendarRefusal): Delivery =>
  isPassing(refusal) ? retryLater(refusal) : voidDelivery;

/**
 * Reads one series in its manager's calendar, or single meetings for a rhythm without one, and brings the rhythm in line. The
 * notification's content isn't needed: the present state is read.
 */
export const followSeries: EffectDefinition<typeof payload> = defineEffect(
  payload,
  'calendar',
  async ({ stores, tenant, now }, { rhythm: id }) => {
    const rhythm = await stores.rhythm.find(id);
    const who = rhythm && (await managerOf(stores, tenant, rhythm));
    if (!who) return voidComposition;
    const sessions = followedSessions(await stores.session.ofRhythm(id), now);
    const inSeries = followed(rhythm);
    if (inSeries)
      return {
        what: 'deliver',
        deliver: async ({ calendar }) => {
          const reading = await readCalendar(calendar, who, inSeries, sessions, null, now);
          if (!reading.ok) return unseen(reading);
          return {
            ...completedDelivery,
            record: (context) => followCalendar(context, inSeries, reading.value),
          };
        },
      };
    const own = withOwnMeetings(sessions);
    if (own.length === 0) return voidComposition;
    return {
      what: 'deliver',
      deliver: async ({ calendar }) => {
        const words = await readOwnMeetings(calendar, who, own, now);
        if (!words.ok) return unseen(words);
        return { ...completedDelivery, record: (context) => followOwnMeetings(context, rhythm, words.value) };
      },
    };
  },
);
