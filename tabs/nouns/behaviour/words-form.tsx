import { useState } from 'react';
import type { ReactNode } from 'react';
import { faultsOfWords } from '../../../shared/coaching/behaviour.ts';
import type { BehaviourWords } from '../../../shared/coaching/behaviour.ts';
import { useWords } from '../../platform/words.tsx';
import { useBehaviourStyles } from './behaviour-styles.ts';
import { InlineForm } from '../../ui/inline-form.tsx';
import { behaviourRefusals } from './behaviour-refusals.ts';
import { WordsFields } from './words-fields.tsx';

type Props = Readonly<{
  label: string;
  words: BehaviourWords;
  onChange: (words: BehaviourWords) => void;
  /** Content before the fields, and a warning that somebody else has changed the wording. */
  before?: ReactNode;
  between?: ReactNode;
  saveLabel: string;
  pending: boolean;
  error: unknown;
  save: (words: BehaviourWords) => void;
  cancel: () => void;
}>;

/** A form for a behaviour's wording. Empty texts are pointed out only after an attempt to save, and nothing typed is lost. */
export const WordsForm = (props: Props) => {
  const shared = useBehaviourStyles();
  const { say } = useWords();
  const [tried, tell] = useState(false);
  const all = faultsOfWords(props.words);
  const faults = all.filter(({ what }) => tried || what !== 'empty');
  return (
    <InlineForm
      column
      label={props.label}
      act={props.saveLabel}
      busy={props.pending}
      error={props.between ? null : props.error}
      own={behaviourRefusals}
      save={() => {
        tell(true);
        if (all.length === 0) props.save(props.words);
      }}
      close={props.cancel}
    >
      {props.before}
      <WordsFields words={props.words} faults={faults} onChange={props.onChange} />
      {tried && all.length > 0 && (
        <p className={shared.late} role="alert">
          {say('behaviour.faults', { count: all.length })}
        </p>
      )}
      {props.between}
    </InlineForm>
  );
};
