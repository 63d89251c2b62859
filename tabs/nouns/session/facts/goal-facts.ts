import { GoalCausesFacts } from './goal-causes.tsx';
import { GoalChangeFacts } from './goal-change.tsx';
import { GoalDirectionFacts } from './goal-direction.tsx';
import { GoalPaceFacts } from './goal-pace.tsx';

/** The facts that goals bring to the sections of a performance session, by kind. */
export const goalFactsByKind = {
  'goal-causes': GoalCausesFacts,
  'goal-change': GoalChangeFacts,
  'goal-direction': GoalDirectionFacts,
  'goal-pace': GoalPaceFacts,
};
