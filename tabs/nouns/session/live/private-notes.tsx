import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { getPrivateNote } from '../../../../shared/contracts/private-note.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useFetched } from '../../../platform/api.ts';
import { useWords } from '../../../platform/words.tsx';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { PrivateNoteField } from '../private-note-field.tsx';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    flexShrink: 0,
    gap: tokens.spacingVerticalXXS,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

type Props = Readonly<{ session: SessionView; close: () => void }>;

/** A person's own notes: nobody else can read them in the product, and the text below says what that means. */
export const PrivateNotes = ({ session, close }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const { data, error } = useFetched(getPrivateNote, { params: { id: session.id } });
  return (
    <section className={styles.box} data-private-notes aria-label={say('panel.private')}>
      <div className={styles.head}>
        <span className={styles.title}>
          <LockClosedRegular aria-hidden />
          {say('panel.private')}
        </span>
        {/* Also when the notes can't be fetched, as without a network. */}
        <Button size="small" appearance="subtle" onClick={close}>
          {say('panel.private.close')}
        </Button>
      </div>
      {data === undefined ? (
        <RefusalText error={error} />
      ) : (
        <PrivateNoteField session={session} stored={data} />
      )}
    </section>
  );
};
