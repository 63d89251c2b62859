import { closeDeal, removeDeal, reopenDeal, restoreDeal } from '../../../shared/contracts/deal.ts';
import type { DealView } from '../../../shared/contracts/deal-view.ts';
import type { DealOutcome } from '../../../shared/domain/deal.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { useUndo } from '../../ui/use-undo.ts';

/** Marks a deal won or lost, or removes it. Each is confirmed in a toast and can be undone for ten seconds. */
export const useDealActions = (deal: DealView, gone: () => void) => {
  const { say } = useWords();
  const toast = useUndoToast();
  const { id, version, name } = deal;
  const reopen = useUndo(reopenDeal);
  const restore = useUndo(restoreDeal);
  const close = useAction(closeDeal, {
    onDone: (decided) => {
      toast(say(decided.state === 'open' ? 'app.undone' : `deal.${decided.state}.done`, { deal: name }), () =>
        reopen({ params: { id }, body: { version: decided.version } }),
      );
      gone();
    },
  });
  const remove = useAction(removeDeal, {
    onDone: () => {
      toast(say('deal.removed', { deal: name }), () => restore({ params: { id } }));
      gone();
    },
  });
  return {
    close: (outcome: DealOutcome) => close.mutate({ params: { id }, body: { version, outcome } }),
    remove: () => remove.mutate({ params: { id } }),
    error: close.error ?? remove.error,
  };
};
