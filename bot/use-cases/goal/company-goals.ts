import { isFullDuring } from '../../../shared/domain/goal-terms.ts';
import type { Goal } from '../../../shared/domain/goal.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';

/** Whether the company's other goals leave no room for this one: three may go on at a time. One whose period is over takes none. */
export const isCompanyFull = async (
  stores: Uses<{ goal: 'all' }>,
  goal: Pick<Goal, 'from' | 'to'> & Partial<Pick<Goal, 'id'>>,
  today: CalendarDay,
): Promise<boolean> => {
  const others = (await stores.goal.all([])).filter(
    ({ id, level, to }) => level === 'company' && to >= today && id !== goal.id,
  );
  return isFullDuring(goal, others);
};
