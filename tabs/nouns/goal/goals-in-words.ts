import type { GoalLine } from '../../../shared/contracts/goal.ts';
import { goalStatusWithin } from '../../../shared/words/goal-status-in-words.ts';
import type { Words } from '../../platform/words.tsx';
import { percent } from './goal-figure.ts';

/** Where each goal stands, in a line: "Ny ARR Q4 62 %, ligger efter · Bokade kundmöten 95 %, enligt plan". */
export const goalsInWords = (
  words: Pick<Words, 'say' | 'language' | 'day'>,
  lines: readonly GoalLine[],
): string =>
  lines
    .flatMap(([goal]) =>
      goal
        ? [
            words.say('personal.goal.summary', {
              goal: goal.name,
              percent: percent(words.language, goal.progress),
              status: goalStatusWithin(words, goal),
            }),
          ]
        : [],
    )
    .join(' · ') || words.say('personal.goal.empty');
