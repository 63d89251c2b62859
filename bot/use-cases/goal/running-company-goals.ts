import type { Goal } from '../../../shared/domain/goal.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';

/** The company's goals whose period isn't over, of which there may be three. */
export const runningCompanyGoals = async (
  stores: Uses<{ goal: 'all' }>,
  today: CalendarDay,
): Promise<readonly Goal[]> =>
  (await stores.goal.all([])).filter(({ level, to }) => level === 'company' && to >= today);
