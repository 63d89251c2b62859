import type { Goal } from '../domain/goal.ts';

/** A rep controls a leading figure today; a lagging one tells of what was done before (coaching-model §8). */
export type GoalLead = 'leading' | 'lagging';

/** What the leading metrics are called, in both languages; goals have names of their own around them. */
const leadingNames =
  /möte|meeting|offert|quote|pipeline|samtal|call|prospekt|prospect|beteende|behaviou?r|aktivitet|activit/i;

/** Whether a goal is of what the rep does or of what comes of it, by its unit and by what its name says. */
export const leadOf = ({ unit, name }: Pick<Goal, 'unit' | 'name'>): GoalLead =>
  unit === 'scale' || unit === 'times' || leadingNames.test(name) ? 'leading' : 'lagging';
