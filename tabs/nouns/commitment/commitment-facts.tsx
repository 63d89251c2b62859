import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** What else there is to know of a commitment: to whom, why it was dropped, that it is disputed. */
export const CommitmentFacts = ({
  commitment,
  between,
}: Readonly<{ commitment: CommitmentView; between: boolean }>) => {
  const styles = useStyles();
  const { say, day } = useWords();
  const { state, on, due, why, disputed, promisedTo } = commitment;
  const facts = [
    ...(between ? [say('personal.commitment.to', { name: firstName(promisedTo.name) })] : []),
    ...(state === 'kept' && on !== null && on !== due
      ? [say('personal.commitment.kept', { day: day(on) })]
      : []),
    ...(state === 'dropped' ? [say('personal.commitment.dropped', { why: why ?? '' })] : []),
    ...(disputed && state === 'open' ? [say('personal.commitment.disputed')] : []),
  ];
  return facts.length === 0 ? null : (
    <Text block size={200} className={styles.quiet}>
      {facts.join(' · ')}
    </Text>
  );
};
