import type { ConversationType } from '../domain/conversation-type.ts';
import type { CalendarDay } from '../domain/time.ts';
import { noFacts, signalsOf } from './facts.ts';
import { recommend } from './recommend.ts';
import type { Situation } from './recommend.ts';

/** What the types of a rhythm's coming sessions are chosen by, besides its cadence; wish and signals count for the first of them alone. */
export type TypeBasis = Pick<Situation, 'lastHeld' | 'previous' | 'requested' | 'signals' | 'startedOn'>;

/** A coming session's day, and the type that it keeps; null if its type is chosen anew. */
type DayAhead = Readonly<{ day: CalendarDay; keeps: ConversationType | null }>;

/**
 * The types that come up on those days, in order, if each session is held as planned. For those after the first only the mix and the
 * calendar are known.
 */
export const typesAhead = <Day extends DayAhead>(
  days: readonly Day[],
  cadenceOn: (day: CalendarDay) => Situation['cadence'],
  basis: TypeBasis,
): readonly (Day & Readonly<{ type: ConversationType }>)[] => {
  let situation = basis;
  return days.map((one, index) => {
    const { day, keeps } = one;
    const signals = index === 0 ? basis.signals : signalsOf(noFacts, day);
    const type = keeps ?? recommend({ ...situation, on: day, cadence: cadenceOn(day), signals }).recommended;
    const lastHeld = { ...situation.lastHeld, [type]: day };
    situation = { ...situation, lastHeld, previous: type, requested: null };
    return { ...one, type };
  });
};
