import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending';
import { useState } from 'react';
import { copyToClipboard } from '../../../platform/clipboard.ts';
import { useWords } from '../../../platform/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useDisclosure } from '../../../ui/use-disclosure.ts';

const useStyles = makeStyles({
  ask: { display: 'grid', justifyItems: 'center', rowGap: tokens.spacingVerticalS, maxWidth: '52ch' },
  text: { userSelect: 'text' },
});

/** A sentence to send to a manager, by whatever way the leader has. */
const AskManager = () => {
  const styles = useStyles();
  const { say } = useWords();
  const [told, tell] = useState<'copied' | 'uncopied' | null>(null);
  const text = say('overview.few.text');
  const copy = async () => tell((await copyToClipboard(text)) ? 'copied' : 'uncopied');
  return (
    <div className={styles.ask}>
      <Text size={200}>{say('overview.few.ask')}</Text>
      <Text className={styles.text}>{text}</Text>
      <Button size="small" appearance="primary" onClick={() => void copy()}>
        {say('overview.few.copy')}
      </Button>
      <Text size={200} role="status">
        {told === null ? '' : say(`overview.few.${told}`)}
      </Text>
    </div>
  );
};

/** Instead of the overview: no month is over yet, or there are too few people to show; and what to do about it. */
export const NothingToShow = ({ why }: Readonly<{ why: 'no-month' | 'few' }>) => {
  const { say } = useWords();
  const { open, unfold, button } = useDisclosure();
  const isFew = why === 'few';
  return (
    <EmptyState
      icon={<DataTrendingRegular />}
      title={say(isFew ? 'insight.few' : 'overview.first')}
      text={say(isFew ? 'overview.few.then' : 'overview.first.then')}
    >
      {open ? (
        <AskManager />
      ) : (
        <Button ref={button} onClick={unfold}>
          {say('overview.few.add')}
        </Button>
      )}
    </EmptyState>
  );
};
