import type { z } from 'zod';
import type { findSeries as contract } from '../../../shared/contracts/series-offer.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { isInCalendars } from '../../../shared/domain/rhythm.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { seriesBetween } from '../../../shared/domain/series-offer.ts';
import type { RecurringMeeting } from '../../../shared/domain/series-offer.ts';
import type { Actor } from '../../identity/actor.ts';
import type { Uses } from '../stores.ts';
import type { UseCaseContext } from '../use-case.ts';

/** Addresses that people may be invited by, other than the known one. */
export type Aliases = ReadonlyMap<PersonId, string>;

/** The recurring meetings in a manager's calendar, by the clock of their zone, or why they aren't known. */
export type SeriesLookedFor = Readonly<{
  meetings: readonly RecurringMeeting[];
  aliases: Aliases;
  missing: 'leave' | 'no-answer' | null;
}>;

/** Whether a rhythm can take over a series: it is in no calendar, and none is being booked for it. */
export const mayAdopt = ({ calendar }: Pick<Rhythm, 'calendar'>): boolean => !isInCalendars(calendar);

/** The zone to read a manager's calendar in; null when they coach nobody whose rhythm could take over a series. */
export const zoneToLookIn = async (
  stores: Uses<{ person: 'find'; rhythm: 'ofManager' }>,
  { person: id }: Pick<Actor, 'person'>,
): Promise<string | null> => {
  const manager = await stores.person.find(id);
  return manager && (await stores.rhythm.ofManager(id)).some(mayAdopt) ? manager.zone : null;
};

/** Every address by which somebody may be invited. */
export const addressesIn = (address: string | null, alias: string | undefined): readonly string[] =>
  [address, alias].filter((one) => one != null);

/** The 1:1s already in the actor's calendar, for each of their rhythms that isn't there. */
export const findSeries = async (
  { stores, me, now }: UseCaseContext<Uses<{ person: 'addressesOf'; rhythm: 'ofManager' }>>,
  _input: object,
  { meetings, aliases, missing }: SeriesLookedFor,
): Promise<Result<z.output<typeof contract.reply>, never>> => {
  const rhythms = await stores.rhythm.ofManager(me.id);
  const taken = new Set(rhythms.map(({ seriesId }) => seriesId));
  const free = meetings.filter(({ seriesId }) => !taken.has(seriesId));
  const looking = rhythms.filter(mayAdopt);
  const addresses = await stores.person.addressesOf(looking.map(({ rep }) => rep));
  const pairs = looking.map(({ id, rep }) => {
    const theirs = addressesIn(addresses.get(rep) ?? null, aliases.get(rep));
    const { offers, hindrance } = seriesBetween(free, theirs, me.zone, now);
    const shown = offers.map(({ seriesId, cadence, lastDay }) => ({ seriesId, cadence, lastDay }));
    return { rhythmId: id, offers: shown, hindrance };
  });
  return ok({ pairs: pairs.filter((one) => one.offers.length > 0 || one.hindrance !== null), missing });
};
