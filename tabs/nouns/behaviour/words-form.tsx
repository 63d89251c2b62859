import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { faultsOfWords } from '../../../shared/coaching/behaviour.ts';
import type { BehaviourWords } from '../../../shared/coaching/behaviour.ts';
import { useWords } from '../../platform/words.tsx';
import { useBehaviourStyles } from './behaviour-styles.ts';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { behaviourRefusals } from './behaviour-refusals.ts';
import { WordsFields } from './words-fields.tsx';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    paddingBlock: `${tokens.spacingVerticalS} ${tokens.spacingVerticalL}`,
  },
});

type Props = Readonly<{
  label: string;
  words: BehaviourWords;
  onChange: (words: BehaviourWords) => void;
  /** What stands before the fields, and what has come in between. */
  before?: ReactNode;
  between?: ReactNode;
  saveLabel: string;
  pending: boolean;
  error: unknown;
  save: (words: BehaviourWords) => void;
  cancel: () => void;
}>;

/** Words to write or change. That a text is missing is said once somebody has tried to save, and nothing typed is lost. */
export const WordsForm = (props: Props) => {
  const styles = useStyles();
  const shared = useBehaviourStyles();
  const { say } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [tried, tell] = useState(false);
  const all = faultsOfWords(props.words);
  const faults = all.filter(({ what }) => tried || what !== 'empty');
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), []);
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={props.label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        tell(true);
        if (all.length === 0 && !props.pending) props.save(props.words);
      }}
    >
      {props.before}
      <WordsFields words={props.words} faults={faults} onChange={props.onChange} />
      {tried && all.length > 0 && (
        <p className={shared.late} role="alert">
          {say('behaviour.faults', { count: all.length })}
        </p>
      )}
      {props.between ?? <RefusalText error={props.error} own={behaviourRefusals} />}
      <div className={shared.acts}>
        <Button type="submit" appearance="primary" disabledFocusable={props.pending}>
          {props.saveLabel}
        </Button>
        <Button appearance="subtle" onClick={props.cancel}>
          {say('behaviour.cancel')}
        </Button>
      </div>
    </form>
  );
};
