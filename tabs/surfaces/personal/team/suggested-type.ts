import { noFacts, signalsOf } from '../../../../shared/coaching/facts.ts';
import { lastType, recommend } from '../../../../shared/coaching/recommend.ts';
import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import type { ConversationType } from '../../../../shared/domain/conversation-type.ts';
import { defaultCadence } from '../../../../shared/domain/rhythm.ts';
import { addDays } from '../../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';

/** A type that was never held counts as older than any that was. */
const LONG_AGO_DAYS = 366;

/** The type to suggest for a session now: the next session's planned type, else the one that age and calendar favour. */
export const suggestedType = (
  { rhythm: { cadence }, types, next }: Pick<TeamRow, 'rhythm' | 'types' | 'next'>,
  today: CalendarDay,
): ConversationType => {
  if (next) return next.type;
  const lastHeld = Object.fromEntries(
    types.flatMap(({ type, days }) => (days === null ? [] : [[type, addDays(today, -days)]])),
  ) as Partial<Record<ConversationType, CalendarDay>>;
  const previous = lastType(lastHeld);
  return recommend({
    ...{ on: today, cadence: cadence ?? defaultCadence, lastHeld, previous, requested: null },
    startedOn: previous === null ? today : (cadence?.anchor ?? addDays(today, -LONG_AGO_DAYS)),
    signals: signalsOf({ ...noFacts, haveMet: previous !== null }, today),
  }).recommended;
};
