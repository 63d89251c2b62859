import { defaultKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { tokens } from '@fluentui/react-components';
import { useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Ref } from 'react';
import { yCollab, yUndoManagerKeymap } from 'y-codemirror.next';
import { UndoManager } from 'yjs';
import { NOTES_MAX } from '../../../../shared/contracts/live.ts';
import type { SharedDocument } from '../../../platform/live-socket.ts';
import { addLine, sharedText } from '../notes-text.ts';

const look = EditorView.theme({
  '&': { height: '100%', color: tokens.colorNeutralForeground1, backgroundColor: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  '.cm-content': { caretColor: tokens.colorNeutralForeground1, padding: '4px 0' },
  '.cm-line': { padding: '0 8px' },
  '.cm-placeholder': { color: tokens.colorNeutralForeground3 },
  // After the caret, in the line itself: above it, the name would cover what is written there.
  '.cm-ySelectionCaret': { borderRight: 'none', marginRight: 0 },
  '.cm-ySelectionInfo': {
    opacity: 1,
    position: 'static',
    display: 'inline-block',
    lineHeight: 'normal',
    marginInlineEnd: '3px',
    padding: '0 3px',
    borderRadius: tokens.borderRadiusSmall,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralBackground1,
    transitionDelay: '0s',
  },
  '.cm-ySelectionCaretDot': { display: 'none' },
});

/** Refuses edits that would make the notes longer than the server takes. */
const noLonger = EditorState.changeFilter.of(({ newDoc }) => newDoc.length <= NOTES_MAX);

/** Moves the focus, with the caret, to the end of the text. */
export type NotesCaret = Readonly<{ toEnd: () => void }>;

export type NotesEditorProps = Readonly<{
  caret: Ref<NotesCaret>;
  live: SharedDocument;
  itemId: string;
  label: string;
  hint: string;
  /** Text typed before the editor was loaded; it is put into the notes at once. */
  typedBefore: string;
  taken: () => void;
  focused: boolean;
  colours: Readonly<{ name: string; color: string; colorLight: string }>;
}>;

/** Notes that both can type in at once, showing the other person's cursor and name. */
export const NotesEditor = (props: NotesEditorProps) => {
  const place = useRef<HTMLDivElement>(null);
  const first = useRef(props);
  const editor = useRef<EditorView>(null);
  const { live, itemId, label, hint, caret } = props;

  // In the same commit that removes the plain field: a key pressed in between would reach neither.
  useLayoutEffect(() => {
    if (place.current === null) return undefined;
    const { typedBefore, taken, focused, colours } = first.current;
    const text = sharedText(live, itemId);
    live.awareness.setLocalStateField('user', colours);
    if (typedBefore.trim() !== '') addLine(text, typedBefore);
    // Taken once, though the editor is made anew in another language.
    first.current = { ...first.current, typedBefore: '' };
    taken();
    const undoManager = new UndoManager(text);
    const view = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: text.toJSON(),
        selection: { anchor: text.length },
        extensions: [
          look,
          noLonger,
          EditorView.lineWrapping,
          placeholder(hint),
          keymap.of([...yUndoManagerKeymap, ...defaultKeymap]),
          EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'true' }),
          yCollab(text, live.awareness, { undoManager }),
        ],
      }),
    });
    editor.current = view;
    if (focused) view.focus();
    return () => view.destroy();
  }, [live, itemId, label, hint]);

  useImperativeHandle(
    caret,
    () => ({
      toEnd: () => {
        const view = editor.current;
        view?.dispatch({ selection: { anchor: view.state.doc.length }, scrollIntoView: true });
        view?.focus();
      },
    }),
    [],
  );

  return <div ref={place} style={{ height: '100%' }} />;
};
