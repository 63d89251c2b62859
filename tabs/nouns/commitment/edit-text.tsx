import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { COMMITMENT_TEXT_MAX } from '../../../shared/domain/commitment.ts';
import { useDraftText } from '../../platform/draft-text.ts';
import { useWords } from '../../platform/words.tsx';
import { enterSaves } from '../../ui/enter-saves.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, width: '240px' },
});

type Props = Readonly<{
  text: string;
  /** The key that half-typed text is kept under. */
  draft: string;
  change: (text: string) => void;
}>;

/** Corrects a commitment's text by hand. */
export const EditText = ({ text, draft, change }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const [typed, setTyped, discard] = useDraftText(draft, text);
  const field = useRef<HTMLTextAreaElement | null>(null);
  useEffect(() => {
    // Waits until the surrounding surface, such as a popover, has taken the focus.
    const frame = requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  const save = () => {
    if (typed.trim() === '') return;
    discard();
    change(typed.trim());
  };
  return (
    <div className={styles.form}>
      <Textarea
        ref={(element: HTMLTextAreaElement | null) => {
          field.current = element;
        }}
        aria-label={say('panel.capture.what')}
        value={typed}
        maxLength={COMMITMENT_TEXT_MAX}
        onChange={(_event, { value }) => setTyped(value)}
        onKeyDown={enterSaves(save)}
      />
      <Button size="small" appearance="primary" disabledFocusable={typed.trim() === ''} onClick={save}>
        {say('panel.capture.change')}
      </Button>
    </div>
  );
};
