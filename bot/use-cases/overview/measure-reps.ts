import type { CoachedRep } from '../../../shared/coaching/overview/group-change.ts';
import type { PractisingRep } from '../../../shared/coaching/overview/behaviour-change.ts';
import { lookedAtFrom } from '../../../shared/coaching/overview/behaviour-change.ts';
import type { RepMonth } from '../../../shared/coaching/overview/team-figures.ts';
import { addGiven, nothingGiven } from '../../../shared/coaching/overview/team-figures.ts';
import { dueDays } from '../../../shared/coaching/balance/due-days.ts';
import { shareOf } from '../../../shared/coaching/balance/rep-share.ts';
import { lastDayIn, monthAfter } from '../../../shared/domain/month.ts';
import type { CalendarMonth } from '../../../shared/domain/month.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Cadence, Rhythm } from '../../../shared/domain/rhythm.ts';
import { heldMinutes, isHeld } from '../../../shared/domain/session.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { addDays, dayAt, momentOf } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant, WallTime } from '../../../shared/domain/time.ts';
import { participantsOf } from '../use-case.ts';
import type { People } from '../use-case.ts';
import type { Uses } from '../stores.ts';
import type { GivenLevel } from './overview-store.ts';

/** So many rhythms are read at a time: a year's sessions of them are parsed without keeping others waiting. */
const AT_A_TIME = 10;
/** A month, and before it what is left of the eight weeks that a share is of. */
const WEEKS = 10;
const MIDNIGHT = '00:00' as WallTime;

/** When a month is over in that zone. */
export const endOfMonth = (month: CalendarMonth, zone: string): Instant =>
  momentOf(monthAfter(month), MIDNIGHT, zone);

type AgreedRhythm = Rhythm & Readonly<{ cadence: Cadence }>;

const monthOfRep = (
  rhythm: AgreedRhythm,
  people: People,
  sessions: readonly Session[],
  month: CalendarMonth,
  zone: string,
): RepMonth => {
  const { rep, cadence, startedOn } = rhythm;
  const last = lastDayIn(month);
  const pair = [people.get(rhythm.manager), people.get(rep)].filter((one) => one !== undefined);
  const first = addDays(last, 1 - 7 * WEEKS);
  const due = dueDays(rhythm, cadence, pair, sessions, { first, weeks: WEEKS, now: endOfMonth(month, zone) });
  const closed = sessions
    .filter(isHeld)
    .map((session) => ({ session, on: dayAt(session.startedAt, zone) }))
    .filter(({ on }) => on <= last);
  const inMonth = closed.filter(({ on }) => month <= on).map(({ session }) => session);
  const { share } = shareOf(
    {
      ...{ rep, startedOn, cadence, due, lastHeld: {} },
      closed: closed.map(({ session, on }) => ({
        ...{ on, minutes: heldMinutes(session), planned: session.minutes },
      })),
    },
    last,
  );
  return {
    ...{ rep, share },
    due: due.filter((day) => month <= day && day <= last).length,
    held: inMonth.filter(({ origin }) => origin !== 'extra').length,
    given: inMonth.map(({ type }) => ({ [type]: 1 })).reduce(addGiven, nothingGiven),
  };
};

/** A month of everybody who is coached, how much they practised, and how they were rated in what. */
export type MeasuredReps = Readonly<{
  months: ReadonlyMap<PersonId, RepMonth>;
  coached: readonly CoachedRep[];
  practising: ReadonlyMap<string, readonly PractisingRep[]>;
}>;

/** Reads what a month was to each rhythm's rep, their skill sessions from a day on, and how each behaviour was rated up to its end. */
export const measureReps = async (
  stores: Uses<{ overview: 'levels'; person: 'several'; session: 'ofRhythms' }>,
  rhythms: readonly Rhythm[],
  month: CalendarMonth,
  { zone, from: first }: Readonly<{ zone: string; from: CalendarDay | null }>,
): Promise<MeasuredReps> => {
  const months = new Map<PersonId, RepMonth>();
  const practising = new Map<string, PractisingRep[]>();
  const coached: CoachedRep[] = [];
  const ratedFrom = lookedAtFrom(month);
  const since = momentOf(ratedFrom, MIDNIGHT, zone);
  const metSince = first !== null && first < ratedFrom ? momentOf(first, MIDNIGHT, zone) : since;
  const until = endOfMonth(month, zone);
  for (let from = 0; from < rhythms.length; from += AT_A_TIME) {
    const some = rhythms.slice(from, from + AT_A_TIME);
    const ids = some.map(({ id }) => id);
    const people = await participantsOf(stores, some);
    const sessions = await stores.session.ofRhythms(ids, metSince, until);
    const levels = await stores.overview.levels(ids, since, until);
    for (const rhythm of some) {
      const { id, rep, manager, cadence } = rhythm;
      if (!cadence) continue;
      const own = sessions.filter((one) => one.rhythm === id);
      months.set(rep, monthOfRep({ ...rhythm, cadence }, people, own, month, zone));
      const skillSessions = own
        .filter(isHeld)
        .filter(({ type }) => type === 'skill')
        .map(({ startedAt }) => dayAt(startedAt, zone));
      const who = { rep, manager, skillSessions };
      coached.push(who);
      for (const [behaviour, given] of byBehaviour(levels.filter((one) => one.rhythm === id)))
        practising.set(behaviour, [
          ...(practising.get(behaviour) ?? []),
          { ...who, levels: given.map(({ at, level }) => ({ on: dayAt(at, zone), level })) },
        ]);
    }
  }
  return { months, coached, practising };
};

const byBehaviour = (levels: readonly GivenLevel[]): ReadonlyMap<string, readonly GivenLevel[]> => {
  const groups = new Map<string, GivenLevel[]>();
  for (const one of levels) groups.set(one.behaviour, [...(groups.get(one.behaviour) ?? []), one]);
  return groups;
};
