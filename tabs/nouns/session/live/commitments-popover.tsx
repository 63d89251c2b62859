import { Button } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import type { CommitmentView } from '../../../../shared/contracts/commitment.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useWords } from '../../../platform/words.tsx';
import { AnchoredPopover } from '../../../ui/anchored-popover.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { CommitmentRow } from '../../commitment/commitment-row.tsx';
import { DisputeButton, SessionCommitments } from '../../commitment/session-commitments.tsx';
import { useStepChanges } from '../use-step-changes.ts';

/** A step with a way to take it away, which can be undone. */
const StepRow = ({ step }: Readonly<{ step: CommitmentView }>) => {
  const { say } = useWords();
  const { remove, isPending, error } = useStepChanges(step);
  const label = say('panel.step.remove.of', { step: step.text });
  return (
    <>
      <CommitmentRow commitment={step}>
        <DisputeButton commitment={step} />
        {step.state === 'open' && (
          <Button
            size="small"
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={label}
            title={label}
            disabledFocusable={isPending}
            onClick={remove}
          />
        )}
      </CommitmentRow>
      <RefusalText error={error} />
    </>
  );
};

type Props = Readonly<{ session: SessionView; target: HTMLElement | null; close: () => void }>;

/** Everything settled in this session so far. */
export const CommitmentsPopover = ({ session, target, close }: Props) => {
  const { say } = useWords();
  return (
    <AnchoredPopover target={target} close={close} label={say('panel.steps')}>
      <SessionCommitments
        commitments={session.steps}
        decisions={session.decisions}
        row={(step) => <StepRow step={step} />}
      />
    </AnchoredPopover>
  );
};
