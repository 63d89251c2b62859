import type { GoalView } from '../../../shared/contracts/goal.ts';

/** How much of a bar to fill: never outside it. */
export const progressShare = ({ progress }: Pick<GoalView, 'progress'>): number =>
  Math.min(1, Math.max(0, progress));

/** A number as somebody types it in either language ("1 200 000", "1,5"), or null when it is none. */
export const typedNumber = (text: string): number | null => {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
};

/** Where the goal was to be by now, as a part of the bar; null for a level, or while it is too early to say. */
export const expectedBy = ({
  kind,
  progress,
  pace,
}: Pick<GoalView, 'kind' | 'progress' | 'pace'>): number | null =>
  kind === 'rate' || pace === null || pace === 0 ? null : Math.min(1, Math.max(0, progress / pace));
