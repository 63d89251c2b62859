import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { CommitmentRow } from './commitment-row.tsx';
import { commitmentFacts } from './commitment-facts.ts';
import { useWords } from '../../platform/words.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = Readonly<{
  commitments: readonly CommitmentView[];
  none: string;
  /** Actions on one commitment. */
  act?: (commitment: CommitmentView) => ReactNode;
}>;

/** Commitments to read only, such as those promised to you by others. */
export const OthersCommitments = ({ commitments, none, act }: Props) => {
  const styles = useStyles();
  const words = useWords();
  if (commitments.length === 0) return <Text className={styles.quiet}>{none}</Text>;
  return (
    <ul className={styles.list}>
      {commitments.map((commitment) => (
        <li key={commitment.id}>
          <CommitmentRow
            commitment={commitment}
            more={commitment.state === 'open' ? [] : commitmentFacts(words, commitment, false)}
          >
            {act?.(commitment)}
          </CommitmentRow>
        </li>
      ))}
    </ul>
  );
};
