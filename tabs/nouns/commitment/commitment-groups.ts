import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { isOverdue } from '../../../shared/domain/commitment.ts';
import { addDays, weekdayOf } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';

export const commitmentGroups = ['late', 'week', 'later', 'done'] as const;
export type CommitmentGroup = (typeof commitmentGroups)[number];

/** The Sunday of that day's week. */
export const endOfWeek = (day: CalendarDay): CalendarDay => addDays(day, 7 - weekdayOf(day));

/** The group a commitment belongs to today. One without a day comes under later; a dropped one counts as done, like a kept one. */
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

/** Commitments by group: open ones by their day, answered ones latest first. */
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

/** The group to open first: overdue, else this week, else later. */
export const firstGroup = (groups: Readonly<Record<CommitmentGroup, readonly unknown[]>>): CommitmentGroup =>
  commitmentGroups.find((group) => groups[group].length > 0) ?? 'week';
