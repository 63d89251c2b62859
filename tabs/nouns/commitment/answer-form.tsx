import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    maxWidth: '420px',
    padding: `${tokens.spacingVerticalS} 0`,
  },
  actions: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

type Props = Readonly<{
  /** What the form is about, for screen readers. */
  label: string;
  /** What its button does. */
  act: string;
  busy: boolean;
  error: unknown;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}>;

/** A small form below the commitment it is about: no dialog, nothing covered. */
export const AnswerForm = ({ label, act, busy, error, onSave, onClose, children }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <form
      noValidate
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      {children}
      <RefusalText error={error} />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" size="small" disabled={busy}>
          {busy ? say('personal.saving') : act}
        </Button>
        <Button size="small" onClick={onClose}>
          {say('personal.cancel')}
        </Button>
      </div>
    </form>
  );
};
