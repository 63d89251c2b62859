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
    // Not to be taken for something that is written already.
    '& input::placeholder': { fontStyle: 'italic' },
  },
});

type Props = Readonly<{
  /** What is settled, as it was last fetched. */
  text: string | null;
  /** Where what is half typed is kept. */
  draft: string;
  label: string;
  max: number;
  /** What stands before the line, given what stands on it. */
  before?: (value: string) => ReactNode;
  /** Inside the line, before what is typed. */
  lead?: ReactNode;
  /** What to write, grey. */
  placeholder?: string;
  /** A suggestion, grey until a tap or Enter in the empty line takes it. */
  hint?: string | undefined;
  busy: boolean;
  error: unknown;
  save: (text: string | null, done: () => void) => void;
}>;

/** A line that the two settle together: saved when it is left, as Enter does for the next one, and what was typed is kept if it can't be. */
export const SettledField = ({
  text,
  draft,
  label,
  max,
  before,
  lead,
  placeholder,
  hint,
  busy,
  error,
  save,
}: Props) => {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(() => keptText(draft) || null);
  /** What has been saved, and over what: it stands here until what was fetched is another. */
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
            // What gets the focus is not to be pressed by the same key.
            event.preventDefault();
            if (takeHint()) return;
            const next = fieldAfter(event.currentTarget);
            if (next === null) settle();
            else next.focus();
          }}
        />
      </div>
      {!isSaved && value.trim() !== settled && <StaysOpen />}
      <RefusalText error={error} />
    </div>
  );
};
