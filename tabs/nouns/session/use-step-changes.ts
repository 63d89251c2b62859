import {
  changeCommitment,
  recordCommitment,
  removeCommitment,
} from '../../../shared/contracts/commitment.ts';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { useUndo } from '../../ui/use-undo.ts';
import { useUndoToast } from '../../ui/undo-toast.tsx';

type Change = Readonly<{ text?: string; ownerId?: PersonId; due?: CalendarDay; serves?: string }>;

/** Corrects or removes a commitment recorded in a session; each is confirmed in a toast and can be undone. */
export const useStepChanges = (step: CommitmentView) => {
  const { say } = useWords();
  const toast = useUndoToast();
  const restore = useUndo(changeCommitment);
  const recordAgain = useUndo(recordCommitment);
  const { id, version, rhythmId, sessionId, owner, text, due, serves, plan, recordedAt } = step;
  const change = useAction(changeCommitment, {
    sendsLater: true,
    onDone: (changed) =>
      toast(say('panel.step.changed', { step: changed.text }), () =>
        restore({
          params: { id },
          body: { version: changed.version, text, ownerId: owner.id, due, serves },
        }),
      ),
  });
  const remove = useAction(removeCommitment, {
    sendsLater: true,
    onDone: () =>
      toast(say('panel.step.removed', { step: text }), () =>
        recordAgain({
          body: { rhythmId, sessionId, ownerId: owner.id, text, due, serves, plan, recordedAt },
        }),
      ),
  });
  return {
    change: (body: Change, onSuccess?: (changed: CommitmentView) => void) =>
      change.mutate({ params: { id }, body: { version, ...body } }, { ...(onSuccess && { onSuccess }) }),
    remove: () => remove.mutate({ params: { id } }),
    isPending: change.isPending || remove.isPending,
    error: change.error ?? remove.error,
  };
};
