import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { TargetArrowRegular } from '@fluentui/react-icons/svg/target-arrow';
import { partsStanding } from '../../../shared/coaching/goal-cascade.ts';
import { getMine } from '../../../shared/contracts/rhythm.ts';
import { useFetched } from '../../platform/api.ts';
import { useNotifyShown } from '../../platform/teams.tsx';
import { useWords } from '../../platform/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { SkeletonRows } from '../../ui/skeletons.tsx';
import { AddPart } from './add-part.tsx';
import { EndedGoals } from './ended-goals.tsx';
import { GoalCascade } from './goal-cascade.tsx';
import { GoalMenu } from './goal-menu.tsx';
import { EnterGoalValue } from './enter-goal-value.tsx';
import { GoalWhy } from './goal-why.tsx';
import { goalsIn } from './own-goals.ts';
import { SetNextGoal } from './set-next-goal.tsx';
import { TeamsWithout } from './teams-without.tsx';
import { SetGoal } from './set-goal.tsx';

const useStyles = makeStyles({
  goals: { display: 'grid', rowGap: tokens.spacingVerticalL },
  heading: { margin: 0 },
  lead: { margin: 0, maxWidth: '68ch', color: tokens.colorNeutralForeground2 },
  set: { justifySelf: 'start' },
});

/** The company's goals, for the leader who sets them and says why. */
export const CompanyGoals = () => {
  const styles = useStyles();
  const { say } = useWords();
  const mine = useFetched(getMine, {});
  useNotifyShown(!mine.isPending);
  if (mine.isPending) return <SkeletonRows rows={3} />;
  if (!mine.data) return <ErrorState error={mine.error} retry={() => mine.refetch()} />;
  const goals = goalsIn(mine.data.goals).filter(({ level }) => level === 'company');
  const ended = mine.data.endedGoals.filter(({ level }) => level === 'company');
  if (goals.length + ended.length === 0)
    return (
      <EmptyState
        icon={<TargetArrowRegular />}
        title={say('personal.goals.company.none')}
        text={say('personal.goals.company.none.then')}
      >
        <SetGoal level="company" owner={null} parents={[]} look="primary" />
      </EmptyState>
    );
  return (
    <section className={styles.goals} aria-labelledby="company-goals">
      <Subtitle2 as="h2" id="company-goals" className={styles.heading}>
        {say('personal.goals.company')}
      </Subtitle2>
      <p className={styles.lead}>{say('personal.goals.company.lead')}</p>
      <GoalCascade
        addPart={(node) => (
          <>
            <AddPart node={node} reps={[]} />
            <TeamsWithout goal={node.goal} />
          </>
        )}
        none={null}
        act={(goal) =>
          goal.level === 'company' && (
            <>
              <EnterGoalValue goal={goal} parts={goal.parts && partsStanding(goal.parts)} />
              <GoalWhy goal={goal} />
              <GoalMenu goal={goal} parents={[]} />
            </>
          )
        }
      />
      <EndedGoals goals={ended} setNext={(goal) => <SetNextGoal goal={goal} parents={[]} />} />
      <div className={styles.set}>
        <SetGoal level="company" owner={null} parents={[]} others={goals} />
      </div>
    </section>
  );
};
