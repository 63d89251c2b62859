import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { isOverdue } from '../../../shared/domain/commitment.ts';
import { addDays, weekdayOf } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';

export const commitmentGroups = ['late', 'week', 'later', 'done'] as const;
export type CommitmentGroup = (typeof commitmentGroups)[number];

/** The Sunday that ends the week of that day. */
export const endOfWeek = (day: CalendarDay): CalendarDay => addDays(day, 7 - weekdayOf(day));

/** Where a commitment belongs today. One without a day waits under later; a dropped one is as done as a kept one. */
export const groupOf = (
  commitment: Pick<CommitmentView, 'state' | 'due'>,
  today: CalendarDay,
): CommitmentGroup =>
  commitment.state !== 'open'
    ? 'done'
    : isOverdue(commitment, today)
      ? 'late'
      : commitment.due !== null && commitment.due <= endOfWeek(today)
        ? 'week'
        : 'later';

const day = ({ state, due, on }: CommitmentView): string => (state === 'open' ? (due ?? '9999') : (on ?? ''));

/** The commitments of each group: open ones by their day, answered ones with the latest first. */
export const groupCommitments = (
  commitments: readonly CommitmentView[],
  today: CalendarDay,
): Readonly<Record<CommitmentGroup, readonly CommitmentView[]>> => {
  const inGroup = (group: CommitmentGroup): readonly CommitmentView[] =>
    commitments
      .filter((commitment) => groupOf(commitment, today) === group)
      .sort(
        (a, b) => (group === 'done' ? -1 : 1) * day(a).localeCompare(day(b)) || a.text.localeCompare(b.text),
      );
  return { late: inGroup('late'), week: inGroup('week'), later: inGroup('later'), done: inGroup('done') };
};

/** The group to open first: what is late, else this week's, else what comes later. */
export const firstGroup = (groups: Readonly<Record<CommitmentGroup, readonly unknown[]>>): CommitmentGroup =>
  commitmentGroups.find((group) => groups[group].length > 0) ?? 'week';
