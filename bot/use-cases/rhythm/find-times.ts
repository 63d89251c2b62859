import type { z } from 'zod';
import type { findTimes as contract } from '../../../shared/contracts/times-that-suit.ts';
import type { RhythmId, SessionId, TenantId } from '../../../shared/domain/ids.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { addDays, dayAt, daysBetween, momentOf, wallTime } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { timesThatSuit, USUAL_TIME } from '../../../shared/domain/times-that-suit.ts';
import { mayWorkIn } from '../../../shared/domain/visibility.ts';
import { actorOf } from '../../identity/actor.ts';
import type { Actor } from '../../identity/actor.ts';
import { openTimes } from '../session/open-times.ts';
import type { Uses } from '../stores.ts';
import { participantsOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { takenTimes } from './taken-times.ts';

export type TimesAsked = Readonly<{ id: RhythmId; from: CalendarDay; to: CalendarDay; minutes: number }>;

/** A search for free time in two calendars: in whose name, with whose address, and from when to when. */
export type TimesToFind = Readonly<{
  organiser: Actor;
  address: string;
  from: Instant;
  to: Instant;
  minutes: number;
}>;

/** The most days searched. */
const DAYS_MAX = 31;
const MIDNIGHT = wallTime.parse('00:00');

/** The last day of a search that begins then. */
const lastDayOf = ({ from, to }: Pick<TimesAsked, 'from' | 'to'>): CalendarDay =>
  daysBetween(from, to) > DAYS_MAX ? addDays(from, DAYS_MAX) : to;

type Reply = z.output<typeof contract.reply>;

/** What to ask the two calendars; null when the rep's address isn't known or the days have passed. */
export const timesForPair = async (
  stores: Uses<{ person: 'addressOf' }>,
  tenant: TenantId,
  { rhythm, manager }: Readonly<{ rhythm: Rhythm; manager: Person }>,
  { from, to, minutes }: Omit<TimesAsked, 'id'>,
  now: Instant,
): Promise<TimesToFind | null> => {
  const address = await stores.person.addressOf(rhythm.rep);
  if (address === null) return null;
  const zone = rhythm.cadence?.zone ?? manager.zone;
  const first = from < dayAt(now, zone) ? dayAt(now, zone) : from;
  const last = lastDayOf({ from: first, to });
  if (last < first) return null;
  const begin = momentOf(first, MIDNIGHT, zone);
  return {
    organiser: actorOf(tenant, manager),
    ...{ address, minutes, from: begin > now ? begin : now, to: momentOf(addDays(last, 1), MIDNIGHT, zone) },
  };
};

/** What to ask the calendars of a rhythm's two; null when nobody can be asked. */
export const timesToFind = async (
  stores: Uses<{ person: 'addressOf' | 'find'; rhythm: 'find' }>,
  me: Pick<Actor, 'tenant' | 'person'>,
  { id, ...asked }: TimesAsked,
  now: Instant,
): Promise<TimesToFind | null> => {
  const rhythm = await stores.rhythm.find(id);
  if (!rhythm || !mayWorkIn(rhythm, me.person)) return null;
  const manager = await stores.person.find(rhythm.manager);
  return manager && timesForPair(stores, me.tenant, { rhythm, manager }, asked, now);
};

/** The calendars' answer: when both are free, or only the manager if the rep's calendar isn't visible; or why that isn't known. */
export type FreeTimes = Readonly<{
  free: readonly Instant[];
  seen: 'both' | 'organiser';
  missing: 'leave' | 'no-answer' | null;
}>;

/** Up to three times that suit both, by their calendars, their other 1:1s and their working hours. */
export const findTimes = async (
  {
    stores,
    me,
    now,
  }: UseCaseContext<
    Uses<{
      person: 'find' | 'several';
      rhythm: 'find' | 'ofPerson';
      session: 'ofRhythm' | 'ofRhythms';
    }>
  >,
  {
    id,
    minutes: asked,
    from,
    to,
    session = null,
  }: Omit<TimesAsked, 'minutes'> & Readonly<{ minutes: string; session?: SessionId | null | undefined }>,
  { free, seen, missing }: FreeTimes,
): Promise<Result<Reply, 'not-found'>> => {
  const rhythm = await stores.rhythm.find(id);
  if (!rhythm || !mayWorkIn(rhythm, me.id)) return refuse('not-found');
  const pair = [...(await participantsOf(stores, [rhythm])).values()];
  const { time: usual = USUAL_TIME, zone = me.zone } = rhythm.cadence ?? {};
  const minutes = Number(asked);
  const taken = await takenTimes(stores, rhythm, { from, to: lastDayOf({ from, to }), zone }, me.id);
  const isOpen = await openTimes(stores, rhythm, { session, minutes, zone, taken }, now);
  return ok({
    times: [...timesThatSuit(free, pair, { minutes, usual, zone, now, isOpen })],
    taken,
    seen: seen === 'both' ? 'both' : 'manager',
    missing: missing === 'leave' && rhythm.manager !== me.id ? 'their-leave' : missing,
  });
};
