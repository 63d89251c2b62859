import { actorOf } from '../identity/actor.ts';
import type { Actor } from '../identity/actor.ts';
import type { RhythmId, TenantId } from '../../shared/domain/ids.ts';
import type { CalendarState, Rhythm } from '../../shared/domain/rhythm.ts';
import { lacksConsent } from '../use-cases/calendar-refusal.ts';
import type { CalendarRefusal } from '../use-cases/calendar-refusal.ts';
import type { Uses } from '../use-cases/stores.ts';
import { publishToPair } from '../use-cases/use-case.ts';
import type { Delivery, EffectContext } from './effect.ts';

/** The organiser, in whose name the calendar is written to. */
export const managerOf = async (
  stores: Uses<{ person: 'find' }>,
  tenant: TenantId,
  rhythm: Rhythm,
): Promise<Actor | null> => {
  const person = await stores.person.find(rhythm.manager);
  return person && actorOf(tenant, person);
};

export const isPassing = ({ refusal }: CalendarRefusal): boolean =>
  refusal === 'throttled' || refusal === 'unavailable';

/** Asks the calendar again later. */
export const retryLater = ({ refusal, retryAfterSeconds }: CalendarRefusal): Delivery => ({
  outcome: { state: 'retry', why: refusal, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) },
});

/** Stores the state of a rhythm's series, and tells both people. */
const showOnRhythm = async (
  { stores }: EffectContext,
  id: RhythmId,
  calendar: CalendarState,
): Promise<void> => {
  const rhythm = await stores.rhythm.lock(id);
  if (!rhythm || rhythm.calendar === calendar) return;
  await stores.rhythm.save({ ...rhythm, calendar }, rhythm.version);
  await publishToPair(stores, rhythm, 'rhythm');
};

const showRefusal =
  ({ id, manager }: Pick<Rhythm, 'id' | 'manager'>, refused: CalendarRefusal) =>
  async (context: EffectContext): Promise<void> => {
    if (refused.refusal === 'reconnect') await context.stores.person.setReconnect(manager, true);
    await showOnRhythm(context, id, lacksConsent(refused) ? 'consent-needed' : 'failed');
  };

/** Shows on the rhythm that its series could not be booked, and what the manager can do about it. */
export const failBooking = (rhythm: Rhythm, refused: CalendarRefusal): Delivery => ({
  outcome: { state: 'failed', why: refused.refusal },
  record: showRefusal(rhythm, refused),
});

/** Tries the booking again later, and shows the delay on the rhythm, since whoever waits may try sooner. */
export const delayBooking = (rhythm: Rhythm, refused: CalendarRefusal): Delivery => ({
  ...retryLater(refused),
  record: (context) => showOnRhythm(context, rhythm.id, 'delayed'),
  recordGivenUp: showRefusal(rhythm, refused),
});

/**
 * Handles a date that the calendar refused. A passing refusal is tried again; a lasting one is shown on the rhythm, and the date comes
 * with everything else that differs when the series is booked again.
 */
export const refusedOnRhythm = (rhythm: Rhythm, refused: CalendarRefusal): Delivery =>
  isPassing(refused)
    ? retryLater(refused)
    : { outcome: { state: 'void', why: refused.refusal }, record: showRefusal(rhythm, refused) };
