import type { GoalView } from '../../../shared/contracts/goal.ts';

/** How much of a bar to fill: never outside it. */
export const progressShare = ({ progress }: Pick<GoalView, 'progress'>): number =>
  Math.min(1, Math.max(0, progress));

/** Where the goal was to be by now, as a part of the bar; null for a level, or while it is too early to say. */
export const expectedBy = ({
  kind,
  progress,
  pace,
}: Pick<GoalView, 'kind' | 'progress' | 'pace'>): number | null =>
  kind === 'rate' || pace === null || pace === 0 ? null : Math.min(1, Math.max(0, progress / pace));
