import { mixFault } from '../../../shared/coaching/presets.ts';
import type { RhythmView } from '../../../shared/contracts/rhythm.ts';
import type { RhythmId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Mix, Rhythm } from '../../../shared/domain/rhythm.ts';
import { seriesBetween } from '../../../shared/domain/series-offer.ts';
import type { RecurringMeeting, SeriesOffer } from '../../../shared/domain/series-offer.ts';
import { mayLead } from '../../../shared/domain/visibility.ts';
import type { Uses } from '../stores.ts';
import { participantsOf, publishToPair } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { fallIntoLine } from './fall-into-line.ts';
import { addressesIn, mayAdopt } from './find-series.ts';
import type { Aliases } from './find-series.ts';
import { lookAtSeries, lookFromNow } from './look-at-series.ts';
import { rhythmView } from './rhythm-view.ts';
import { takeOverDates } from './take-over-dates.ts';
import type { SeriesDates, TakingOverStores } from './take-over-dates.ts';
import { joiningKeys } from './series-booking.ts';

/** A series as it stands in the calendar, with its dates ahead, or why it can't be used. */
export type SeriesToAdopt = Result<
  Readonly<{ meeting: RecurringMeeting; ahead: SeriesDates; aliases: Aliases }>,
  'consent-needed' | 'series-gone' | 'calendar-unavailable'
>;

type AdoptionStores = TakingOverStores &
  Uses<{
    person: 'addressOf' | 'several';
    publish: true;
    rhythm: 'lock' | 'ofSeries' | 'save';
  }>;

type Adoption = Readonly<{ id: RhythmId; version: number; seriesId: string; mix: Mix }>;

/** Whether another rhythm has taken that series meanwhile. */
const isTaken = async (
  stores: Uses<{ rhythm: 'ofSeries' }>,
  { id, manager }: Rhythm,
  seriesId: string,
): Promise<boolean> => {
  const other = await stores.rhythm.ofSeries(manager, seriesId);
  return other !== null && other.id !== id;
};

/** Has Kadens added to the meeting's chat, and the series followed from now on like one booked from here. */
const goOnFrom = async (
  { stores, me, now }: UseCaseContext<Uses<{ outbox: 'add' }>>,
  rhythm: Rhythm,
  { seriesId, joinUrl }: SeriesOffer,
): Promise<void> => {
  await lookAtSeries(stores, rhythm, now);
  await stores.outbox.add([lookFromNow(me.id, `adopted:${rhythm.id}`, now)]);
  // A meeting that has no link yet is found when the series is looked at.
  if (joinUrl === null) return;
  await stores.outbox.add([
    {
      key: `${joiningKeys(rhythm.id)}${seriesId}:${rhythm.version}`,
      effect: { kind: 'join-chat', rhythm: rhythm.id },
      person: me.id,
      dueAt: now,
    },
  ]);
};

/**
 * Makes a 1:1 that the two already have in the calendar their rhythm: its weekday, time and length are what was agreed, and its dates
 * become the sessions. Nothing is written to the calendar. A second press finds it done.
 */
export const adoptSeries = async (
  context: UseCaseContext<AdoptionStores>,
  { id, version, seriesId, mix }: Adoption,
  found: SeriesToAdopt,
): Promise<
  Result<
    RhythmView,
    | 'not-found'
    | 'changed'
    | 'rhythm-booked'
    | 'consent-needed'
    | 'series-gone'
    | 'series-taken'
    | 'series-unfit'
    | 'calendar-unavailable'
    | 'mix-too-dense'
    | 'mix-too-soon',
    RhythmView
  >
> => {
  const { stores, me, now } = context;
  const seen = await stores.rhythm.lock(id);
  if (!seen || !mayLead(seen, me.id)) return refuse('not-found');
  const people = await participantsOf(stores, [seen]);
  if (seen.calendar === 'booked' && seen.seriesId === seriesId) return ok(rhythmView(seen, people));
  if (seen.version !== version) return refuse('changed', rhythmView(seen, people));
  if (!mayAdopt(seen)) return refuse('rhythm-booked');
  if (!found.ok) return refuse(found.refusal);
  if (await isTaken(stores, seen, seriesId)) return refuse('series-taken');
  const { meeting, ahead, aliases } = found.value;
  const addresses = addressesIn(await stores.person.addressOf(seen.rep), aliases.get(seen.rep));
  const [offer] = seriesBetween([meeting], addresses, me.zone, now).offers;
  if (!offer) return refuse('series-unfit');
  const fault = mixFault(offer.cadence.weeks, mix);
  if (fault) return refuse(`mix-${fault.kind}`);

  const { joinUrl } = offer;
  const linked = { calendar: 'booked', seriesId, joinUrl, chatId: null, meetingId: null } as const;
  const rhythm = { ...seen, ...linked, cadence: { ...offer.cadence, mix }, version: version + 1 };
  await stores.rhythm.save(rhythm, version);
  await fallIntoLine(stores, id);
  await takeOverDates(context, rhythm, ahead);
  await goOnFrom(context, rhythm, offer);
  await publishToPair(stores, rhythm, 'rhythm');
  return ok(rhythmView(rhythm, people));
};
