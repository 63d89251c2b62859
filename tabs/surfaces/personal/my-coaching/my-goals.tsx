import { Text } from '@fluentui/react-components';
import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import type { EndedGoal, GoalLine } from '../../../../shared/contracts/goal.ts';
import { EndedGoals } from '../../../nouns/goal/ended-goals.tsx';
import { EnterGoalValue } from '../../../nouns/goal/enter-goal-value.tsx';
import { GoalCascade } from '../../../nouns/goal/goal-cascade.tsx';
import { GoalMenu } from '../../../nouns/goal/goal-menu.tsx';
import { purposeInWords } from '../../../nouns/goal/goal-purpose.ts';
import { parentsIn } from '../../../nouns/goal/own-goals.ts';
import { SetGoal } from '../../../nouns/goal/set-goal.tsx';
import { SetNextGoal } from '../../../nouns/goal/set-next-goal.tsx';
import { UnansweredChanges } from '../../../nouns/goal/unanswered-changes.tsx';
import { useMe, useWords } from '../../../platform/words.tsx';

type Props = Readonly<{
  lines: readonly GoalLine[];
  ended: readonly EndedGoal[];
  commitments: readonly CommitmentView[];
  /** Whom nobody coaches sets their own goals, until somebody does. */
  isCoached: boolean;
}>;

/** A rep's own goals and what they serve. */
export const MyGoals = ({ lines, ended, commitments, isCoached }: Props) => {
  const words = useWords();
  const { say } = words;
  const me = useMe().data?.person.id;
  // Goals that one answers for are shown with the team.
  const own = lines.filter(([goal]) => goal?.level === 'individual');
  const parents = isCoached ? null : parentsIn(lines, ['team', 'company']);
  const none =
    ended.length > 0
      ? isCoached && say('personal.mine.goals.next')
      : say(isCoached ? 'personal.mine.goals.none' : 'personal.mine.goals.alone');
  return (
    <>
      <UnansweredChanges />
      {own
        .flatMap((line) => purposeInWords(words, line, commitments) ?? [])
        .map((text) => (
          <Text key={text}>{text}</Text>
        ))}
      <EndedGoals
        goals={ended}
        {...(parents && { setNext: (goal) => <SetNextGoal goal={goal} parents={parents} /> })}
      />
      {own.length === 0 && none !== false && <Text>{none}</Text>}
      <GoalCascade
        none={null}
        act={(goal) =>
          goal.level === 'individual' && (
            <>
              {parents && <EnterGoalValue goal={goal} />}
              <GoalMenu goal={goal} parents={parents} />
            </>
          )
        }
      />
      {parents && me !== undefined && (
        <div>
          <SetGoal level="individual" owner={{ id: me, name: '' }} parents={parents} />
        </div>
      )}
    </>
  );
};
