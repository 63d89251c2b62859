import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { GoalView } from '../../../shared/contracts/goal.ts';
import type { GoalLevel } from '../../../shared/domain/goal.ts';
import { isFullDuring } from '../../../shared/domain/goal-terms.ts';
import { useToday } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { emptyGoal } from './goal-draft.ts';
import { goalDialogTitle } from './goal-dialog-title.ts';
import { NewGoalDialog } from './new-goal-dialog.tsx';

type Props = Readonly<{
  level: GoalLevel;
  /** The rep of an individual goal, without a name if that is the reader; the manager of a team's; null for the company's. */
  owner: Readonly<{ id: string; name: string }> | null;
  /** The goals it can contribute to, nearest level first. */
  parents: readonly GoalView[];
  /** The goals that there are beside it. */
  others?: readonly GoalView[];
  look?: 'subtle' | 'primary';
  /** The button's text, where the default (level and owner) will not do. */
  label?: string;
}>;

/** A button that opens a form for setting a goal for a rep, the team or the company. */
export const SetGoal = ({ level, owner, parents, others = [], look = 'subtle', label }: Props) => {
  const words = useWords();
  const { language } = words;
  const back = useRestoreFocusTarget();
  const today = useToday();
  const [open, setOpen] = useState(false);
  const [opened, setOpened] = useState(0);
  const title = goalDialogTitle(words, level, owner?.name ?? '');
  const hasRoom = (period: Pick<GoalView, 'from' | 'to'>): boolean =>
    level !== 'company' || !isFullDuring(period, others);
  return (
    <>
      <Button
        {...back}
        size={look === 'primary' ? 'medium' : 'small'}
        appearance={look}
        icon={<AddRegular />}
        onClick={() => {
          setOpened(opened + 1);
          setOpen(true);
        }}
      >
        {label ?? title}
      </Button>
      <NewGoalDialog
        // It begins anew each time: for a period that has room by then.
        key={opened}
        {...{ open, title, level, parents, others }}
        ownerId={owner?.id ?? null}
        empty={emptyGoal(language, today, parents[0]?.id ?? '', [...parents, ...others], hasRoom)}
        draftKey={`goal.${level}.${owner?.id ?? ''}`}
        close={() => setOpen(false)}
      />
    </>
  );
};
