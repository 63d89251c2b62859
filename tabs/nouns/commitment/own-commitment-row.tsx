import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { useWords } from '../../platform/words.tsx';
import { CommitmentRow } from './commitment-row.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { takeFocus } from '../../ui/take-focus.ts';
import { DropForm } from './drop-form.tsx';
import { MoveForm } from './move-form.tsx';
import { commitmentFacts } from './commitment-facts.ts';
import { CommitmentMenu } from './commitment-menu.tsx';
import { useCommitmentActions } from './use-commitment-actions.ts';

const useStyles = makeStyles({
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  under: { paddingInlineStart: '40px', paddingBottom: tokens.spacingVerticalXS },
  box: { marginTop: `calc(-1 * ${tokens.spacingVerticalXS})` },
});

type Props = Readonly<{
  commitment: CommitmentView;
  /** Whether to say whom it was promised to (or whose it is, when it is another's). */
  between: boolean;
  /** Whether a link leads here; the row then takes the focus. */
  linked: boolean;
}>;

/** A commitment of one's own: a checkbox for Done, and a menu for the other answers. */
export const OwnCommitmentRow = ({ commitment, between, linked }: Props) => {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const [form, setForm] = useState<'move' | 'drop' | null>(null);
  const answers = useCommitmentActions(commitment);
  const open = commitment.state === 'open';
  return (
    <li className={styles.item}>
      <CommitmentRow
        commitment={commitment}
        owner={false}
        more={commitmentFacts(words, commitment, between)}
        before={
          <Checkbox
            ref={linked ? takeFocus : undefined}
            className={styles.box}
            checked={commitment.state === 'kept' || (open && answers.kept)}
            disabled={commitment.state === 'dropped'}
            aria-label={say('personal.commitment.keep', { commitment: commitment.text })}
            onChange={(_, { checked }) => (checked === true ? answers.keep() : answers.reopen())}
          />
        }
      >
        {open && (
          <CommitmentMenu
            commitment={commitment}
            onMove={() => setForm('move')}
            onDrop={() => setForm('drop')}
            onHelp={answers.help}
            onDispute={answers.dispute}
          />
        )}
      </CommitmentRow>
      <div className={styles.under}>
        <RefusalText error={answers.error} sending={answers.sending} />
        {open && form === 'move' && <MoveForm commitment={commitment} onClose={() => setForm(null)} />}
        {open && form === 'drop' && (
          <DropForm commitment={commitment} undo={answers.undo} onClose={() => setForm(null)} />
        )}
      </div>
    </li>
  );
};
