import { useRestoreFocusTarget } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { Suspense, useState } from 'react';
import type { GoalView } from '../../../shared/contracts/goal.ts';
import { lazily } from '../../platform/lazily.ts';
import { useWords } from '../../platform/words.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';

const ChangeGoal = lazily(() => import('./change-goal.tsx').then((made) => made.ChangeGoal));
const GoalHistory = lazily(() => import('./goal-history.tsx').then((made) => made.GoalHistory));

type Props = Readonly<{
  goal: GoalView;
  /** The goals it can contribute to, for whoever may change it; null for others. */
  parents: readonly GoalView[] | null;
}>;

/** What else can be done about a goal: change what is agreed, and see how it has been changed. */
export const GoalMenu = ({ goal, parents }: Props) => {
  const { say } = useWords();
  const [shown, show] = useState<'change' | 'history' | null>(null);
  const back = useRestoreFocusTarget();
  const close = () => show(null);
  return (
    <span {...back}>
      <RowMenu
        label={say('personal.goal.more', { name: goal.name })}
        choices={[
          ...(parents === null
            ? []
            : [{ text: say('personal.goal.change'), icon: <EditRegular />, act: () => show('change') }]),
          { text: say('personal.goal.history'), icon: <HistoryRegular />, act: () => show('history') },
        ]}
      />
      <Suspense fallback={null}>
        {shown === 'change' && parents !== null && <ChangeGoal goal={goal} parents={parents} close={close} />}
        {shown === 'history' && <GoalHistory goal={goal} close={close} />}
      </Suspense>
    </span>
  );
};
