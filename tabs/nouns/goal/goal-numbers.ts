import type { GoalView } from '../../../shared/contracts/goal.ts';

/** How much of a bar to fill, from 0 to 1. */
export const progressShare = ({ progress }: Pick<GoalView, 'progress'>): number =>
  Math.min(1, Math.max(0, progress));

/** Where the goal should be by now, as a fraction of the bar; null for a level, or while it is too early to say. */
export const expectedBy = ({
  kind,
  progress,
  pace,
  gap,
  value,
  target,
}: Pick<GoalView, 'kind' | 'progress' | 'pace' | 'gap' | 'value' | 'target'>): number | null => {
  if (kind === 'rate' || pace === null || gap === null) return null;
  // What stands where it began is told by how far it is behind.
  const planned = pace === 0 ? gap.amount / Math.abs(target - value) : progress / pace;
  return Math.min(1, Math.max(0, planned));
};

/** What puts a goal back to where it stood, over whatever version has come since: a rate with what it rested on. */
export const whereItStood = (
  { value, cases }: Pick<GoalView, 'value' | 'cases'>,
  version: number,
): Pick<GoalView, 'version' | 'value' | 'cases'> => ({ version, value, cases });
