import type { EndedGoal } from '../../../shared/contracts/goal.ts';
import { goalEndInWords, shareAtEnd } from '../../../shared/words/goal-end-in-words.ts';
import type { Words } from '../../platform/words.tsx';
import { goalFigure, percent } from './goal-figure.ts';

/** How a goal ended, against its target: "Ny ARR Q4 slutade på 67 % av 1,2 mkr. Målet nåddes inte." */
export const endInWords = (words: Pick<Words, 'say' | 'language' | 'day'>, goal: EndedGoal): string => {
  const { say, language } = words;
  const target = goalFigure(language, goal, goal.target);
  const stands =
    goal.kind === 'rate'
      ? say('panel.goal.against', { value: goalFigure(language, goal, goal.value), target })
      : say('panel.goal.share', { percent: percent(language, shareAtEnd(goal)), target });
  return goalEndInWords(words, goal, { goal: goal.name, stands });
};
