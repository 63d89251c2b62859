import { useDeferredValue, useMemo, useState } from 'react';
import { addDeals, removeDeals } from '../../../shared/contracts/deal.ts';
import type { DealView } from '../../../shared/contracts/deal-view.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { useAction } from '../../platform/api.ts';
import { useToday } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { PasteDialog } from '../../ui/paste-dialog.tsx';
import type { PastedText } from '../../ui/paste-opener.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { useUndo } from '../../ui/use-undo.ts';
import { readPastedDeals } from './pasted-deals.ts';
import { PastedDealRows } from './pasted-deal-rows.tsx';

type Props = PastedText & Readonly<{ repId: PersonId; deals: readonly DealView[] }>;

/** Reads pasted rows and adds all valid ones at once; the rest stay to be corrected. */
export const PasteDealsDialog = ({ repId, deals, text, setText, close }: Props) => {
  const { say } = useWords();
  const today = useToday();
  const toast = useUndoToast();
  /** Deals added in this dialog. They count as open even before they are fetched. */
  const [added, setAdded] = useState<readonly Pick<DealView, 'id' | 'name'>[]>([]);
  const readText = useDeferredValue(text);
  const rows = useMemo(() => {
    const known = new Set(deals.map(({ id }) => id));
    const open = [...deals, ...added.filter(({ id }) => !known.has(id))];
    return readPastedDeals(
      readText,
      open.map(({ name }) => name),
      today,
    );
  }, [readText, deals, added, today]);
  const ready = rows.flatMap((row) => (row.state === 'ready' ? [row.deal] : []));
  const remains = rows.some(({ state }) => state === 'fault' || state === 'no-room');
  const undo = useUndo(removeDeals, { onDone: () => setAdded([]) });
  const params = { id: repId };
  const add = useAction(addDeals, {
    onDone: (reply) => {
      const { ids } = reply;
      setAdded((before) => [
        ...before,
        ...ids.flatMap((id, nth) => (ready[nth] ? [{ id, name: ready[nth].name }] : [])),
      ]);
      toast(say('deal.paste.done', { n: ids.length }), () => {
        setText((typed) => typed || text);
        undo({ params, body: { ids } });
      });
      if (remains) return;
      setText('');
      close();
    },
  });
  return (
    <PasteDialog
      title={say('deal.paste.title')}
      hint={say('deal.paste.hint')}
      text={text}
      setText={setText}
      act={say('deal.paste.add', { n: ready.length })}
      ready={readText === text && ready.length > 0}
      busy={add.isPending}
      error={add.error}
      body={{ deals: ready }}
      save={() => add.mutate({ params, body: { deals: ready } })}
      close={close}
    >
      <PastedDealRows rows={rows} added={added.length} />
    </PasteDialog>
  );
};
