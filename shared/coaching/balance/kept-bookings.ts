import { QUARTER, quartersAbove, shortestOf } from './coming-hours.ts';
import type { ProgramDraft } from './integer-program.ts';
import type { RepColumns } from './rep-columns.ts';

/**
 * A column for each booked session that can be kept, which is 1 only where its week has a session of just that length. One of a length that the
 * rep's sessions can't have is changed whatever is planned, and so is the second in a week.
 */
export const keptBookings = (draft: ProgramDraft, reps: readonly RepColumns[]): readonly number[] =>
  reps.flatMap(({ rep, weeks }) =>
    rep.booked.flatMap(({ week: booked, minutes }) => {
      const week = weeks[booked];
      const quarters = (minutes - shortestOf(rep)) / QUARTER;
      const most = quartersAbove(rep);
      if (week === undefined || !Number.isInteger(quarters) || quarters < 0 || quarters > most) return [];
      const isKept = draft.whole(1);
      draft.atMost(0, [
        [isKept, 1],
        [week.isHeld, -1],
      ]);
      draft.atLeast(0, [
        [week.quarters, 1],
        [isKept, -quarters],
      ]);
      draft.atMost(0, [
        [week.quarters, 1],
        [week.isHeld, -most],
        [isKept, most - quarters],
      ]);
      return [isKept];
    }),
  );
