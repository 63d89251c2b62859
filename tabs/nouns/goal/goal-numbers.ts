import type { GoalView } from '../../../shared/contracts/goal.ts';

/** How much of a bar to fill, from 0 to 1. */
export const progressShare = ({ progress }: Pick<GoalView, 'progress'>): number =>
  Math.min(1, Math.max(0, progress));

/** Where the goal should be by now, as a fraction of the bar; null for a level, or while it is too early to say. */
export const expectedBy = ({
  kind,
  progress,
  pace,
}: Pick<GoalView, 'kind' | 'progress' | 'pace'>): number | null =>
  kind === 'rate' || pace === null || pace === 0 ? null : Math.min(1, Math.max(0, progress / pace));

/** What puts a goal back to where it stood, over whatever version has come since: a rate with what it rested on. */
export const whereItStood = (
  { value, cases }: Pick<GoalView, 'value' | 'cases'>,
  version: number,
): Pick<GoalView, 'version' | 'value' | 'cases'> => ({ version, value, cases });
