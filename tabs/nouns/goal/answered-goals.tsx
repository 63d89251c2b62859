import { makeStyles, tokens } from '@fluentui/react-components';
import { getMine } from '../../../shared/contracts/rhythm.ts';
import { useFetched } from '../../platform/api.ts';
import { useMe, useWords } from '../../platform/words.tsx';
import { GoalLines } from './goal-lines.tsx';
import { EnterGoalValue } from './enter-goal-value.tsx';
import { linesAnsweredFor, parentsIn } from './own-goals.ts';
import { SetGoal } from './set-goal.tsx';

const useStyles = makeStyles({
  goals: { display: 'grid', rowGap: tokens.spacingVerticalM },
  set: { display: 'flex', flexWrap: 'wrap', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** The team goals that a manager answers for: to set and to bring up to date. */
export const AnsweredGoals = () => {
  const styles = useStyles();
  const { say } = useWords();
  const me = useMe().data;
  const goals = useFetched(getMine, {}).data?.goals;
  if (!me || !goals) return null;
  return (
    <div className={styles.goals}>
      <GoalLines
        lines={linesAnsweredFor(goals, { id: me.person.id, leader: false })}
        none={say('personal.goal.empty')}
        tools={(goal) => <EnterGoalValue goal={goal} />}
      />
      <div className={styles.set}>
        {me.coaches && <SetGoal level="team" owner={me.person} parents={parentsIn(goals, ['company'])} />}
      </div>
    </div>
  );
};
