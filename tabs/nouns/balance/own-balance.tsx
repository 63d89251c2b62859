import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import { getOwnBalance } from '../../../shared/contracts/balance.ts';
import { percentInWords } from '../../../shared/words/balance-in-words.ts';
import { useFetched } from '../../platform/api.ts';
import { InWords } from '../../platform/in-words.tsx';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, minWidth: 0, overflowWrap: 'anywhere' },
});

const Lines = () => {
  const styles = useStyles();
  const { language, say } = useWords();
  const shares = useFetched(getOwnBalance, {}).data?.shares ?? [];
  return shares.map(({ rhythmId, manager, share, due, missed }) =>
    share === null ? null : (
      <Text key={rhythmId} className={styles.quiet} data-testid="own-balance">
        {say('balance.own', {
          ...{ name: firstName(manager.name), held: due - missed, due },
          percent: percentInWords(language, share),
        })}
      </Text>
    ),
  );
};

/** What the reader has been given of what was agreed, in a line for each who coaches them; nothing while that isn't known. */
export const OwnBalance = () => (
  <Suspense fallback={null}>
    <InWords language={useWords().language} of="balance">
      <Lines />
    </InWords>
  </Suspense>
);
