import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { useWords } from '../../platform/words.tsx';
import { CommitmentRow } from './commitment-row.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { DropForm } from './drop-form.tsx';
import { MoveForm } from './move-form.tsx';
import { PromiseFacts } from './commitment-facts.tsx';
import { PromiseMenu } from './commitment-menu.tsx';
import { usePromiseAnswers } from './use-commitment-actions.ts';

const useStyles = makeStyles({
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  under: { paddingInlineStart: '40px', paddingBottom: tokens.spacingVerticalS },
  box: { marginTop: `calc(-1 * ${tokens.spacingVerticalXS})` },
});

type Props = Readonly<{
  commitment: CommitmentView;
  /** Whether it says to whom (or, when it is another's, whose it is). */
  between: boolean;
}>;

/** A promise of one's own: ticked when it is done, the other answers behind its menu. */
export const PromiseRow = ({ commitment, between }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const [form, setForm] = useState<'move' | 'drop' | null>(null);
  const answers = usePromiseAnswers(commitment);
  const open = commitment.state === 'open';
  return (
    <li className={styles.item}>
      <CommitmentRow
        commitment={commitment}
        owner={false}
        before={
          <Checkbox
            className={styles.box}
            checked={commitment.state === 'kept' || (open && answers.kept)}
            disabled={commitment.state === 'dropped'}
            aria-label={say('personal.promise.keep', { commitment: commitment.text })}
            onChange={(_, { checked }) => (checked === true ? answers.keep() : answers.reopen())}
          />
        }
      >
        {open && (
          <PromiseMenu
            commitment={commitment}
            onMove={() => setForm('move')}
            onDrop={() => setForm('drop')}
            onHelp={answers.help}
            onDispute={answers.dispute}
          />
        )}
      </CommitmentRow>
      <div className={styles.under}>
        <PromiseFacts commitment={commitment} between={between} />
        <RefusalText error={answers.error} />
        {open && form === 'move' && <MoveForm commitment={commitment} onClose={() => setForm(null)} />}
        {open && form === 'drop' && (
          <DropForm commitment={commitment} undo={answers.undo} onClose={() => setForm(null)} />
        )}
      </div>
    </li>
  );
};
