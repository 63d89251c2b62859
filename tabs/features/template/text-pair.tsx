import { Field, Input, Textarea } from '@fluentui/react-components';
import type { InBoth } from '../../../shared/coaching/in-both.ts';
import type { Fault } from '../../../shared/coaching/template.ts';
import { language as languages } from '../../../shared/domain/language.ts';
import { useWords } from '../../platform/words.tsx';
import { wrongInWords } from './fault-in-words.ts';
import { useTemplateStyles } from './template-styles.ts';

type Props = Readonly<{
  label: string;
  value: InBoth;
  /** What is wrong with this text, in either language. */
  faults: readonly Fault[];
  long?: boolean;
  onChange: (value: InBoth) => void;
}>;

/** One text in both languages. */
export const TextPair = ({ label, value, faults, long = false, onChange }: Props) => {
  const styles = useTemplateStyles();
  const words = useWords();
  const { say } = words;
  return (
    <div className={styles.pair}>
      {languages.options.map((language) => {
        const wrong = faults.filter((fault) => !('language' in fault) || fault.language === language);
        const change = (text: string): void => onChange({ ...value, [language]: text });
        return (
          <Field
            key={language}
            label={say('template.in', { what: label, language })}
            {...(wrong[0] && {
              validationState: 'warning',
              validationMessage: wrongInWords(words, wrong[0]),
            })}
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
