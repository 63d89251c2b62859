import { Button } from '@fluentui/react-components';
import { ClipboardPasteRegular } from '@fluentui/react-icons/svg/clipboard-paste';
import { Suspense } from 'react';
import type { CustomerMeetingView } from '../../../shared/contracts/customer-meeting.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { useDraftText } from '../../platform/draft-text.ts';
import { lazily } from '../../platform/lazily.ts';
import { useWords } from '../../platform/words.tsx';
import { useRowStyles } from '../../ui/row-styles.ts';
import { useDisclosure } from '../../ui/use-disclosure.ts';

const PasteMeetingsDialog = lazily(() =>
  import('./paste-meetings-dialog.tsx').then((made) => made.PasteMeetingsDialog),
);

type Props = Readonly<{
  repId: PersonId;
  /** Those ahead. */
  meetings: readonly CustomerMeetingView[];
}>;

/** Customer meetings pasted from a spreadsheet. What was pasted survives that the dialog is closed, and a reload. */
export const PasteMeetings = ({ repId, meetings }: Props) => {
  const styles = useRowStyles();
  const { say } = useWords();
  const [text, setText] = useDraftText(`deal.meetings.pasted.${repId}`);
  const { open, unfold, fold, button } = useDisclosure();
  return (
    <>
      <Button
        ref={button}
        className={styles.add}
        size="small"
        appearance="subtle"
        icon={<ClipboardPasteRegular />}
        onClick={unfold}
      >
        {say('deal.paste')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <PasteMeetingsDialog repId={repId} meetings={meetings} text={text} setText={setText} close={fold} />
        </Suspense>
      )}
    </>
  );
};
