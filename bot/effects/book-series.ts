import { z } from 'zod';
import { isException } from '../../shared/domain/change-of-plan.ts';
import { rhythmId } from '../../shared/domain/ids.ts';
import type { RhythmId, SessionId } from '../../shared/domain/ids.ts';
import { cadence as cadenceShape } from '../../shared/contracts/rhythm.ts';
import { isBeingBooked } from '../../shared/domain/rhythm.ts';
import type { Cadence, Rhythm } from '../../shared/domain/rhythm.ts';
import { isPlanned } from '../../shared/domain/session.ts';
import type { PlannedSession } from '../../shared/domain/session.ts';
import { slotsAhead, standingSessions } from '../../shared/domain/slots-ahead.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Actor } from '../identity/actor.ts';
import { cancelMeeting } from '../use-cases/handover/end-rhythm.ts';
import { lookAtSeries, lookFromNow } from '../use-cases/rhythm/look-at-series.ts';
import { leaveOutDates, pairOf } from '../use-cases/rhythm/plan-sessions.ts';
import { joiningKeys, queueBooking } from '../use-cases/rhythm/series-booking.ts';
import type { Uses } from '../use-cases/stores.ts';
import { publishToPair } from '../use-cases/use-case.ts';
import { delayBooking, failBooking, isPassing, managerOf } from './calendar-effect.ts';
import type { Calendar } from './calendar-port.ts';
import { defineEffect, completedDelivery, voidComposition, composedDelivery } from './effect.ts';
import type { Delivery, EffectContext, EffectDefinition } from './effect.ts';
import { invitationOf } from './invitation.ts';

const payload = z.object({
  kind: z.literal('book-series'),
  rhythm: rhythmId,
  version: z.int(),
  /** The cadence agreed on when the booking was asked for; null in rows stored by earlier releases. */
  cadence: z.nullable(cadenceShape).default(null),
});

const isSame = (one: Cadence, other: Cadence): boolean => JSON.stringify(one) === JSON.stringify(other);

type Series = Readonly<{ seriesId: string; joinUrl: string | null }>;
type WithCadence = Rhythm & Readonly<{ cadence: Cadence }>;

/** Sessions ahead that have a meeting of their own in the calendar, outside of any series: what happens to a series leaves it there. */
const withOwnMeetings = async (
  calendar: Calendar,
  who: Actor,
  sessions: readonly PlannedSession[],
): Promise<ReadonlySet<SessionId>> => {
  const own = new Set<SessionId>();
  for (const { id, entry } of sessions) {
    const found = entry && (await calendar.times(who, entry.id));
    if (found?.ok === true && found.value.seriesId === null && !found.value.cancelled) own.add(id);
  }
  return own;
};

/**
 * Repeats the moved, shortened and cancelled dates in a newly booked series, which has none of them. Sessions planned beside the
 * series while the calendar could not be written to get there too. `own`: the sessions that keep meetings of their own.
 */
const repeatChanges = async (
  stores: Uses<{ outbox: 'add'; person: 'find'; session: 'ofRhythm' | 'save' }>,
  rhythm: WithCadence,
  own: ReadonlySet<SessionId>,
  now: Instant,
): Promise<void> => {
  const sessions = await stores.session.ofRhythm(rhythm.id);
  // The entries of the earlier series mean nothing any more.
  for (const session of sessions)
    if (
      session.origin === 'rhythm' &&
      session.state === 'planned' &&
      session.entry !== null &&
      !own.has(session.id)
    )
      await stores.session.save({ ...session, entry: null });
  const differ = sessions.filter(
    (session) =>
      session.startsAt > now &&
      (session.state === 'cancelled' ||
        (session.state === 'planned' && (session.origin !== 'rhythm' || isException(session)))),
  );
  await stores.outbox.add(
    differ.map(({ id: session }) => ({
      key: `occurrence:${session}:${rhythm.id}:${rhythm.version}`,
      effect: { kind: 'occurrence', session },
      person: rhythm.manager,
      dueAt: now,
    })),
  );
  const { leftOut } = slotsAhead(
    rhythm.cadence,
    await pairOf(stores, rhythm),
    standingSessions(sessions, now),
    now,
  );
  await leaveOutDates(stores, rhythm, leftOut, new Map(), now);
};

/** Ends a booking that is no longer agreed on, and queues the booking of what is. */
const bookAsAgreed = (id: RhythmId): Delivery => ({
  outcome: { state: 'void', why: null },
  record: async ({ stores, now }) => {
    const rhythm = await stores.rhythm.lock(id);
    if (rhythm && isBeingBooked(rhythm.calendar)) await queueBooking(stores, rhythm, now);
  },
});

/** Stores what was booked. If the two have agreed on something else meanwhile, the series is kept for the booking that follows. */
const recordSeries =
  (booked: WithCadence, series: Series, own: ReadonlySet<SessionId>) =>
  async ({ stores, now }: EffectContext): Promise<void> => {
    const rhythm = await stores.rhythm.lock(booked.id);
    if (rhythm?.cadence == null) return;
    const { seriesId } = series;
    if (rhythm.endedAt !== null) {
      // The two stopped while it was being booked.
      await stores.rhythm.save({ ...rhythm, calendar: 'booked', seriesId }, rhythm.version);
      await stores.outbox.add([cancelMeeting(rhythm, seriesId, now)]);
      return;
    }
    const joinUrl = series.joinUrl ?? rhythm.joinUrl;
    const isAwaited = isBeingBooked(rhythm.calendar);
    const isAsBooked = isAwaited && isSame(rhythm.cadence, booked.cadence);
    const calendar = isAsBooked ? 'booked' : rhythm.calendar;
    await stores.rhythm.save({ ...rhythm, calendar, seriesId, joinUrl }, rhythm.version);
    if (isAwaited && !isAsBooked) await queueBooking(stores, { ...rhythm, version: rhythm.version + 1 }, now);
    if (!isAsBooked) return;
    await repeatChanges(stores, { ...rhythm, cadence: rhythm.cadence }, own, now);
    // Each session's date, and a link still missing, are looked for once the series is there.
    await lookAtSeries(stores, rhythm, now);
    await stores.outbox.add([lookFromNow(rhythm.manager, `booked:${rhythm.id}`, now)]);
    if (joinUrl !== null && rhythm.chatId === null)
      await stores.outbox.add([
        {
          key: `${joiningKeys(rhythm.id)}${seriesId}`,
          effect: { kind: 'join-chat', rhythm: rhythm.id },
          person: rhythm.manager,
          dueAt: now,
        },
      ]);
    await publishToPair(stores, rhythm, 'rhythm');
  };

type NewSeries = Parameters<Calendar['createSeries']>[1];

/** Books the series, and once more under another transaction id if the calendar knows the first one with other content. */
const createAnew = async (
  calendar: Calendar,
  who: Actor,
  series: NewSeries,
): ReturnType<Calendar['createSeries']> => {
  const made = await calendar.createSeries(who, series);
  return !made.ok && made.refusal === 'conflict'
    ? calendar.createSeries(who, { ...series, transactionId: `${series.transactionId}:again` })
    : made;
};

/**
 * Books a rhythm's series in both calendars, or moves the existing one to the new cadence. An earlier attempt whose answer was lost may
 * have booked it: that same series is then booked again, which makes no second one, and what was agreed on since follows.
 */
export const bookSeries: EffectDefinition<typeof payload> = defineEffect(
  payload,
  'calendar',
  async ({ stores, tenant, attempts, now }, { rhythm: id, version, cadence: asked }) => {
    const rhythm = await stores.rhythm.find(id);
    if (rhythm?.cadence == null) return voidComposition;
    const { seriesId } = rhythm;
    const isStillAgreed = asked === null || isSame(asked, rhythm.cadence);
    const mayBeBooked = attempts > 1 && seriesId === null;
    if (rhythm.endedAt !== null && !mayBeBooked) return voidComposition;
    if (!isBeingBooked(rhythm.calendar) || (!isStillAgreed && !mayBeBooked))
      return composedDelivery(bookAsAgreed(id));
    const booked: WithCadence = { ...rhythm, cadence: asked ?? rhythm.cadence };
    const who = await managerOf(stores, tenant, rhythm);
    const found = await invitationOf(stores, rhythm);
    if (!who || !found) return composedDelivery(failBooking(rhythm, { ok: false, refusal: 'rejected' }));
    const { invitation } = found;
    const { cadence } = booked;
    const moved = (await stores.session.ofRhythm(id))
      .filter(isPlanned)
      .filter((session) => session.startsAt > now && session.origin === 'rhythm' && isException(session));
    return {
      what: 'deliver',
      deliver: async ({ calendar }) => {
        const series =
          seriesId === null
            ? await createAnew(calendar, who, {
                ...invitation,
                cadence,
                transactionId: `${rhythm.id}:${version}`,
              })
            : await calendar.updateSeries(who, seriesId, { cadence });
        if (!series.ok) return isPassing(series) ? delayBooking(rhythm, series) : failBooking(rhythm, series);
        const own = seriesId === null ? await withOwnMeetings(calendar, who, moved) : new Set<SessionId>();
        return { ...completedDelivery, record: recordSeries(booked, series.value, own) };
      },
    };
  },
);
