import { Field, makeStyles, Select } from '@fluentui/react-components';

const useStyles = makeStyles({ choice: { width: '260px', maxWidth: '100%' } });

type Props<Value extends string | number | null> = Readonly<{
  label: string;
  value: Value;
  options: readonly Value[];
  named: (option: Value) => string;
  onChange: (option: Value) => void;
}>;

/** A field for choosing one of a few values. */
export const ChoiceField = <Value extends string | number | null>(props: Props<Value>) => {
  const { label, value, options, named, onChange } = props;
  const styles = useStyles();
  const found = (text: string): Value => options.find((one) => String(one) === text) ?? value;
  return (
    <Field className={styles.choice} label={label}>
      <Select value={String(value)} onChange={(_, { value: text }) => onChange(found(text))}>
        {options.map((one) => (
          <option key={String(one)} value={String(one)}>
            {named(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
};
