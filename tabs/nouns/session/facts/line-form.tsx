import { Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useDraftText } from '../../../platform/draft-text.ts';
import { StaysOpen } from '../../../ui/open-forms.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexGrow: 1, minWidth: 0 },
  input: { width: '100%' },
});

type Props = Readonly<{
  label: string;
  /** Grey text that says what to write; the label where nothing else does. */
  placeholder?: string;
  max: number;
  /** The key that half-typed text is kept under. */
  draft: string;
  /** Calls `done` once saved, so that the text is no longer kept. */
  save: (text: string, done: () => void) => void;
  start?: string;
  /** Whether a tap opened it, so that typing goes straight into it. */
  opened?: boolean;
}>;

/** A line to write on in place; Enter saves it. */
export const LineForm = ({
  label,
  placeholder = label,
  max,
  draft,
  save,
  start = '',
  opened = false,
}: Props) => {
  const styles = useStyles();
  const [text, setText, discard] = useDraftText(draft, start);
  const input = useRef<HTMLInputElement | null>(null);
  useEffect(() => {
    if (!opened) return undefined;
    // Waits until the surrounding surface, such as a popover, has taken the focus.
    const frame = requestAnimationFrame(() => input.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [opened]);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') save(text.trim(), discard);
      }}
    >
      <Input
        ref={(element: HTMLInputElement | null) => {
          input.current = element;
        }}
        className={styles.input}
        size="small"
        maxLength={max}
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        value={text}
        onChange={(_, { value }) => setText(value)}
      />
      {text.trim() !== start && <StaysOpen />}
    </form>
  );
};
