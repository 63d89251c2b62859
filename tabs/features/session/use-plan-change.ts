import { undoPlanChange } from '../../../shared/contracts/session.ts';
import type { Session } from '../../../shared/contracts/session.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { refusalKey } from '../../ui/refusal-words.ts';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { useKeepSession } from './use-session.ts';

/** Shows what became of a change, says so, and lets it be taken back while nobody else has been told. */
export const usePlanChanged = (): ((changed: Session, text: string) => void) => {
  const { say } = useWords();
  const toast = useUndoToast();
  const keep = useKeepSession();
  const undo = useAction(undoPlanChange, {
    onDone: keep,
    onRefused: (refused) => toast(say(refusalKey(refused))),
  });
  return (changed, text) => {
    keep(changed);
    toast(text, () => undo.mutate({ params: { id: changed.id } }));
  };
};
