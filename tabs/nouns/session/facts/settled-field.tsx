import { Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { StaysOpen } from '../../../ui/open-forms.ts';
import { discardDraft, keptText, keepText } from '../../../platform/draft-text.ts';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { FIELD, fieldAfter } from '../field-after.ts';

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
  error: unknown;
  save: (text: string | null, done: () => void) => void;
}>;

/** A line that the two settle together. It is saved on blur, and Enter moves on to the next; if saving fails, the typed text is kept. */
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
  const [typed, setTyped] = useState<string | null>(() => keptText(draft) || null);
  /** What has been saved and the text it replaced; shown until another text has been fetched. */
  const [saved, setSaved] = useState<Readonly<{ as: string; over: string }> | null>(null);
  const settled = text ?? '';
  const isSaved = saved !== null && typed?.trim() === saved.as;
  const value = typed === null || (isSaved && settled !== saved.over) ? settled : typed;
  const type = (written: string) => {
    setSaved(null);
    setTyped(written);
    keepText(draft, written);
  };
  const takeHint = (): boolean => {
    if (typed !== null || text !== null || hint === undefined) return false;
    type(hint);
    return true;
  };
  const settle = () => {
    const wanted = typed?.trim();
    if (wanted === undefined || busy || isSaved) return;
    if (wanted === settled) {
      setTyped(null);
      discardDraft(draft);
    } else
      save(wanted === '' ? null : wanted, () => {
        discardDraft(draft);
        setSaved({ as: wanted, over: settled });
      });
  };
  return (
    <div className={styles.field}>
      <div className={styles.line}>
        {before?.(value)}
        <Input
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
      {!isSaved && value.trim() !== settled && <StaysOpen />}
      <RefusalText error={error} />
    </div>
  );
};
