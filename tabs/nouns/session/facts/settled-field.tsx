import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../../platform/words.tsx';
import { StaysOpen } from '../../../ui/open-forms.ts';
import type { RefusalError } from '../../../platform/api.ts';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { FIELD, fieldAfter } from '../field-after.ts';
import { useSettledText } from './use-settled-text.ts';
import type { SaveSettled } from './use-settled-text.ts';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, paddingBlock: '2px' },
  line: { display: 'flex', alignItems: 'center', minWidth: 0 },
  input: {
    flexGrow: 1,
    width: '100%',
    minWidth: 0,
    '& .fui-Input__contentBefore': { flexShrink: 0, whiteSpace: 'nowrap' },
    // Keeps a placeholder from being taken for written text.
    '& input::placeholder': { fontStyle: 'italic' },
  },
  // Both texts are read whole before one is chosen.
  other: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  choice: { minWidth: 'auto', paddingBlock: 0 },
});

type Props = Readonly<{
  /** The settled text, as last fetched. */
  text: string | null;
  /** The key that half-typed text is kept under. */
  draft: string;
  label: string;
  max: number;
  /** Rendered before the line, given the line's text. */
  before?: (value: string) => ReactNode;
  /** Rendered inside the line, before the text. */
  lead?: ReactNode;
  /** Grey text that says what to write. */
  placeholder?: string;
  /** A suggestion, grey until a tap, or Enter in the empty line, takes it. */
  hint?: string | undefined;
  /** Where Enter moves on to; by default the next line, else what leads on. */
  next?: ((field: HTMLElement) => HTMLElement | null) | undefined;
  busy: boolean;
  error: RefusalError | null;
  save: SaveSettled;
}>;

/**
 * A line that the two settle together. It is saved on blur, and Enter moves on to the next; if saving fails, the typed text is kept. Of two
 * who write at once the first counts: the other sees that text, and what they themselves wrote stands below until they choose.
 */
export const SettledField = ({
  text,
  draft,
  label,
  max,
  before,
  lead,
  placeholder,
  hint,
  next = fieldAfter,
  busy,
  error,
  save,
}: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const input = useRef<HTMLInputElement | null>(null);
  const line = useSettledText({ text, draft, busy, failed: error !== null, save, input });
  const { value, type, settle, aside } = line;
  const takeHint = (): boolean => {
    if (value !== '' || text !== null || hint === undefined) return false;
    type(hint);
    return true;
  };
  return (
    <div className={styles.field}>
      <div className={styles.line}>
        {before?.(value)}
        <Input
          ref={(element: HTMLInputElement | null) => {
            input.current = element;
          }}
          size="small"
          className={styles.input}
          {...FIELD}
          aria-label={label}
          maxLength={max}
          placeholder={hint ?? placeholder}
          autoComplete="off"
          {...(lead !== undefined && { contentBefore: <>{lead}</> })}
          value={value}
          onClick={takeHint}
          onChange={(_, data) => type(data.value)}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            // Keeps the same key press from activating what gets the focus.
            event.preventDefault();
            if (takeHint()) return;
            const to = next(event.currentTarget);
            if (to === null) settle();
            else to.focus();
          }}
        />
      </div>
      {(line.isUnsaved || aside !== '') && <StaysOpen />}
      {line.overtakenBy !== null && (
        <p className={styles.other} role="status">
          {say('facts.settled.theirs', { text: line.overtakenBy })}
        </p>
      )}
      {aside !== '' && (
        <p className={styles.other}>
          <span role="status">{say('facts.settled.mine', { text: aside })}</span>{' '}
          <Button className={styles.choice} size="small" appearance="subtle" onClick={line.takeUp}>
            {say('facts.settled.mine.take')}
          </Button>
          <Button className={styles.choice} size="small" appearance="subtle" onClick={line.giveUp}>
            {say('facts.settled.mine.discard')}
          </Button>
        </p>
      )}
      <RefusalText error={error?.code === 'changed' && (line.overtakenBy ?? aside) !== '' ? null : error} />
    </div>
  );
};
