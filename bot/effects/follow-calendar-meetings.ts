import { z } from 'zod';
import { LOOKED_AHEAD_DAYS, meetingKeyOf, ownEventIdOf } from '../../shared/domain/calendar-meeting.ts';
import type { CalendarMeeting } from '../../shared/domain/calendar-meeting.ts';
import { personId } from '../../shared/domain/ids.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { actorOf } from '../identity/actor.ts';
import type { Actor } from '../identity/actor.ts';
import { readingStandingAfter } from '../use-cases/calendar-meeting/calendar-answer.ts';
import { saveStanding } from '../use-cases/calendar-meeting/calendar-reading.ts';
import {
  followCalendarMeeting,
  keepRefusals,
} from '../use-cases/calendar-meeting/follow-calendar-meeting.ts';
import type { CurrentMeeting } from '../use-cases/calendar-meeting/follow-calendar-meeting.ts';
import { followedIn, tonightsCalendarLook } from '../use-cases/calendar-meeting/look-at-calendar.ts';
import type { FollowedMeeting } from '../use-cases/calendar-meeting/look-at-calendar.ts';
import type { CalendarRefusal } from '../use-cases/calendar-refusal.ts';
import { isPassing, retryLater } from './calendar-effect.ts';
import { readingHorizon } from './calendar-reading.ts';
import type { CalendarAnswer } from './calendar-port.ts';
import { completedDelivery, defineEffect, voidComposition, voidDelivery } from './effect.ts';
import type { Delivery, EffectDefinition } from './effect.ts';
import type { OwnCalendar } from './own-calendar-port.ts';

const payload = z.object({ kind: z.literal('follow-calendar-meetings'), person: personId });

const DAY = 24 * 60;
/** How far beyond the followed meetings the calendar is read, in days: a meeting is seldom postponed by more. */
const BEYOND_DAYS = 14;

/** The followed meetings within the calendar's reading horizon; later ones are left as they are. */
const withinReading = (followed: readonly FollowedMeeting[], now: Instant): readonly FollowedMeeting[] => {
  const last = addMinutes(readingHorizon(now), -BEYOND_DAYS * DAY);
  return followed.filter(({ known }) => known <= last);
};

/** What to read: from a day ago, since a meeting may have been moved to before now, to beyond the last followed one. */
const windowOf = (
  followed: readonly FollowedMeeting[],
  now: Instant,
): Readonly<{ from: Instant; to: Instant }> => {
  const last = followed.map(({ known }) => known).toSorted();
  const ahead = addMinutes(now, LOOKED_AHEAD_DAYS * DAY);
  const beyond = addMinutes(last.at(-1) ?? now, BEYOND_DAYS * DAY);
  return { from: addMinutes(now, -DAY), to: beyond > ahead ? beyond : ahead };
};

/**
 * Finds where each meeting is now. A meeting of its own that is not among those read is looked up by its id, wherever it has gone; one
 * about which the calendar gives no answer is left for the next look, and doesn't stop the others.
 */
const findEach = async (
  calendar: OwnCalendar,
  who: Actor,
  followed: readonly FollowedMeeting[],
  read: readonly CalendarMeeting[],
): CalendarAnswer<readonly CurrentMeeting[]> => {
  const all: CurrentMeeting[] = [];
  for (const one of followed) {
    const seen = read.find((meeting) => meetingKeyOf(meeting) === one.key) ?? null;
    const ownId = seen === null ? ownEventIdOf(one.key) : null;
    const answer = ownId === null ? ({ ok: true, value: seen } as const) : await calendar.find(who, ownId);
    if (!answer.ok && answer.refusal === 'rejected') continue;
    if (!answer.ok && answer.refusal !== 'not-found') return answer;
    all.push({ followed: one, found: answer.ok ? answer.value : null });
  }
  return { ok: true, value: all };
};

const refusedDelivery = (person: PersonId, refused: CalendarRefusal): Delivery => ({
  ...(isPassing(refused) ? retryLater(refused) : voidDelivery),
  record: async ({ stores }) => {
    const reading = await stores.calendarMeeting.lockReading(person);
    if (reading) await saveStanding(stores, reading, readingStandingAfter(refused));
  },
});

/**
 * Compares the customer meetings that somebody has chosen in their calendar with it: at once when they turn it on or a difference is seen,
 * and once a night. Nothing about any other meeting is stored.
 */
export const followCalendarMeetings: EffectDefinition<typeof payload> = defineEffect(
  payload,
  'calendar',
  async ({ stores, tenant, now }, { person: id }) => {
    const me = await stores.person.find(id);
    const before = me && (await stores.calendarMeeting.reading(id));
    if (!before) return voidComposition;
    const who = actorOf(tenant, me);
    await stores.outbox.add([tonightsCalendarLook(me, now)]);
    await stores.calendarMeeting.forgetAnswers(id, now);
    const answered = await stores.calendarMeeting.answered(id);
    // Without answers there is nothing to compare, but a reading that stopped is tried, to see whether it works again.
    if (answered.length === 0 && before.standing === 'on') return voidComposition;
    const followed = withinReading(followedIn(answered, now), now);
    return {
      what: 'deliver',
      deliver: async ({ ownCalendar }) => {
        const { from, to } = windowOf(followed, now);
        const read = await ownCalendar.between(who, from, to);
        if (!read.ok) return refusedDelivery(id, read);
        const found = await findEach(ownCalendar, who, followed, read.value);
        if (!found.ok) return refusedDelivery(id, found);
        return {
          ...completedDelivery,
          record: async (context) => {
            const reading = await context.stores.calendarMeeting.lockReading(id);
            if (!reading) return;
            await saveStanding(context.stores, reading, 'on');
            const answers = await context.stores.calendarMeeting.answered(id);
            await keepRefusals(context.stores, id, answers, read.value);
            for (const one of found.value)
              await followCalendarMeeting(context.stores, id, answers, one, context.now);
          },
        };
      },
    };
  },
);
