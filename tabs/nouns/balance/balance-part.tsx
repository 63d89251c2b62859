import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import { getTeamBalance } from '../../../shared/contracts/balance.ts';
import { useFetched } from '../../platform/api.ts';
import { InWords } from '../../platform/in-words.tsx';
import { useWords } from '../../platform/words.tsx';
import { balanceSentences } from './balance-sentences.ts';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0, overflowWrap: 'anywhere' },
});

const Part = () => {
  const styles = useStyles();
  const { language, say } = useWords();
  const balance = useFetched(getTeamBalance, {}).data;
  const sentences = balance ? balanceSentences(language, balance) : [];
  if (sentences.length === 0) return null;
  return (
    <section className={styles.part} aria-label={say('balance.title')} data-testid="balance">
      <Text>{sentences.join(' ')}</Text>
    </section>
  );
};

/** How evenly the team has been coached, in a sentence; nothing while that isn't known. It stands below the team and never in its way. */
export const BalancePart = () => (
  <Suspense fallback={null}>
    <InWords language={useWords().language} of="balance">
      <Part />
    </InWords>
  </Suspense>
);
