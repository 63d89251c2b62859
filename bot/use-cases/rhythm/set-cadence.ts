import type { ConsentState } from '../calendar-refusal.ts';
import { mixFault } from '../../../shared/coaching/presets.ts';
import type { RhythmView } from '../../../shared/contracts/rhythm.ts';
import type { RhythmId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { beginningAfter, bringsDaysBack, keepsSeries } from '../../../shared/domain/rhythm.ts';
import type { Cadence } from '../../../shared/domain/rhythm.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { mayLead, maySeeRhythm } from '../../../shared/domain/visibility.ts';
import { participantsOf, publishToPair } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { fallIntoLine } from './fall-into-line.ts';
import { planSessions } from './plan-sessions.ts';
import type { SessionPlanningStores } from './plan-sessions.ts';
import { rhythmView } from './rhythm-view.ts';
import { queueBooking } from './series-booking.ts';
import type { Uses } from '../stores.ts';

type Agreement = Cadence & Readonly<{ id: RhythmId; version: number }>;

/**
 * Sets how often, how long and when the two meet; plans the sessions, and books the series in both calendars. Without permission to
 * write to the calendar the rhythm still applies, and says what is missing. A series that stays the same isn't written to.
 */
export const setCadence = async (
  context: UseCaseContext<
    SessionPlanningStores &
      Uses<{ outbox: 'hasten'; person: 'several'; publish: true; rhythm: 'lock' | 'save' }>
  >,
  { id, version, ...cadence }: Agreement,
  consent: ConsentState,
): Promise<
  Result<
    RhythmView,
    'not-found' | 'changed' | 'mix-too-dense' | 'mix-too-soon' | 'day-in-the-past',
    RhythmView
  >
> => {
  const { stores, me, now, newId } = context;
  const seen = await stores.rhythm.lock(id);
  if (!seen || !maySeeRhythm(seen, me.id) || !mayLead(seen, me.id)) return refuse('not-found');
  const people = await participantsOf(stores, [seen]);
  if (seen.version !== version) return refuse('changed', rhythmView(seen, people));
  const fault = mixFault(cadence.weeks, cadence.mix);
  if (fault) return refuse(`mix-${fault.kind}`);
  const today = dayAt(now, cadence.zone);
  if (cadence.anchor < today) return refuse('day-in-the-past');
  const agreed = seen.calendar === 'booked' ? seen.cadence : null;
  const isKept = agreed !== null && keepsSeries(agreed, cadence, today);
  // Writing the same series again would undo dates moved in the calendar, and bring the rep no news.
  const isSame = isKept && !bringsDaysBack(agreed, cadence, today);
  const outside = consent === 'connected' ? 'booking' : consent;
  const calendar = isSame ? seen.calendar : outside;
  await stores.rhythm.save({ ...seen, cadence, calendar }, version);
  const rhythm = { ...seen, cadence, calendar, version: version + 1 } as const;
  // What was moved or shortened once stays so when only the thinning is another.
  if (!isKept) await fallIntoLine(stores, rhythm.id);
  await planSessions(stores, rhythm, now, newId);
  if (calendar === 'booking') await queueBooking(stores, rhythm, now);
  await publishToPair(stores, rhythm, 'rhythm');
  return ok(rhythmView(rhythm, people));
};

/** Books the series again, after consent or a failure. */
export const retryCalendar = async (
  context: UseCaseContext<
    Uses<{ outbox: 'add' | 'hasten'; person: 'several'; publish: true; rhythm: 'lock' | 'save' }>
  >,
  { id }: Readonly<{ id: RhythmId }>,
  consent: ConsentState,
): Promise<Result<RhythmView, 'not-found' | 'no-cadence' | 'consent-needed', RhythmView>> => {
  const { stores, me, now } = context;
  const seen = await stores.rhythm.lock(id);
  if (!seen || !mayLead(seen, me.id)) return refuse('not-found');
  if (seen.cadence === null) return refuse('no-cadence');
  const people = await participantsOf(stores, [seen]);
  if (consent === 'consent-needed') return refuse('consent-needed', rhythmView(seen, people));
  if (seen.calendar === 'booked') return ok(rhythmView(seen, people));
  // A new series begins with the next day of the rhythm: nobody is invited to what has passed.
  const cadence = seen.seriesId === null ? beginningAfter(seen.cadence, now) : seen.cadence;
  await stores.rhythm.save({ ...seen, cadence, calendar: 'booking' }, seen.version);
  const rhythm = { ...seen, cadence, calendar: 'booking', version: seen.version + 1 } as const;
  await queueBooking(stores, rhythm, now);
  await publishToPair(stores, rhythm, 'rhythm');
  return ok(rhythmView(rhythm, people));
};
