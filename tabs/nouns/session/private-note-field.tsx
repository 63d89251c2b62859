import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { PRIVATE_NOTE_MAX } from '../../../shared/contracts/private-note.ts';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { useWords } from '../../platform/words.tsx';
import { useStaysOpen } from '../../ui/open-forms.ts';
import { firstName } from '../../ui/person-avatar.tsx';
import { RefusalText, useStandingRefusal } from '../../ui/refusal-text.tsx';
import { WITHOUT_ROOM_FOR } from '../../ui/room-for-text.ts';
import { takeFocus } from '../../ui/take-focus.ts';
import { usePrivateNote } from './use-private-note.ts';

const useStyles = makeStyles({
  // At least two lines, not counting the text below.
  field: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: '3rem',
    [WITHOUT_ROOM_FOR.notes]: { minHeight: '1.75rem' },
    '& textarea': { height: '100%', minHeight: 0, maxHeight: 'none' },
  },
  who: {
    margin: 0,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

type Props = Readonly<{ session: SessionView; stored: Readonly<{ text: string; version: number }> }>;

/** The field for a person's own notes, which are saved as they are typed. */
export const PrivateNoteField = ({ session, stored }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  useStaysOpen();
  const { text, write, saved, refused } = usePrivateNote(session.id, stored);
  const standing = useStandingRefusal(refused);
  const other = session.you === 'manager' ? session.rep : session.manager;
  return (
    <>
      <Textarea
        className={styles.field}
        aria-label={say('panel.private')}
        value={text}
        maxLength={PRIVATE_NOTE_MAX}
        ref={takeFocus}
        onChange={(_event, { value }) => write(value)}
      />
      <p className={styles.who}>
        {say('panel.private.who', { name: firstName(other.name) })}{' '}
        <span role="status">
          {standing === null &&
            !(saved && text === '') &&
            say(saved ? 'panel.private.saved' : 'panel.private.saving')}
        </span>
      </p>
      <RefusalText error={standing} />
    </>
  );
};
