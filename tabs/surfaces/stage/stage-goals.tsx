import { makeStyles } from '@fluentui/react-components';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { GoalStrip } from '../../nouns/goal/goal-strip.tsx';
import { useWords } from '../../platform/words.tsx';
import { onStage } from '../../ui/stage-scale.ts';

/** How many of the rep's goals fit. */
const GOALS_MAX = 3;

const useStyles = makeStyles({
  list: { listStyleType: 'none', flexShrink: 0, margin: 0, padding: 0 },
  goal: { display: 'flex', minHeight: onStage(40) },
});

/** The rep's goals and how far they have come, a line each; not how they stand against their plan. */
export const StageGoals = ({ goals }: Pick<SessionView, 'goals'>) => {
  const styles = useStyles();
  const { say } = useWords();
  const own = goals.flatMap(([goal]) => (goal ? [goal] : [])).slice(0, GOALS_MAX);
  if (own.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={say('panel.goals')}>
      {own.map((goal) => (
        <li key={goal.id} className={styles.goal} title={goal.name}>
          <GoalStrip goal={goal} place="stage" />
        </li>
      ))}
    </ul>
  );
};
