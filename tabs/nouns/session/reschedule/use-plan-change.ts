import { undoPlanChange } from '../../../../shared/contracts/reschedule.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useUndoToast } from '../../../ui/undo-toast.tsx';
import { useUndo } from '../../../ui/use-undo.ts';
import { useCacheSession } from '../use-session.ts';

/** Shows the changed session, confirms the change in a toast, and lets it be undone while nobody else has been told. */
export const usePlanChange = (): ((changed: SessionView, text: string) => void) => {
  const toast = useUndoToast();
  const keep = useCacheSession();
  const undo = useUndo(undoPlanChange, { onDone: keep });
  return (changed, text) => {
    keep(changed);
    toast(text, () => undo({ params: { id: changed.id } }));
  };
};
