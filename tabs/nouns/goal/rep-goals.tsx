import { makeStyles, tokens } from '@fluentui/react-components';
import type { GoalLine } from '../../../shared/contracts/goal.ts';
import type { PersonRef } from '../../../shared/contracts/person.ts';
import { getMine } from '../../../shared/contracts/rhythm.ts';
import { useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { GoalMenu } from './goal-menu.tsx';
import { GoalLines } from './goal-lines.tsx';
import { EnterGoalValue } from './enter-goal-value.tsx';
import { parentsIn } from './own-goals.ts';
import { SetGoal } from './set-goal.tsx';

const useStyles = makeStyles({
  goals: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'stretch' },
  set: { justifySelf: 'start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** A rep's goals, for their manager to set and follow. */
export const RepGoals = ({ rep, lines }: Readonly<{ rep: PersonRef; lines: readonly GoalLine[] }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const mine = useFetched(getMine, {}).data?.goals ?? [];
  const parents = parentsIn([...lines, ...mine], ['team', 'company']);
  return (
    <div className={styles.goals}>
      <GoalLines
        lines={lines}
        none={say('personal.goal.empty')}
        tools={(goal) =>
          goal.ownerId === rep.id && (
            <>
              <EnterGoalValue goal={goal} />
              <GoalMenu goal={goal} parents={parents} />
            </>
          )
        }
      />
      <div className={styles.set}>
        <SetGoal level="individual" owner={{ id: rep.id, name: firstName(rep.name) }} parents={parents} />
      </div>
    </div>
  );
};
