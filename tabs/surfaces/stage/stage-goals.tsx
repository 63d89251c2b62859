import { makeStyles, tokens } from '@fluentui/react-components';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { percent } from '../../nouns/goal/goal-figure.ts';
import { useWords } from '../../platform/words.tsx';
import { onStage } from '../../ui/stage-scale.ts';

/** How many of the rep's goals fit. */
const GOALS_MAX = 3;

const useStyles = makeStyles({
  list: { listStyleType: 'none', flexShrink: 0, margin: 0, padding: 0 },
  goal: {
    display: 'flex',
    columnGap: onStage(16),
    minHeight: onStage(40),
    fontSize: onStage(28),
    lineHeight: onStage(40),
    fontVariantNumeric: 'tabular-nums',
  },
  name: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  progress: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
});

/** The rep's goals and how far they have come, a line each; not how they stand against their plan. */
export const StageGoals = ({ goals }: Pick<SessionView, 'goals'>) => {
  const styles = useStyles();
  const { say, language } = useWords();
  const own = goals.flatMap(([goal]) => (goal ? [goal] : [])).slice(0, GOALS_MAX);
  if (own.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={say('panel.goals')}>
      {own.map(({ id, name, progress }) => (
        <li key={id} className={styles.goal}>
          <span className={styles.name} title={name}>
            {name}
          </span>
          <span className={styles.progress}>{percent(language, progress)}</span>
        </li>
      ))}
    </ul>
  );
};
