import { onBehalfOf } from '../identity/actor.ts';
import type { Actor } from '../identity/actor.ts';
import type { RhythmId, TenantId } from '../../shared/domain/ids.ts';
import type { CalendarState, Rhythm } from '../../shared/domain/rhythm.ts';
import type { Uses } from '../use-cases/stores.ts';
import { publishToPair } from '../use-cases/use-case.ts';
import type { CalendarRefusal } from './calendar-port.ts';
import type { Delivery, EffectContext } from './effect.ts';

/** The organiser, in whose name the calendar is written to. */
export const managerOf = async (
  stores: Uses<{ person: 'find' }>,
  tenant: TenantId,
  rhythm: Rhythm,
): Promise<Actor | null> => {
  const person = await stores.person.find(rhythm.manager);
  return (
    person &&
    onBehalfOf({ tenant, person: person.id, leader: person.leader, administrator: person.administrator })
  );
};

export const isPassing = ({ refusal }: CalendarRefusal): boolean =>
  refusal === 'throttled' || refusal === 'unavailable';

/** The calendar is asked again later. */
export const retryLater = ({ refusal, retryAfterSeconds }: CalendarRefusal): Delivery => ({
  outcome: { state: 'retry', why: refusal, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) },
});

const showOnRhythm = async (
  { stores }: EffectContext,
  id: RhythmId,
  refusal: CalendarRefusal['refusal'],
): Promise<void> => {
  const rhythm = await stores.rhythm.lock(id);
  if (!rhythm) return;
  const calendar: CalendarState =
    refusal === 'consent-needed' || refusal === 'reconnect' ? 'consent-needed' : 'failed';
  if (refusal === 'reconnect') await stores.person.setReconnect(rhythm.manager, true);
  await stores.rhythm.save({ ...rhythm, calendar }, rhythm.version);
  await publishToPair(stores, rhythm, 'rhythm');
};

/** A refusal that stays is shown on the rhythm, with what the manager can do about it. */
export const failOnRhythm = ({ id }: Pick<Rhythm, 'id'>, { refusal }: CalendarRefusal): Delivery => ({
  outcome: { state: 'failed', why: refusal },
  record: (context) => showOnRhythm(context, id, refusal),
});
