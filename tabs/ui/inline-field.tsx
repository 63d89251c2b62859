import { Field, Input } from '@fluentui/react-components';
import type { InputProps } from '@fluentui/react-components';
import { useRowStyles } from './row-styles.ts';

type FieldProps = Readonly<{
  label: string;
  value: string;
  change: (value: string) => void;
  /** Shown below the field when it keeps the form from being saved. */
  fault?: string | null;
  wide?: boolean;
  input?: Omit<InputProps, 'value' | 'onChange' | 'size' | 'ref'>;
  inputRef?: ((element: HTMLInputElement | null) => void) | undefined;
}>;

/** A field with its label and, below it, what is wrong with the typed text. */
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
