import { z } from 'zod';
import { personId } from '../../shared/domain/ids.ts';
import type { Rhythm } from '../../shared/domain/rhythm.ts';
import { addDays, dayAt, daysBetween, weekdayOf } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import type { Actor } from '../identity/actor.ts';
import type { CalendarRefusal } from '../use-cases/calendar-refusal.ts';
import {
  followCalendar,
  followed,
  followedSessions,
  followOwnMeetings,
  withOwnMeetings,
} from '../use-cases/rhythm/follow-calendar.ts';
import type {
  CalendarReading,
  FollowedRhythm,
  FollowedSession,
} from '../use-cases/rhythm/follow-calendar.ts';
import { leaveLook, tonightsLook } from '../use-cases/rhythm/look-at-series.ts';
import type { Uses } from '../use-cases/stores.ts';
import { isPassing, managerOf, retryLater } from './calendar-effect.ts';
import type { Calendar, CalendarAnswer } from './calendar-port.ts';
import { readCalendar, readOwnMeetings, readUntil } from './calendar-reading.ts';
import { completedDelivery, defineEffect, voidComposition, voidDelivery } from './effect.ts';
import type { Delivery, EffectContext, EffectDefinition } from './effect.ts';
import { keptWatch } from './kept-watch.ts';

/** `renew`: whether the calendar has asked for the subscription to be reauthorised. */
const payload = z.object({ kind: z.literal('watch-calendar'), person: personId, renew: z.boolean() });

/** How long a watch must still last each night, in minutes: two nights may fail. */
const LASTING = 3 * 24 * 60;

type RhythmToFollow = Readonly<{ rhythm: FollowedRhythm; sessions: readonly FollowedSession[] }>;

/** Whether one of its sessions is tomorrow: the rep's answer to the invitation is then read too, once for each session. */
const isTomorrow = ({ rhythm: { cadence }, sessions }: RhythmToFollow, now: Instant): boolean => {
  const tomorrow = addDays(dayAt(now, cadence.zone), 1);
  return sessions.some(
    ({ startsAt, state }) => state === 'planned' && dayAt(startsAt, cadence.zone) === tomorrow,
  );
};

/** For a manager without any series. */
const NOTHING_READ = { ok: true, value: [] } as const;

/** What the calendar tells of each of those rhythms, from one list. */
const readAll = async (
  calendar: Calendar,
  who: Actor,
  all: readonly RhythmToFollow[],
  now: Instant,
): CalendarAnswer<readonly Readonly<{ rhythm: FollowedRhythm; reading: CalendarReading }>[]> => {
  const view = await calendar.view(
    who,
    now,
    readUntil(
      all.flatMap(({ sessions }) => sessions),
      now,
    ),
  );
  if (!view.ok) return view;
  const read = [];
  for (const one of all) {
    const reading = await readCalendar(
      ...([calendar, who, one.rhythm, one.sessions, isTomorrow(one, now) ? null : view.value, now] as const),
    );
    if (!reading.ok) return reading;
    read.push({ rhythm: one.rhythm, reading: reading.value });
  }
  return { ok: true, value: read };
};

/** A rhythm without a series, with its sessions. */
type OwnMeetings = Readonly<{ rhythm: Rhythm; sessions: readonly FollowedSession[] }>;

/** The rhythms for which a manager's calendar is read. */
const whatToFollow = async (
  stores: Uses<{ session: 'ofRhythm' }>,
  rhythms: readonly Rhythm[],
  now: Instant,
): Promise<Readonly<{ inSeries: readonly RhythmToFollow[]; own: readonly OwnMeetings[] }>> => {
  const inSeries: RhythmToFollow[] = [];
  const own: OwnMeetings[] = [];
  for (const rhythm of rhythms) {
    const sessions = followedSessions(await stores.session.ofRhythm(rhythm.id), now);
    const series = followed(rhythm);
    const singles = withOwnMeetings(sessions);
    if (series) inSeries.push({ rhythm: series, sessions });
    else if (singles.length > 0) own.push({ rhythm, sessions: singles });
  }
  return { inSeries, own };
};

/** How many days before a session leave is read every night, since somebody may have fallen ill; otherwise it is read once a week. */
const LEAVE_LOOK_DAYS = 2;
const MONDAY = 1;

const isLeaveLookedFor = (
  all: readonly Readonly<{ sessions: readonly FollowedSession[] }>[],
  today: CalendarDay,
  zone: string,
): boolean =>
  weekdayOf(today) === MONDAY ||
  all.some(({ sessions }) =>
    sessions.some(({ startsAt, state }) => {
      const days = daysBetween(today, dayAt(startsAt, zone));
      return state === 'planned' && days >= 0 && days <= LEAVE_LOOK_DAYS;
    }),
  );

/**
 * Once a night: renews the watch on a manager's calendar, and compares all of their series and single meetings with Kadens' records,
 * since notifications can be lost. A calendar without a watch is still compared.
 */
export const watchCalendar: EffectDefinition<typeof payload> = defineEffect(
  payload,
  'calendar',
  async ({ stores, tenant, now }, { person: id, renew }) => {
    const { inSeries, own } = await whatToFollow(stores, await stores.rhythm.ofManager(id), now);
    const [first] = [...inSeries, ...own];
    const manager = await stores.person.find(id);
    const who = first && (await managerOf(stores, tenant, first.rhythm));
    if (!who || !manager) return voidComposition;
    await stores.outbox.add([tonightsLook(manager, now)]);
    const today = dayAt(now, manager.zone);
    if (isLeaveLookedFor([...inSeries, ...own], today, manager.zone))
      await stores.outbox.add([leaveLook(manager, today)]);
    const before = await stores.calendarWatch.of(id);
    return {
      what: 'deliver',
      deliver: async ({ calendar }) => {
        const begin = () => calendar.watch(who, now);
        const watch = await keptWatch(calendar, begin, who, before, { renew, lasting: LASTING, now });
        const keepWatch = async (context: EffectContext): Promise<void> => {
          if (watch) await context.stores.calendarWatch.save({ person: id, ...watch });
          else if (before) await context.stores.calendarWatch.remove(id);
        };
        // The watch is stored all the same, so that it isn't asked for again at each attempt.
        const unseen = (refusal: CalendarRefusal): Delivery => ({
          ...(isPassing(refusal) ? retryLater(refusal) : voidDelivery),
          record: keepWatch,
        });
        const read = inSeries.length > 0 ? await readAll(calendar, who, inSeries, now) : NOTHING_READ;
        if (!read.ok) return unseen(read);
        const words = await readOwnMeetings(
          calendar,
          who,
          own.flatMap(({ sessions }) => sessions),
          now,
        );
        if (!words.ok) return unseen(words);
        return {
          ...completedDelivery,
          record: async (context) => {
            await keepWatch(context);
            const following = [
              ...read.value.map(({ rhythm, reading }) => ({
                rhythm: rhythm.id,
                follow: () => followCalendar(context, rhythm, reading),
              })),
              ...own.map(({ rhythm, sessions }) => ({
                rhythm: rhythm.id,
                follow: () => {
                  const seen = [...words.value].filter(([session]) => sessions.includes(session));
                  return followOwnMeetings(context, rhythm, new Map(seen));
                },
              })),
            ];
            // Each locks its rhythm, in the same order as everything else that changes several rhythms.
            for (const { follow } of following.toSorted((a, b) => (a.rhythm < b.rhythm ? -1 : 1)))
              await follow();
          },
        };
      },
    };
  },
);
