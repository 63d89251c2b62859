import { makeStyles, tokens } from '@fluentui/react-components';
import type { EndedGoal, GoalLine } from '../../../shared/contracts/goal.ts';
import type { PersonRef } from '../../../shared/contracts/person.ts';
import { getMine } from '../../../shared/contracts/rhythm.ts';
import { useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { EndedGoals } from './ended-goals.tsx';
import { GoalMenu } from './goal-menu.tsx';
import { GoalLines } from './goal-lines.tsx';
import { EnterGoalValue } from './enter-goal-value.tsx';
import { parentsIn } from './own-goals.ts';
import { SetNextGoal } from './set-next-goal.tsx';
import { SetGoal } from './set-goal.tsx';

const useStyles = makeStyles({
  goals: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'stretch' },
  set: { justifySelf: 'start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

type Props = Readonly<{ rep: PersonRef; lines: readonly GoalLine[]; ended: readonly EndedGoal[] }>;

/** A rep's goals, for their manager to set and follow. */
export const RepGoals = ({ rep, lines, ended }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const mine = useFetched(getMine, {}).data?.goals ?? [];
  const parents = parentsIn([...lines, ...mine], ['team', 'company']);
  return (
    <div className={styles.goals}>
      <GoalLines
        lines={lines}
        {...(ended.length === 0 && { none: say('personal.goal.empty') })}
        tools={(goal) =>
          goal.ownerId === rep.id && (
            <>
              <EnterGoalValue goal={goal} />
              <GoalMenu goal={goal} parents={parents} />
            </>
          )
        }
      />
      <EndedGoals
        goals={ended}
        setNext={(goal) => <SetNextGoal goal={goal} name={firstName(rep.name)} parents={parents} />}
      />
      <div className={styles.set}>
        <SetGoal level="individual" owner={{ id: rep.id, name: firstName(rep.name) }} parents={parents} />
      </div>
    </div>
  );
};
