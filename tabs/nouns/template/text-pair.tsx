import type { InBoth } from '../../../shared/coaching/in-both.ts';
import type { TemplateFault } from '../../../shared/coaching/template.ts';
import { useWords } from '../../platform/words.tsx';
import { BilingualField } from '../../ui/bilingual-field.tsx';
import { wrongInWords } from './fault-in-words.ts';

/** At its field a fault is a sentence by itself. */
const capitalised = (text: string): string => `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}.`;

type Props = Readonly<{
  label: string;
  value: InBoth;
  /** What is wrong with this text, in either language. */
  faults: readonly TemplateFault[];
  long?: boolean;
  onChange: (value: InBoth) => void;
}>;

/** One of a template's texts, in both languages. */
export const TextPair = ({ label, faults, ...text }: Props) => {
  const words = useWords();
  return (
    <BilingualField
      {...text}
      label={(language) => words.say('template.in', { what: label, language })}
      wrong={(language) => {
        const fault = faults.find((one) => !('language' in one) || one.language === language);
        return fault ? capitalised(wrongInWords(words, fault)) : null;
      }}
    />
  );
};
