import type { GoalLine } from '../../../shared/contracts/goal.ts';
import { useWords } from '../../platform/words.tsx';
import { AnchoredPopover } from '../../ui/anchored-popover.tsx';
import { GoalList } from './goal-list.tsx';

type Props = Readonly<{ lines: readonly GoalLine[]; target: HTMLElement | null; close: () => void }>;

/** The popover behind the goal line: the goals, and what they serve. */
export const GoalPopover = ({ lines, target, close }: Props) => {
  const { say } = useWords();
  return (
    <AnchoredPopover target={target} close={close} label={say('panel.goals')}>
      <GoalList lines={lines} />
    </AnchoredPopover>
  );
};
