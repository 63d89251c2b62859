import { useDeferredValue, useMemo, useState } from 'react';
import { addCustomerMeetings, removeCustomerMeetings } from '../../../shared/contracts/customer-meeting.ts';
import type { CustomerMeetingView } from '../../../shared/contracts/customer-meeting-view.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { useAction } from '../../platform/api.ts';
import { serverNow } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { PasteDialog } from '../../ui/paste-dialog.tsx';
import type { PastedText } from '../../ui/paste-opener.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { useUndo } from '../../ui/use-undo.ts';
import { readPastedMeetings } from './pasted-meetings.ts';
import { PastedMeetingRows } from './pasted-meeting-rows.tsx';

type Props = PastedText & Readonly<{ repId: PersonId; meetings: readonly CustomerMeetingView[] }>;

/** Reads pasted rows and adds all valid ones at once; the rest stay to be corrected. */
export const PasteMeetingsDialog = ({ repId, meetings, text, setText, close }: Props) => {
  const { say, zone } = useWords();
  const toast = useUndoToast();
  /** Meetings added in this dialog. They count as existing even before they are fetched. */
  const [added, setAdded] = useState<readonly CustomerMeetingView[]>([]);
  const readText = useDeferredValue(text);
  const rows = useMemo(() => {
    const known = new Set(meetings.map(({ id }) => id));
    const ahead = [...meetings, ...added.filter(({ id }) => !known.has(id))];
    return readPastedMeetings(readText, ahead, { zone, now: serverNow() });
  }, [readText, meetings, added, zone]);
  const ready = rows.flatMap((row) => (row.state === 'ready' ? [row.meeting] : []));
  const remains = rows.some(({ state }) => state === 'fault' || state === 'no-room');
  const undo = useUndo(removeCustomerMeetings, { onDone: () => setAdded([]) });
  const params = { id: repId };
  const add = useAction(addCustomerMeetings, {
    onDone: (reply) => {
      const ids = reply.meetings.map(({ id }) => id);
      setAdded((before) => [...before, ...reply.meetings]);
      toast(say('deal.meeting.paste.done', { n: ids.length }), () => {
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
      title={say('deal.meeting.paste.title')}
      hint={say('deal.meeting.paste.hint')}
      text={text}
      setText={setText}
      act={say('deal.meeting.paste.add', { n: ready.length })}
      ready={readText === text && ready.length > 0}
      busy={add.isPending}
      error={add.error}
      body={{ meetings: ready }}
      save={() => add.mutate({ params, body: { meetings: ready } })}
      close={close}
    >
      <PastedMeetingRows rows={rows} added={added.length} />
    </PasteDialog>
  );
};
