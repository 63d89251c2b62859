import { Button, PopoverSurface, PopoverTrigger, Tooltip } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import type { PartsStanding } from '../../../shared/coaching/goal-cascade.ts';
import type { GoalView } from '../../../shared/contracts/goal.ts';
import { useWords } from '../../platform/words.tsx';
import { ModalPopover } from '../../ui/modal-popover.tsx';
import { GoalValueForm } from './goal-value-form.tsx';

type Props = Readonly<{
  goal: GoalView;
  /** Where the goals that serve it stand together, if that is known. */
  parts?: PartsStanding | null;
}>;

/** A small form on the goal's line for its current value. */
export const EnterGoalValue = ({ goal, parts = null }: Props) => {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const label = say('personal.goal.value.of', { name: goal.name });
  return (
    <ModalPopover open={open} onOpenChange={(_, data) => setOpen(data.open)} positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip content={label} relationship="label">
          <Button size="small" appearance="subtle" icon={<EditRegular />} />
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface aria-label={label} style={{ maxWidth: '260px' }}>
        <GoalValueForm goal={goal} parts={parts} done={() => setOpen(false)} />
      </PopoverSurface>
    </ModalPopover>
  );
};
