import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { InBoth } from '../../shared/coaching/in-both.ts';
import { language as languages } from '../../shared/domain/language.ts';
import type { Language } from '../../shared/domain/language.ts';

const useStyles = makeStyles({
  // Side by side where there is room, stacked on a phone.
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    alignItems: 'start',
    '& *': { minWidth: 0 },
  },
});

type Props = Readonly<{
  label: (language: Language) => string;
  value: InBoth;
  /** What is wrong with the text in that language; null if nothing. */
  wrong: (language: Language) => string | null;
  long?: boolean;
  onChange: (value: InBoth) => void;
}>;

/** One text in both languages, each with its fault beside it. */
export const BilingualField = ({ label, value, wrong, long = false, onChange }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.pair}>
      {languages.options.map((language) => {
        const message = wrong(language);
        const change = (text: string): void => onChange({ ...value, [language]: text });
        return (
          <Field
            key={language}
            label={label(language)}
            {...(message !== null && { validationState: 'warning', validationMessage: message })}
          >
            {long ? (
              <Textarea
                lang={language}
                resize="vertical"
                rows={2}
                value={value[language]}
                onChange={(_, data) => change(data.value)}
              />
            ) : (
              <Input lang={language} value={value[language]} onChange={(_, data) => change(data.value)} />
            )}
          </Field>
        );
      })}
    </div>
  );
};
