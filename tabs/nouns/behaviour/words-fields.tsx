import { anchors } from '../../../shared/coaching/behaviour.ts';
import type { BehaviourWords, WordsFault } from '../../../shared/coaching/behaviour.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { useWords } from '../../platform/words.tsx';
import { BilingualField } from '../../ui/bilingual-field.tsx';
import { useBehaviourStyles } from './behaviour-styles.ts';

type Props = Readonly<{
  words: BehaviourWords;
  faults: readonly WordsFault[];
  onChange: (words: BehaviourWords) => void;
}>;

/** A behaviour's name and what its levels look like, in both languages. */
export const WordsFields = ({ words, faults, onChange }: Props) => {
  const styles = useBehaviourStyles();
  const { say } = useWords();
  const { name, levels } = words;
  const wrongIn =
    (part: WordsFault['part']) =>
    (language: Language): string | null => {
      const fault = faults.find((one) => one.part === part && one.language === language);
      return fault ? say(`behaviour.fault.${fault.what}`, { language, most: fault.most }) : null;
    };
  return (
    <>
      <div className={styles.tight}>
        <BilingualField
          label={(language) => say('behaviour.in', { what: say('behaviour.name'), language })}
          value={name}
          wrong={wrongIn('name')}
          onChange={(text) => onChange({ ...words, name: text })}
        />
        <p className={styles.quiet}>{say('behaviour.name.hint')}</p>
      </div>
      <p className={styles.quiet}>{say('behaviour.levels.hint')}</p>
      {anchors.map((level) => (
        <BilingualField
          key={level}
          long
          label={(language) => say('behaviour.in', { what: say('behaviour.level', { level }), language })}
          value={levels[level]}
          wrong={wrongIn(level)}
          onChange={(text) => onChange({ ...words, levels: { ...levels, [level]: text } })}
        />
      ))}
    </>
  );
};
