import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { getTeamBalance } from '../../../shared/contracts/balance.ts';
import { useFetched } from '../../platform/api.ts';
import { InWords } from '../../platform/in-words.tsx';
import { useWords } from '../../platform/words.tsx';
import { balanceSentences } from './balance-sentences.ts';
import { SuggestionsPart } from './suggestions-part.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0, overflowWrap: 'anywhere' },
});

type Props = Readonly<{
  /** What else the team could do with its time, below. */
  children?: ReactNode;
}>;

const Part = ({ children }: Props) => {
  const styles = useStyles();
  const { language, say } = useWords();
  const balance = useFetched(getTeamBalance, {}).data;
  const sentences = balance ? balanceSentences(language, balance) : [];
  if (!balance || balance.reps.length === 0) return null;
  return (
    <section className={styles.part} aria-label={say('balance.title')} data-testid="balance">
      {sentences.length > 0 && <Text>{sentences.join(' ')}</Text>}
      <SuggestionsPart />
      {children}
    </section>
  );
};

/** How evenly the team has been coached, and what to book so that the coming weeks become so. It stands below the team, never in its way. */
export const BalancePart = (props: Props) => (
  <Suspense fallback={null}>
    <InWords language={useWords().language} of="balance">
      <Part {...props} />
    </InWords>
  </Suspense>
);
