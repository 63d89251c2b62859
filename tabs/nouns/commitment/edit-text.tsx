import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { COMMITMENT_TEXT_MAX } from '../../../shared/domain/commitment.ts';
import { useWords } from '../../platform/words.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, width: '240px' },
});

type Props = Readonly<{ text: string; change: (text: string) => void }>;

/** The words of a step, put right by hand. */
export const EditText = ({ text, change }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const [typed, setTyped] = useState(text);
  return (
    <div className={styles.form}>
      <Textarea
        aria-label={say('panel.capture.what')}
        value={typed}
        maxLength={COMMITMENT_TEXT_MAX}
        onChange={(_event, { value }) => setTyped(value)}
      />
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={typed.trim() === ''}
        onClick={() => {
          if (typed.trim() !== '') change(typed.trim());
        }}
      >
        {say('panel.capture.change')}
      </Button>
    </div>
  );
};
