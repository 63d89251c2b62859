import type { GoalLevel } from '../../../shared/domain/goal.ts';
import type { Words } from '../../platform/words.tsx';

/** "Sätt mål för Ali"; of an individual goal without a name, that it is one's own. */
export const goalDialogTitle = ({ say }: Pick<Words, 'say'>, level: GoalLevel, name: string): string =>
  level === 'individual' && name === ''
    ? say('personal.goal.set.own')
    : say(`personal.goal.set.${level}`, { name });
