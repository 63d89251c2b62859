import type { EndedGoal, GoalLine } from '../../../shared/contracts/goal.ts';
import { goalStatusWithin } from '../../../shared/words/goal-status-in-words.ts';
import type { Words } from '../../platform/words.tsx';
import { endInWords } from './goal-end.ts';
import { percent } from './goal-figure.ts';
import { fromPlanInWords } from './goal-standing-in-words.ts';

/** Where each goal stands, in a line: "Ny ARR Q4 62 %, 117 tkr efter plan · Bokade kundmöten 95 %, enligt plan"; else how the last ones ended. */
export const goalsInWords = (
  words: Pick<Words, 'say' | 'language' | 'day'>,
  { goals, endedGoals }: Readonly<{ goals: readonly GoalLine[]; endedGoals: readonly EndedGoal[] }>,
): string => {
  const standing = goals.flatMap(([goal]) =>
    goal
      ? [
          words.say(
            goal.status === 'unreported' ? 'personal.goal.summary.unreported' : 'personal.goal.summary',
            {
              goal: goal.name,
              percent: percent(words.language, goal.progress),
              status: goal.gap === null ? goalStatusWithin(words, goal) : fromPlanInWords(words, goal),
            },
          ),
        ]
      : [],
  );
  if (standing.length > 0) return standing.join(' · ');
  return endedGoals.map((goal) => endInWords(words, goal)).join(' ') || words.say('personal.goal.empty');
};
