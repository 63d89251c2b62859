import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { COMMITMENT_TEXT_MAX } from '../../../../shared/domain/commitment.ts';
import { useWords } from '../../../platform/words.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  label: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  row: { display: 'flex', gap: tokens.spacingHorizontalS, justifyContent: 'flex-end' },
});

type Props = Readonly<{ drop: (why: string) => void; cancel: () => void }>;

/** No longer relevant, and why. */
export const DropCommitmentForm = ({ drop, cancel }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const [why, setWhy] = useState('');
  const ready = why.trim() !== '';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) drop(why.trim());
      }}
    >
      <label className={styles.label} htmlFor="drop-why">
        {say('panel.drop.why')}
      </label>
      <Input
        id="drop-why"
        autoFocus
        maxLength={COMMITMENT_TEXT_MAX}
        value={why}
        onChange={(_event, { value }) => setWhy(value)}
      />
      <div className={styles.row}>
        <Button size="small" appearance="subtle" onClick={cancel}>
          {say('app.cancel')}
        </Button>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={!ready}>
          {say('answer.dropped')}
        </Button>
      </div>
    </form>
  );
};
