import { actorOf } from '../identity/actor.ts';
import type { Actor } from '../identity/actor.ts';
import type { RhythmId, TenantId } from '../../shared/domain/ids.ts';
import type { CalendarState, Rhythm } from '../../shared/domain/rhythm.ts';
import { lacksLeave } from '../use-cases/calendar-refusal.ts';
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

/** The calendar is asked again later. */
export const retryLater = ({ refusal, retryAfterSeconds }: CalendarRefusal): Delivery => ({
  outcome: { state: 'retry', why: refusal, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) },
});

/** Writes down where a rhythm's series stands, and tells both. */
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
    await showOnRhythm(context, id, lacksLeave(refused) ? 'consent-needed' : 'failed');
  };

/** The series could not be booked: shown on the rhythm, with what the manager can do about it. */
export const failBooking = (rhythm: Rhythm, refused: CalendarRefusal): Delivery => ({
  outcome: { state: 'failed', why: refused.refusal },
  record: showRefusal(rhythm, refused),
});

/** The series can't be booked now: tried again by itself, and shown, since whoever waits may try sooner. */
export const delayBooking = (rhythm: Rhythm, refused: CalendarRefusal): Delivery => ({
  ...retryLater(refused),
  record: (context) => showOnRhythm(context, rhythm.id, 'delayed'),
  recordGivenUp: showRefusal(rhythm, refused),
});

/**
 * What came of one date that the calendar did not take. What passes is tried again; what stays is shown on the rhythm, and comes with
 * all else that differs when its series is booked again.
 */
export const refusedOnRhythm = (rhythm: Rhythm, refused: CalendarRefusal): Delivery =>
  isPassing(refused)
    ? retryLater(refused)
    : { outcome: { state: 'void', why: refused.refusal }, record: showRefusal(rhythm, refused) };
