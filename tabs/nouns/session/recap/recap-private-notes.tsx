import { Button } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { Suspense, useState } from 'react';
import { getPrivateNote } from '../../../../shared/contracts/private-note.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useFetched } from '../../../platform/api.ts';
import { lazily } from '../../../platform/lazily.ts';
import { useWords } from '../../../platform/words.tsx';
import { SkeletonRows } from '../../../ui/skeletons.tsx';
import { privateNotesOpen } from '../private-notes-open.ts';
import { useRecapStyles } from './recap-styles.ts';

const PrivateNoteField = lazily(() =>
  import('../private-note-field.tsx').then((made) => made.PrivateNoteField),
);

/** What the reader has written for themselves: closed until wanted, unless it was open when the session ended. */
export const RecapPrivateNotes = ({ session }: Readonly<{ session: SessionView }>) => {
  const styles = useRecapStyles();
  const { say } = useWords();
  const stored = useFetched(getPrivateNote, { params: { id: session.id } }).data;
  const [isOpen, setOpen] = useState(() => privateNotesOpen.has(session.id));
  if (!stored || (stored.text === '' && !isOpen)) return null;
  return (
    <section className={styles.part} aria-label={say('panel.private')}>
      <Button
        className={styles.act}
        size="small"
        icon={<LockClosedRegular />}
        aria-expanded={isOpen}
        onClick={() => {
          if (isOpen) privateNotesOpen.delete(session.id);
          setOpen(!isOpen);
        }}
      >
        {say('panel.private')}
      </Button>
      {isOpen && (
        <Suspense fallback={<SkeletonRows rows={2} />}>
          <PrivateNoteField session={session} stored={stored} />
        </Suspense>
      )}
    </section>
  );
};
