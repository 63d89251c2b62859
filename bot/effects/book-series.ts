import { z } from 'zod';
import { isException } from '../../shared/domain/change-of-plan.ts';
import { rhythmId } from '../../shared/domain/ids.ts';
import type { Cadence, Rhythm } from '../../shared/domain/rhythm.ts';
import { slotsAhead, standingSessions } from '../../shared/domain/slots-ahead.ts';
import { dayAt } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { lookAtSeries, nightlyLook } from '../use-cases/rhythm/look-at-series.ts';
import { leaveOutDates, pairOf } from '../use-cases/rhythm/plan-sessions.ts';
import type { Uses } from '../use-cases/stores.ts';
import { participantsOf, publishToPair } from '../use-cases/use-case.ts';
import { failOnRhythm, isPassing, managerOf, retryLater } from './calendar-effect.ts';
import { defineEffect, completedDelivery, voidComposition, composedDelivery } from './effect.ts';
import type { EffectContext, EffectDefinition } from './effect.ts';

const payload = z.object({ kind: z.literal('book-series'), rhythm: rhythmId, version: z.int() });

type Series = Readonly<{ seriesId: string; joinUrl: string | null }>;
type WithCadence = Rhythm & Readonly<{ cadence: Cadence }>;

/**
 * A series that is booked anew has none of the dates that were moved, shortened or taken out: they are so again. What was
 * planned beside it while the calendar could not be written to gets there too.
 */
const repeatChanges = async (
  stores: Uses<{ outbox: 'add'; person: 'find'; session: 'ofRhythm' | 'save' }>,
  rhythm: WithCadence,
  now: Instant,
): Promise<void> => {
  const sessions = await stores.session.ofRhythm(rhythm.id);
  // Where the calendar had them before is nothing to go by.
  for (const session of sessions)
    if (session.origin === 'rhythm' && session.state === 'planned' && session.entry !== null)
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

/** Writes down what was booked. Agreed anew meanwhile, the series is kept for the booking that follows from that. */
const recordSeries =
  (booked: WithCadence, series: Series) =>
  async ({ stores, now }: EffectContext): Promise<void> => {
    const rhythm = await stores.rhythm.lock(booked.id);
    if (rhythm?.cadence == null) return;
    const { seriesId } = series;
    const joinUrl = series.joinUrl ?? rhythm.joinUrl;
    const isAsBooked =
      rhythm.calendar === 'booking' && JSON.stringify(rhythm.cadence) === JSON.stringify(booked.cadence);
    const calendar = isAsBooked ? 'booked' : rhythm.calendar;
    await stores.rhythm.save({ ...rhythm, calendar, seriesId, joinUrl }, rhythm.version);
    if (!isAsBooked) return;
    await repeatChanges(stores, { ...rhythm, cadence: rhythm.cadence }, now);
    // Which date is which session's, and its link where there is none yet, is looked for once it is there.
    await lookAtSeries(stores, rhythm, now);
    const manager = await stores.person.find(rhythm.manager);
    if (manager) await stores.outbox.add([{ ...nightlyLook(manager, dayAt(now, manager.zone)), dueAt: now }]);
    if (joinUrl !== null && rhythm.chatId === null)
      await stores.outbox.add([
        {
          key: `join:${rhythm.id}:${seriesId}`,
          effect: { kind: 'join-chat', rhythm: rhythm.id },
          person: rhythm.manager,
          dueAt: now,
        },
      ]);
    await publishToPair(stores, rhythm, 'rhythm');
  };

/** Books the series of a rhythm in both calendars, or moves the one that is there to the new cadence. */
export const bookSeries: EffectDefinition<typeof payload> = defineEffect(
  payload,
  'calendar',
  async ({ stores, tenant }, { rhythm: id }) => {
    const rhythm = await stores.rhythm.find(id);
    if (rhythm?.calendar !== 'booking' || rhythm.cadence === null) return voidComposition;
    const booked: WithCadence = { ...rhythm, cadence: rhythm.cadence };
    const who = await managerOf(stores, tenant, rhythm);
    const people = await participantsOf(stores, [rhythm]);
    const rep = people.get(rhythm.rep);
    const manager = people.get(rhythm.manager);
    const address = await stores.person.addressOf(rhythm.rep);
    if (!who || !rep || !manager || address === null) {
      return composedDelivery(failOnRhythm(rhythm, { ok: false, refusal: 'rejected' }));
    }
    const { cadence, seriesId } = booked;
    return {
      what: 'deliver',
      deliver: async ({ calendar }) => {
        const series =
          seriesId === null
            ? await calendar.createSeries(who, {
                attendee: { name: rep.name, address },
                rep: rep.name,
                manager: manager.name,
                language: manager.language,
                cadence,
                transactionId: `${rhythm.id}:${rhythm.version}`,
              })
            : await calendar.updateSeries(who, seriesId, { cadence });
        if (!series.ok) return isPassing(series) ? retryLater(series) : failOnRhythm(rhythm, series);
        return { ...completedDelivery, record: recordSeries(booked, series.value) };
      },
    };
  },
);
