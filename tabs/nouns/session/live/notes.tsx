import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ComponentType } from 'react';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import type { SharedDocument } from '../../../platform/live-socket.ts';
import { fetchPart, whenOnline } from '../../../platform/lazily.ts';
import { useWords } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import type { NotesCaret, NotesEditorProps } from './notes-editor.tsx';
import { WITHOUT_ROOM_FOR } from '../../../ui/room-for-text.ts';
import { useNotesRefused, useNotesText } from '../notes-text.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    // Fills the remaining height and scrolls inside, so that what follows stays within reach however much is written.
    flexGrow: 1,
    flexShrink: 0,
    height: 0,
    minHeight: '60px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    ':focus-within': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}` },
    [WITHOUT_ROOM_FOR.notes]: {
      minHeight: '1.75rem',
      ':not(:focus-within) > [aria-hidden]': { display: 'none' },
    },
  },
  low: { minHeight: '44px' },
  row: {
    minHeight: '32px',
    ':not(:focus-within) > [aria-hidden]': { display: 'none' },
    ':focus-within': { minHeight: '84px' },
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  body: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  refused: {
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorPaletteMarigoldForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  plain: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    outline: 'none',
    resize: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '::placeholder': { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  },
});

const coloursOf = (you: SessionView['you']) =>
  you === 'manager'
    ? { color: tokens.colorPaletteGrapeForeground2, colorLight: tokens.colorPaletteGrapeBackground2 }
    : { color: tokens.colorPaletteTealForeground2, colorLight: tokens.colorPaletteTealBackground2 };

type Props = Readonly<{
  session: SessionView;
  itemId: string;
  live: SharedDocument | null;
  /** Text waiting for the editor or the connection, and its setter. */
  typed: string;
  setTyped: (text: string) => void;
  /** Whether one line is enough when room is short. */
  low?: boolean;
  /** How many times the person has added to the notes by other means than typing; each moves the caret to the end. */
  caretAsked: number;
  /** One row high until somebody writes, where something else needs the room. */
  row?: boolean;
}>;

/** Shared notes: a plain field until somebody wants to write or has written, when the editor's code is fetched. */
export const Notes = ({
  session,
  itemId,
  live,
  typed,
  setTyped,
  low = false,
  row = false,
  caretAsked,
}: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const editor = useRef<NotesCaret>(null);
  const [touched, setTouched] = useState(false);
  const [Editor, setEditor] = useState<ComponentType<NotesEditorProps> | null>(null);
  const [focused, setFocused] = useState(false);
  const hasText = useNotesText(live, itemId) !== '';
  const isRefused = useNotesRefused(live);
  const isWanted = touched || caretAsked > 0 || hasText || typed !== '';

  useEffect(() => {
    if (!isWanted || live === null) return;
    void fetchPart(whenOnline(() => import('./notes-editor.tsx'))).then((made) => {
      if (made === null) return;
      setFocused(document.activeElement === field.current);
      setEditor(() => made.NotesEditor);
    });
  }, [isWanted, live]);

  useLayoutEffect(() => {
    if (caretAsked === 0) return;
    if (editor.current) editor.current.toEnd();
    else if (field.current) {
      field.current.focus();
      field.current.setSelectionRange(field.current.value.length, field.current.value.length);
    }
  }, [caretAsked]);

  const other = session.you === 'manager' ? session.rep : session.manager;
  const label = say('panel.notes');
  const hint = say('panel.notes.hint');
  const me = session.you === 'manager' ? session.manager : session.rep;
  return (
    <div data-notes className={mergeClasses(styles.box, low && styles.low, row && styles.row)}>
      <div className={styles.head} aria-hidden>
        <span>{label}</span>
        <span>{say('panel.notes.both', { name: firstName(other.name) })}</span>
      </div>
      {isRefused && (
        <p className={styles.refused} role="alert">
          {say('panel.notes.refused')}
        </p>
      )}
      <div className={styles.body}>
        {Editor && live ? (
          <Editor
            caret={editor}
            live={live}
            itemId={itemId}
            label={label}
            hint={hint}
            typedBefore={typed}
            taken={() => setTyped('')}
            focused={focused}
            colours={{ name: firstName(me.name), ...coloursOf(session.you) }}
          />
        ) : (
          <textarea
            ref={field}
            className={styles.plain}
            aria-label={label}
            placeholder={hint}
            value={typed}
            onFocus={() => setTouched(true)}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </div>
    </div>
  );
};
