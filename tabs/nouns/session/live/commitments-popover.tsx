import type { SessionView } from '../../../../shared/contracts/session.ts';
import { useWords } from '../../../platform/words.tsx';
import { Anchored } from '../../../ui/anchored-popover.tsx';
import { StepList } from '../../commitment/session-commitments.tsx';

type Props = Readonly<{ session: SessionView; target: HTMLElement | null; close: () => void }>;

/** All that has been settled in this session so far. */
export const StepsPopover = ({ session, target, close }: Props) => {
  const { say } = useWords();
  return (
    <Anchored target={target} close={close} label={say('panel.steps')}>
      <StepList steps={session.steps} decisions={session.decisions} />
    </Anchored>
  );
};
