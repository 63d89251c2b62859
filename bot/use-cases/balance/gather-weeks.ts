import { isDeclined } from '../../../shared/domain/declined.ts';
import { freeSlots } from '../../../shared/coaching/balance/free-slots.ts';
import type { BusyTime, Horizon } from '../../../shared/coaching/balance/free-slots.ts';
import type { WeeksAhead } from '../../../shared/coaching/balance/hours-ahead.ts';
import { needOf } from '../../../shared/coaching/balance/need-of.ts';
import type { CoachingNeed } from '../../../shared/coaching/balance/need-of.ts';
import type { PersonId, RhythmId } from '../../../shared/domain/ids.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Cadence, Rhythm } from '../../../shared/domain/rhythm.ts';
import { rhythmStatusOf } from '../../../shared/domain/rhythm-status.ts';
import { isOpen, isPlannedTimeOver } from '../../../shared/domain/session.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { addDays, addMinutes, dayAt, momentOf, wallTime } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { weekOf } from '../../../shared/domain/week.ts';
import { isRhythmPaused } from '../person/departure.ts';
import { factsOf, heldHistoryOf, recommendationOn } from '../rhythm/recommendation.ts';
import type { RecommendationStores } from '../rhythm/recommendation.ts';
import { participantsOf } from '../use-case.ts';
import type { People } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** This week and the two after it. */
const WEEKS = 3;
/** Sessions so far back tell what is still due, in minutes. */
const LOOKED_BACK = 14 * 24 * 60;
const MIDNIGHT = wallTime.parse('00:00');

type AgreedRhythm = Rhythm & Readonly<{ cadence: Cadence }>;

/** What a rep needs, and whether their rhythm has lapsed. */
type NeedNow = Readonly<{ need: CoachingNeed; hasLapsed: boolean }>;

/** What a manager's coming weeks rest on, besides the calendars. */
export type GatheredWeeks = Readonly<{
  horizon: Horizon;
  manager: Person;
  rhythms: readonly AgreedRhythm[];
  sessions: readonly Session[];
  /** What either of a pair has with others is in the way too, whether or not it is in a calendar. */
  others: readonly Session[];
  people: People;
  needs: ReadonlyMap<RhythmId, NeedNow>;
  addresses: ReadonlyMap<PersonId, string>;
}>;

/** This week and the two after it, by the clock of the one who plans. */
export const horizonAt = ({ zone }: Pick<Person, 'zone'>, now: Instant): Horizon => {
  const today = dayAt(now, zone);
  return {
    ...{ start: momentOf(weekOf(today).from, MIDNIGHT, zone), weeks: WEEKS },
    ...{ now, from: momentOf(addDays(today, 1), MIDNIGHT, zone) },
  };
};

export type WeeksStores = RecommendationStores &
  Uses<{
    person: 'addressesOf' | 'find' | 'several';
    rhythm: 'ofManager' | 'ofPerson';
    session: 'ofRhythms';
  }>;

/** What changes when the sessions, the agreements or somebody's days at work do, and the zone that the actor's days are in; null as below. */
export const planDigest = async (
  stores: Uses<{ person: 'find' | 'several'; rhythm: 'ofManager'; session: 'ofRhythms' }>,
  me: PersonId,
  now: Instant,
): Promise<Readonly<{ zone: string; digest: string }> | null> => {
  const manager = await stores.person.find(me);
  const rhythms = await stores.rhythm.ofManager(me);
  if (!manager || rhythms.length === 0) return null;
  const sessions = await stores.session.ofRhythms(
    rhythms.map(({ id }) => id),
    addMinutes(now, -LOOKED_BACK),
  );
  const people = [...(await participantsOf(stores, rhythms)).values()].map(
    ({ id, zone, hours, leave, holidayPlace, leftAt }) =>
      JSON.stringify([id, zone, hours, leave, holidayPlace, leftAt]),
  );
  const all = [...rhythms, ...sessions].map((one) => `${one.id}:${one.version}`);
  return { zone: manager.zone, digest: [...all, ...people.sort()].join(' ') };
};

const needIn = async (
  stores: RecommendationStores,
  rhythm: AgreedRhythm,
  { sessions, people, now }: Readonly<{ sessions: readonly Session[]; people: People; now: Instant }>,
): Promise<NeedNow> => {
  const today = dayAt(now, rhythm.cadence.zone);
  const past = await heldHistoryOf(stores, rhythm);
  const facts = await factsOf(stores, rhythm, past, now);
  const pair = [people.get(rhythm.manager), people.get(rhythm.rep)].filter((one) => one !== undefined);
  const next = sessions.find(
    (one) => isOpen(one) && !isPlannedTimeOver(one, now) && one.origin !== 'extra' && !isDeclined(one),
  );
  const last = Object.values(past.lastHeld).sort().at(-1) ?? null;
  const status = rhythmStatusOf(rhythm, pair, last, next !== undefined, today);
  // Reasons are told for the day on which the two meet next.
  const on = next ? dayAt(next.startsAt, rhythm.cadence.zone) : today;
  return {
    need: needOf(recommendationOn(rhythm, past, facts, on), status),
    hasLapsed: status === 'lapsed',
  };
};

/** Reads what the actor's coming weeks rest on; null for somebody who coaches nobody with a rhythm. */
export const gatherWeeks = async (
  stores: WeeksStores,
  me: PersonId,
  now: Instant,
): Promise<GatheredWeeks | null> => {
  const manager = await stores.person.find(me);
  const led = await stores.rhythm.ofManager(me);
  const ofLed = await participantsOf(stores, led);
  const rhythms = led.flatMap((rhythm) =>
    rhythm.cadence === null || isRhythmPaused(rhythm, ofLed) ? [] : [{ ...rhythm, cadence: rhythm.cadence }],
  );
  if (!manager || rhythms.length === 0) return null;
  const ids = rhythms.map(({ id }) => id);
  const people = await participantsOf(stores, rhythms);
  const since = addMinutes(now, -LOOKED_BACK);
  const sessions = await stores.session.ofRhythms(ids, since);
  const all = new Set<RhythmId>();
  for (const person of people.keys()) for (const { id } of await stores.rhythm.ofPerson(person)) all.add(id);
  const others = await stores.session.ofRhythms(
    [...all].filter((id) => !ids.includes(id)),
    now,
  );
  const needs = new Map<RhythmId, NeedNow>();
  for (const rhythm of rhythms) {
    const own = sessions.filter((one) => one.rhythm === rhythm.id);
    needs.set(rhythm.id, await needIn(stores, rhythm, { sessions: own, people, now }));
  }
  const addresses = await stores.person.addressesOf([...people.keys()]);
  return { horizon: horizonAt(manager, now), manager, rhythms, sessions, others, people, needs, addresses };
};

/** When somebody can't be met, by their calendar; null while that isn't visible. */
export type BusyTimes = ReadonlyMap<PersonId, readonly BusyTime[]>;

/** The coming weeks as they can be planned; somebody whose calendar isn't visible counts as free at work, between their 1:1s. */
export const weeksFrom = (
  { horizon, manager, rhythms, sessions, others, people, needs }: GatheredWeeks,
  busy: BusyTimes,
): WeeksAhead => {
  const open = [...sessions, ...others].filter(isOpen);
  const freeOf = (person: Person) =>
    freeSlots(
      person,
      [
        ...(busy.get(person.id) ?? []),
        ...open
          .filter(({ manager: one, rep }) => one === person.id || rep === person.id)
          .map(({ startsAt, minutes }) => ({ from: startsAt, to: addMinutes(startsAt, minutes) })),
      ],
      horizon,
    );
  return {
    ...{ horizon, manager: freeOf(manager) },
    reps: rhythms.flatMap((rhythm) => {
      const rep = people.get(rhythm.rep);
      const now = needs.get(rhythm.id);
      if (!rep || !now) return [];
      return [
        {
          ...{ rhythm: rhythm.id, rep: rep.id, startedOn: rhythm.startedOn, cadence: rhythm.cadence },
          ...{ pair: [manager, rep], sessions: sessions.filter((one) => one.rhythm === rhythm.id) },
          ...{ ...now, free: freeOf(rep) },
        },
      ];
    }),
  };
};
