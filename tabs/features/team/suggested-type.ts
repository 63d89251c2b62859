import type { TeamRow } from '../../../shared/contracts/rhythm.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import { establishedMix, typeInTurn } from '../../../shared/domain/rhythm.ts';
import { addDays } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';

/** A type that was never held counts as older than any that was. */
const LONG_AGO_DAYS = 366;

/**
 * The type to suggest for a session now: goals and expectations when the two have never met (coaching-model §3,
 * `performance.first`), else what the next session is planned to be, else the one whose turn it is.
 */
export const suggestedType = (
  row: Pick<TeamRow, 'rhythm' | 'types' | 'next'>,
  today: CalendarDay,
): ConversationType => {
  if (row.types.every(({ days }) => days === null)) return row.next?.type ?? 'performance';
  if (row.next) return row.next.type;
  const held = Object.fromEntries(
    row.types.flatMap(({ type, days }) => (days === null ? [] : [[type, addDays(today, -days)]])),
  ) as Partial<Record<ConversationType, CalendarDay>>;
  const { cadence } = row.rhythm;
  return typeInTurn(
    cadence ?? { weeks: 2, mix: establishedMix },
    cadence?.anchor ?? addDays(today, -LONG_AGO_DAYS),
    held,
    today,
  );
};
