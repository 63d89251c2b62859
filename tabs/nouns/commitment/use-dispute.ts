import { disputeCommitment, reopenCommitment } from '../../../shared/contracts/commitment.ts';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { useUndo } from '../../ui/use-undo.ts';

/** Disputes a commitment that somebody else recorded for the reader; can be undone for ten seconds. */
export const useDispute = ({ id, version, recordedBy }: CommitmentView) => {
  const { say } = useWords();
  const toast = useUndoToast();
  const reopen = useUndo(reopenCommitment);
  const dispute = useAction(disputeCommitment, {
    sendsLater: true,
    onDone: (disputed) =>
      toast(say('answer.disputed.done', { name: firstName(recordedBy.name) }), () =>
        reopen({ params: { id }, body: { version: disputed.version } }),
      ),
  });
  return {
    dispute: () => dispute.mutate({ params: { id }, body: { version } }),
    isPending: dispute.isPending,
    error: dispute.error,
  };
};
