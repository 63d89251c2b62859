import { Button, Field, Input } from '@fluentui/react-components';
import type { InputProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../platform/words.tsx';
import { RefusalText } from './refusal-text.tsx';
import { useRowStyles } from './row-styles.ts';

type FieldProps = Readonly<{
  label: string;
  value: string;
  change: (value: string) => void;
  /** Said below it when it keeps the form from being saved. */
  fault?: string | null;
  wide?: boolean;
  input?: Omit<InputProps, 'value' | 'onChange' | 'size' | 'ref'>;
  inputRef?: ((element: HTMLInputElement | null) => void) | undefined;
}>;

/** A field with its label and, below it, what is wrong with what was typed. */
export const InlineField = ({ label, value, change, fault = null, wide, input, inputRef }: FieldProps) => {
  const styles = useRowStyles();
  return (
    <Field
      className={wide === true ? styles.wide : styles.narrow}
      size="small"
      label={label}
      {...(fault !== null && { validationMessage: fault, validationState: 'warning' as const })}
    >
      <Input
        className={styles.input}
        size="small"
        value={value}
        onChange={(_, data) => change(data.value)}
        ref={inputRef}
        {...input}
      />
    </Field>
  );
};

type Props = Readonly<{
  /** What the form is about, for screen readers. */
  label: string;
  /** What its button does. */
  act: string;
  busy: boolean;
  error: unknown;
  save: () => void;
  close: () => void;
  children: ReactNode;
}>;

/** A form where its row stands or will stand. Escape closes it and nothing around it. */
export const InlineForm = ({ label, act, busy, error, save, close, children }: Props) => {
  const styles = useRowStyles();
  const { say } = useWords();
  return (
    <form
      noValidate
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div className={styles.fields}>{children}</div>
      <RefusalText error={error} />
      <div className={styles.acts}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {act}
        </Button>
        <Button size="small" appearance="subtle" onClick={close}>
          {say('deal.cancel')}
        </Button>
      </div>
    </form>
  );
};
