import { v7 } from 'uuid';
import { pino } from 'pino';
import { createDeliveries, LEASE_SECONDS } from '../../bot/compose/deliveries.ts';
import { kindRules } from '../../bot/effects/effects.ts';
import { onBehalfOf, system } from '../../bot/identity/actor.ts';
import { openDatabase } from '../../bot/storage/database.ts';
import { tenantStore } from '../../bot/storage/tenant-store.ts';
import { tenantTransactions } from '../../bot/storage/tenant-transactions.ts';
import { takeLeave } from '../../bot/use-cases/person/leave.ts';
import { retryCalendar, setCadence } from '../../bot/use-cases/rhythm/set-cadence.ts';
import { takeNotification } from '../../bot/use-cases/rhythm/take-notification.ts';
import type { Stores } from '../../bot/use-cases/stores.ts';
import type { UseCaseContext } from '../../bot/use-cases/use-case.ts';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import { noHolidays } from '../../shared/domain/public-holidays.ts';
import type { Rhythm } from '../../shared/domain/rhythm.ts';
import { isPlanned } from '../../shared/domain/session.ts';
import type { PlannedSession } from '../../shared/domain/session.ts';
import { addDays, addMinutes, dayAt, momentOf, toDay, wallTime } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant, Weekday } from '../../shared/domain/time.ts';
import { dayInRhythm } from '../../shared/domain/change-of-plan.ts';
import { aCadence, aClosedSession, aPerson, aRhythm, aTenantId } from '../../tests/support/builders.ts';
import { noOwnCalendar } from '../../tests/support/no-own-calendar.ts';
import { noTodo } from '../../tests/support/no-todo.ts';
import { openCalendars } from './calendars.ts';
import { openCalendarService } from './calendar-service.ts';
import type { Load, Watches } from './calendar-service.ts';
import { liveADay } from './people.ts';
import type { Truth } from './people.ts';
import { seededRandom } from '../../shared/coaching/insight/seeded-random.ts';

const FIRST_DAY = toDay('2027-01-04');
/** Reps per manager. */
export const REPS = 6;
/** Rhythms per organisation. */
const ORGANISATION = 60;
/** The share of people who are away once in the year, and for how many days. */
const ON_LEAVE = 0.1;
const AWAY_DAYS = 14;
/** The shares of calendar notifications that are lost and doubled. */
const TOLD = { lost: 0.1, doubled: 0.1 };
/** The times of day at which the clock stops. */
const TIMES = ['05:30', '08:30', '12:00', '17:30'].map((time) => wallTime.parse(time));
/** The last days, on which nobody does anything: what was lost is found in the nights. */
const QUIET_DAYS = 3;

type Pair = {
  readonly tenant: TenantId;
  readonly rhythm: Rhythm;
  readonly truth: Truth;
  readonly leave: readonly Readonly<{ from: CalendarDay; to: CalendarDay }>[];
  /** The day on which the manager rebooks a series that was deleted. */
  bookAgainOn: CalendarDay | null;
};

/** The outcome of a year. */
export type Year = Readonly<{
  /** Rhythms in a wrong state, each with what is wrong. */
  wrong: readonly string[];
  requestsPerRhythmAndWeek: number;
  mostAtOnce: number;
  /** Milliseconds per rhythm and simulated day, in each quarter of the year. */
  millisecondsPerDay: readonly number[];
}>;

/** Simulates a year of that many rhythms, on a database that has its tables and no rows. */
export const liveAYear = async (
  databaseUrl: string,
  rhythms: number,
  seed: number,
  days = 364,
): Promise<Year> => {
  const random = seededRandom(seed);
  let now: Instant = momentOf(FIRST_DAY, wallTime.parse('06:00'), 'UTC');
  const clock = (): Instant => now;
  const db = openDatabase(databaseUrl, () => undefined);
  const withTenantTransaction = tenantTransactions(db, v7, clock, () => noHolidays, {
    wake: () => Promise.resolve(),
    kindRules,
    leaseSeconds: LEASE_SECONDS,
  });
  const watches: Watches = new Map();
  const load: Load = { requests: 0, atOnce: 0 };
  const toTell: { organiser: PersonId; eventId: string }[] = [];
  const calendars = openCalendars((organiser, eventId) => void toTell.push({ organiser, eventId }));
  const deliveries = createDeliveries({
    ...{ withTenantTransaction, clock, newId: v7, leaseSeconds: LEASE_SECONDS, onFailed: () => undefined },
    log: pino({ level: process.env['LOG_LEVEL'] ?? 'fatal' }),
    ports: {
      send: () => Promise.resolve({ ok: true, activityId: 'sent' }),
      replace: () => Promise.resolve(),
      askMember: () => Promise.resolve('unclear' as const),
      onlyTheTwo: () => Promise.resolve(true),
      calendar: openCalendarService(calendars, watches, load, clock, random),
      ownCalendar: noOwnCalendar,
      todo: noTodo,
      notesIn: () => new Map(),
    },
  });

  const tenants: TenantId[] = [];
  const pairs: Pair[] = [];
  const tenantOf = new Map<PersonId, TenantId>();
  /** Runs something as that person, in one transaction. */
  const as = <Value>(
    tenant: TenantId,
    person: PersonId,
    run: (context: UseCaseContext<Stores>) => Promise<Value>,
  ): Promise<Value> => {
    const actor = onBehalfOf({ tenant, person, leader: false, administrator: false });
    return withTenantTransaction(system(tenant), async (stores) => {
      const me = await stores.person.find(person);
      if (!me) throw new Error('there is nobody by that id');
      return run({ stores, actor, me, now, newId: v7 });
    });
  };

  const begin = async (): Promise<void> => {
    let [tenant, manager] = [aTenantId(), aPerson()];
    for (let nth = 0; nth < rhythms; nth += 1) {
      if (nth % ORGANISATION === 0) {
        tenant = aTenantId();
        tenants.push(tenant);
        await tenantStore(db).admit({ id: tenant, name: 'Nordvik', zone: 'UTC', language: 'sv' }, now);
      }
      const isNewManager = nth % REPS === 0;
      if (isNewManager) manager = aPerson({ name: 'Maria Lind', zone: 'UTC' });
      const rep = aPerson({ zone: 'UTC', address: `rep-${nth}@nordvik.example` });
      const rhythm = aRhythm({ manager: manager.id, rep: rep.id }, { startedOn: FIRST_DAY });
      const weekday = ((nth % 5) + 1) as Weekday;
      const anchor = addDays(FIRST_DAY, 6 + weekday);
      await withTenantTransaction(system(tenant), async (stores) => {
        if (isNewManager) await stores.person.upsert(manager);
        await stores.person.upsert(rep);
        await stores.rhythm.insert(rhythm);
      });
      for (const { id } of [manager, rep]) tenantOf.set(id, tenant);
      const { mix: _, ...cadence } = aCadence({ weekday, anchor, zone: 'UTC', weeks: 1 + (nth % 2) });
      await as(tenant, manager.id, (context) =>
        setCadence(context, { ...cadence, mix: aCadence().mix, id: rhythm.id, version: 1 }, 'connected'),
      );
      const from = addDays(FIRST_DAY, 30 + Math.floor(random() * 280));
      const leave = random() < ON_LEAVE ? [{ from, to: addDays(from, AWAY_DAYS - 1) }] : [];
      pairs.push({ tenant, rhythm, truth: new Map(), leave, bookAgainOn: null });
    }
  };

  /** Sends the notifications of changes, losing some and doubling some, in random order. */
  const tell = async (): Promise<void> => {
    const told = toTell
      .splice(0)
      .filter(() => random() >= TOLD.lost)
      .flatMap((one) => (random() < TOLD.doubled ? [one, one] : [one]))
      .sort(() => random() - 0.5);
    for (const { organiser, eventId } of told) {
      const watch = watches.get(organiser);
      const tenant = tenantOf.get(organiser);
      if (!watch || !tenant || watch.expiresAt <= now) continue;
      await withTenantTransaction(system(tenant), (stores) =>
        takeNotification(stores, { what: 'changed', eventId, ...watch }, now),
      );
    }
  };
  const isAway =
    ({ leave }: Pair) =>
    (day: CalendarDay): boolean =>
      leave.some(({ from, to }) => from <= day && day <= to);

  const find = ({ tenant, rhythm }: Pair) =>
    withTenantTransaction(system(tenant), async (stores) => ({
      stored: await stores.rhythm.find(rhythm.id),
      sessions: await stores.session.ofRhythm(rhythm.id),
    }));

  /** Runs something for each pair, in one transaction per organisation. */
  const forEachPair = async <Value>(
    run: (stores: Stores, pair: Pair) => Promise<Value>,
  ): Promise<readonly Value[]> => {
    const all: Value[] = [];
    for (const tenant of tenants)
      await withTenantTransaction(system(tenant), async (stores) => {
        for (const pair of pairs.filter((one) => one.tenant === tenant)) all.push(await run(stores, pair));
      });
    return all;
  };

  /** What people do to their calendars in the morning. */
  const inCalendars = async (day: CalendarDay): Promise<void> => {
    const known = await forEachPair(async (stores, pair) => {
      const stored = await stores.rhythm.find(pair.rhythm.id);
      return { ...pair, isAway: isAway(pair), seriesId: stored?.seriesId ?? null };
    });
    for (const { rhythm } of liveADay(calendars, known, now, random)) {
      const pair = pairs.find((one) => one.rhythm.id === rhythm.id);
      if (pair) pair.bookAgainOn = addDays(day, 2);
    }
  };
  const inKadens = async (day: CalendarDay): Promise<void> => {
    for (const pair of pairs) {
      const { tenant, rhythm, leave } = pair;
      const [begins] = leave.filter(({ from }) => addDays(from, -20) === day);
      if (begins) {
        for (const one of [...pair.truth.keys()]) if (isAway(pair)(one)) pair.truth.delete(one);
        await as(tenant, rhythm.rep, (context) => takeLeave(context, begins));
      }
      if (pair.bookAgainOn === day) {
        pair.bookAgainOn = null;
        await as(tenant, rhythm.manager, (context) => retryCalendar(context, { id: rhythm.id }, 'connected'));
      }
    }
  };
  /** Holds the sessions whose time has come. */
  const hold = async (): Promise<void> => {
    await forEachPair(async (stores, { rhythm }) => {
      for (const session of await stores.session.ofRhythm(rhythm.id))
        if (isPlanned(session) && session.startsAt <= now)
          await stores.session.save(
            aClosedSession(session, { closedAt: addMinutes(session.startsAt, session.minutes) }),
          );
    });
  };
  /** Carries out what Kadens does by itself; returns the milliseconds that it took. */
  const carryOut = async (): Promise<number> => {
    const since = performance.now();
    await tell();
    await Promise.all(tenants.map((tenant) => deliveries.drain(tenant)));
    await tell();
    return performance.now() - since;
  };

  const wrongIn = async (pair: Pair): Promise<readonly string[]> => {
    const { stored, sessions } = await find(pair);
    const name = pair.rhythm.id;
    if (pair.bookAgainOn !== null)
      return stored?.calendar === 'removed' ? [] : [`${name}: its series is gone, unseen`];
    if (stored?.calendar !== 'booked' || stored.seriesId === null)
      return [`${name}: ${stored?.calendar ?? 'gone'}`];
    const ahead = sessions
      .filter((one): one is PlannedSession => isPlanned(one) && one.startsAt > now)
      .sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
    const last = ahead.at(-1);
    if (!last) return [`${name}: nothing is planned`];
    const inCalendar = calendars
      .between(pair.rhythm.manager, now, addMinutes(last.startsAt, 1))
      .filter(({ seriesId, eventId }) =>
        seriesId === null
          ? sessions.some(({ entry }) => entry?.id === eventId)
          : seriesId === stored.seriesId,
      );
    const times = (all: readonly Readonly<{ startsAt: Instant; minutes: number }>[]) =>
      all
        .map(({ startsAt, minutes }) => `${startsAt.slice(0, 16)}/${minutes}`)
        .sort()
        .join(' ');
    const faults: string[] = [];
    if (times(ahead) !== times(inCalendar))
      faults.push(`${name}: planned ${times(ahead)}, in the calendar ${times(inCalendar)}`);
    for (const [day, what] of pair.truth) {
      if (day <= dayAt(now, 'UTC') || day > dayAt(last.startsAt, 'UTC')) continue;
      const session = ahead.find((one) => one.origin === 'rhythm' && dayInRhythm(one, 'UTC') === day);
      const is = session?.startsAt ?? 'taken-out';
      if (is !== what) faults.push(`${name}: ${day} is ${is}, and was to be ${what}`);
    }
    for (const { startsAt } of ahead)
      if (isAway(pair)(dayAt(startsAt, 'UTC'))) faults.push(`${name}: planned ${startsAt}, while away`);
    return faults;
  };

  try {
    await begin();
    const took: number[] = [];
    const begun = load.requests;
    for (let nth = 0; nth < days; nth += 1) {
      const day = addDays(FIRST_DAY, nth);
      let milliseconds = 0;
      for (const [turn, time] of TIMES.entries()) {
        now = momentOf(day, time, 'UTC');
        if (turn === 1 && nth < days - QUIET_DAYS) {
          await inKadens(day);
          await inCalendars(day);
        }
        await hold();
        milliseconds += await carryOut();
      }
      took.push(milliseconds / rhythms);
    }
    const wrong: string[] = [];
    for (const pair of pairs) wrong.push(...(await wrongIn(pair)));
    const quarter = Math.ceil(days / 4);
    return {
      wrong,
      requestsPerRhythmAndWeek: (load.requests - begun) / rhythms / (days / 7),
      mostAtOnce: load.atOnce,
      millisecondsPerDay: [0, 1, 2, 3].map((nth) => {
        const part = took.slice(nth * quarter, (nth + 1) * quarter);
        return part.reduce((sum, one) => sum + one, 0) / part.length;
      }),
    };
  } finally {
    await deliveries.stop();
    await db.destroy();
  }
};
