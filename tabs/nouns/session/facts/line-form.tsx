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
  /** What to write, grey; the label where nothing else says what it is. */
  placeholder?: string;
  max: number;
  /** Where what is half typed is kept. */
  draft: string;
  /** Tells when it is done, so that the text is kept no longer. */
  save: (text: string, done: () => void) => void;
  start?: string;
  /** Whether it was opened by a tap, so that the next key goes into it. */
  opened?: boolean;
}>;

/** A line to write on where it belongs: Enter saves it. */
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
    // After what it opened in has taken the focus, as a popover does.
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
