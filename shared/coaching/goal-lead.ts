import type { Goal } from '../domain/goal.ts';

/** A rep controls a leading figure today; a lagging one shows the result of earlier work (coaching-model §8). */
export type GoalLead = 'leading' | 'lagging';

/** Words in the names of leading metrics, in both languages; goals' names contain them. */
const leadingNames =
  /möte|meeting|offert|quote|pipeline|samtal|call|prospekt|prospect|beteende|behaviou?r|aktivitet|activit/i;

/** Whether a goal measures what the rep does or what comes of it, by its unit and by words in its name. */
export const leadOf = ({ unit, name }: Pick<Goal, 'unit' | 'name'>): GoalLead =>
  unit === 'scale' || unit === 'times' || leadingNames.test(name) ? 'leading' : 'lagging';
