import { z } from 'zod';
import { LOOKED_AHEAD_DAYS, meetingKeyOf, ownEventIdOf } from '../../shared/domain/calendar-meeting.ts';
import type { CalendarMeeting } from '../../shared/domain/calendar-meeting.ts';
import { personId } from '../../shared/domain/ids.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { onBehalfOf } from '../identity/actor.ts';
import type { Actor } from '../identity/actor.ts';
import { readingStandingAfter } from '../use-cases/calendar-meeting/calendar-answer.ts';
import type { OwnCalendarReading } from '../use-cases/calendar-meeting/calendar-meeting-store.ts';
import { saveStanding } from '../use-cases/calendar-meeting/calendar-reading.ts';
import {
  followCalendarMeeting,
  keepRefusals,
} from '../use-cases/calendar-meeting/follow-calendar-meeting.ts';
import { followedIn, tonightsCalendarLook } from '../use-cases/calendar-meeting/look-at-calendar.ts';
import type { FollowedMeeting } from '../use-cases/calendar-meeting/look-at-calendar.ts';
import { isPassing, retryLater } from './calendar-effect.ts';
import type { CalendarAnswer, CalendarRefusal } from './calendar-port.ts';
import { completedDelivery, defineEffect, voidComposition, voidDelivery } from './effect.ts';
import type { Delivery, EffectContext, EffectDefinition } from './effect.ts';
import type { OwnCalendar } from './own-calendar-port.ts';

const payload = z.object({ kind: z.literal('follow-calendar-meetings'), person: personId });

const DAY = 24 * 60;
/** How much further ahead the calendar is read than what is followed, in days: a meeting is seldom put off by more. */
const BEYOND_DAYS = 14;

/** From a day ago, since a meeting may have been moved to before now, to beyond the last that is followed. */
const windowOf = (
  followed: readonly FollowedMeeting[],
  now: Instant,
): Readonly<{ from: Instant; to: Instant }> => {
  const last = followed.map(({ known }) => known).toSorted();
  const ahead = addMinutes(now, LOOKED_AHEAD_DAYS * DAY);
  const beyond = addMinutes(last.at(-1) ?? now, BEYOND_DAYS * DAY);
  return { from: addMinutes(now, -DAY), to: beyond > ahead ? beyond : ahead };
};

type CurrentMeeting = Readonly<{ followed: FollowedMeeting; found: CalendarMeeting | null }>;

/**
 * Where each of them is now. A meeting of its own that is not among those read is looked for by its id, wherever it has gone; one that
 * the calendar says nothing of is left for the next look, and stops none of the others.
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

const lockedReading = ({ stores }: EffectContext, person: PersonId): Promise<OwnCalendarReading | null> =>
  stores.calendarMeeting.lockReading(person);

const refusedDelivery = (person: PersonId, refused: CalendarRefusal): Delivery => ({
  ...(isPassing(refused) ? retryLater(refused) : voidDelivery),
  record: async (context) => {
    const reading = await lockedReading(context, person);
    if (reading) await saveStanding(context.stores, reading, readingStandingAfter(refused));
  },
});

/**
 * Compares the customer meetings that somebody has chosen in their calendar with it: at once when they turn it on or are seen to
 * differ, and once a night. Nothing is kept of any other meeting.
 */
export const followCalendarMeetings: EffectDefinition<typeof payload> = defineEffect(
  payload,
  'calendar',
  async ({ stores, tenant, now }, { person: id }) => {
    const me = await stores.person.find(id);
    if (!me || !(await stores.calendarMeeting.reading(id))) return voidComposition;
    const { leader, administrator } = me;
    const who = onBehalfOf({ tenant, person: id, leader, administrator });
    await stores.outbox.add([tonightsCalendarLook(me, now)]);
    await stores.calendarMeeting.forgetAnswers(id, now);
    const followed = followedIn(await stores.calendarMeeting.answered(id), now);
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
            const reading = await lockedReading(context, id);
            if (!reading) return;
            await saveStanding(context.stores, reading, 'on');
            await keepRefusals(context.stores, id, read.value);
            for (const one of found.value)
              await followCalendarMeeting(context.stores, id, one.followed, one.found, context.now);
          },
        };
      },
    };
  },
);
