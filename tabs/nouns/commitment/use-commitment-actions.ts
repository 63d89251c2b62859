import { askForHelp, keepCommitment, reopenCommitment } from '../../../shared/contracts/commitment.ts';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { useDispute } from './use-dispute.ts';
import { useUndo } from '../../ui/use-undo.ts';

const about = ({ id, version }: CommitmentView) => ({ params: { id }, body: { version } });

/** The answers that need no further words. Each is confirmed in a toast and can be undone for ten seconds. */
export const useCommitmentActions = (commitment: CommitmentView) => {
  const { say } = useWords();
  const toast = useUndoToast();
  const name = firstName(commitment.promisedTo.name);
  const reopen = useAction(reopenCommitment, { sendsLater: true });
  const takeBack = useUndo(reopenCommitment);
  const undo = (answered: CommitmentView) => () => takeBack(about(answered));
  const keep = useAction(keepCommitment, {
    sendsLater: true,
    onDone: (kept) => toast(say('personal.commitment.kept.undo', { commitment: kept.text }), undo(kept)),
  });
  const help = useAction(askForHelp, {
    sendsLater: true,
    onDone: () => toast(say('personal.commitment.helped', { name })),
  });
  const { dispute, error: disputeError } = useDispute(commitment);
  return {
    /** True from the tap until the list has been fetched anew, so that the box is ticked at once. */
    kept: keep.isPending || (keep.isSuccess && keep.data.version > commitment.version),
    keep: () => keep.mutate(about(commitment)),
    reopen: () => reopen.mutate(about(commitment)),
    help: () => help.mutate(about(commitment)),
    dispute,
    undo,
    sending: keep.isPending || help.isPending || reopen.isPending,
    error: keep.error ?? help.error ?? disputeError ?? reopen.error,
  };
};
