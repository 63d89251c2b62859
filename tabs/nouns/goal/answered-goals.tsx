import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { partsStanding } from '../../../shared/coaching/goal-cascade.ts';
import type { PersonRef } from '../../../shared/contracts/person.ts';
import { getMine } from '../../../shared/contracts/rhythm.ts';
import { useFetched } from '../../platform/api.ts';
import { useMe, useWords } from '../../platform/words.tsx';
import { AddPart } from './add-part.tsx';
import { EndedGoals } from './ended-goals.tsx';
import { EnterGoalValue } from './enter-goal-value.tsx';
import { GoalCascade } from './goal-cascade.tsx';
import { GoalMenu } from './goal-menu.tsx';
import { parentsIn } from './own-goals.ts';
import { SetNextGoal } from './set-next-goal.tsx';
import { SetGoal } from './set-goal.tsx';

const useStyles = makeStyles({
  goals: { display: 'grid', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  set: { display: 'flex', flexWrap: 'wrap', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The team goals that a manager answers for, with what they serve and the reps' own: to set, change and bring up to date. */
export const AnsweredGoals = ({ reps }: Readonly<{ reps: readonly PersonRef[] }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const me = useMe().data;
  const mine = useFetched(getMine, {}).data;
  if (!me || !mine) return null;
  const parents = parentsIn(mine.goals, ['company']);
  const ended = mine.endedGoals.filter(({ level }) => level === 'team');
  return (
    <div className={styles.goals}>
      <GoalCascade
        addPart={(node) => <AddPart node={node} reps={reps} />}
        none={ended.length === 0 && <Text className={styles.quiet}>{say('personal.goal.empty')}</Text>}
        act={(goal) =>
          goal.ownerId === me.person.id && (
            <>
              <EnterGoalValue goal={goal} parts={goal.parts && partsStanding(goal.parts)} />
              <GoalMenu goal={goal} parents={parents} />
            </>
          )
        }
      />
      <EndedGoals
        goals={ended}
        {...(me.coaches && { setNext: (goal) => <SetNextGoal goal={goal} parents={parents} /> })}
      />
      <div className={styles.set}>
        {me.coaches && <SetGoal level="team" owner={me.person} parents={parents} />}
      </div>
    </div>
  );
};
