import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useWords } from '../../../platform/words.tsx';
import { AnchoredPopover } from '../../../ui/anchored-popover.tsx';
import { SessionCommitments } from '../../commitment/session-commitments.tsx';

type Props = Readonly<{ session: SessionView; target: HTMLElement | null; close: () => void }>;

/** Everything settled in this session so far. */
export const CommitmentsPopover = ({ session, target, close }: Props) => {
  const { say } = useWords();
  return (
    <AnchoredPopover target={target} close={close} label={say('panel.steps')}>
      <SessionCommitments commitments={session.steps} decisions={session.decisions} />
    </AnchoredPopover>
  );
};
