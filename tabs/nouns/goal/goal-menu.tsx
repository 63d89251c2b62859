import { useRestoreFocusTarget } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { Suspense, useState } from 'react';
import { removeGoal, restoreGoal } from '../../../shared/contracts/goal.ts';
import type { GoalView } from '../../../shared/contracts/goal.ts';
import { useAction } from '../../platform/api.ts';
import { lazily } from '../../platform/lazily.ts';
import { useWords } from '../../platform/words.tsx';
import { refusalKey } from '../../ui/refusal-words.ts';
import { RowMenu } from '../../ui/row-menu.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { useUndo } from '../../ui/use-undo.ts';

const ChangeGoal = lazily(() => import('./change-goal.tsx').then((made) => made.ChangeGoal));
const GoalHistory = lazily(() => import('./goal-history.tsx').then((made) => made.GoalHistory));

type Props = Readonly<{
  goal: GoalView;
  /** The goals it can contribute to, for whoever may change it; null for others. */
  parents: readonly GoalView[] | null;
}>;

/** What else can be done about a goal: change what is agreed, take it away, and see how it has been changed. */
export const GoalMenu = ({ goal, parents }: Props) => {
  const { say } = useWords();
  const [shown, show] = useState<'change' | 'history' | null>(null);
  const back = useRestoreFocusTarget();
  const close = () => show(null);
  const toast = useUndoToast();
  const restore = useUndo(restoreGoal);
  const remove = useAction(removeGoal, {
    onDone: () =>
      toast(say('personal.goal.removed', { goal: goal.name }), () => restore({ params: { id: goal.id } })),
    onRefused: (refused) => toast(say(refusalKey(refused))),
  });
  return (
    <span {...back}>
      <RowMenu
        label={say('personal.goal.more', { name: goal.name })}
        choices={[
          ...(parents === null
            ? []
            : [
                { text: say('personal.goal.change'), icon: <EditRegular />, act: () => show('change') },
                {
                  text: say('personal.goal.remove'),
                  icon: <DeleteRegular />,
                  act: () => remove.mutate({ params: { id: goal.id }, body: { version: goal.version } }),
                },
              ]),
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
