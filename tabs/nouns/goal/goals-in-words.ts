import type { GoalLine } from '../../../shared/contracts/goal.ts';
import type { Words } from '../../platform/words.tsx';
import { percent } from './goal-figure.ts';

/** Where each goal stands, in a line: "Ny ARR Q4 62 %, ligger efter · Bokade kundmöten 95 %, enligt plan". */
export const goalsInWords = (
  { say, language }: Pick<Words, 'say' | 'language'>,
  lines: readonly GoalLine[],
): string =>
  lines
    .flatMap(([goal]) =>
      goal
        ? [
            say('personal.goal.summary', {
              goal: goal.name,
              percent: percent(language, goal.progress),
              status: say(`panel.goal.${goal.status}`).toLocaleLowerCase(language),
            }),
          ]
        : [],
    )
    .join(' · ') || say('personal.goal.empty');
