import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Development } from '../../../shared/contracts/development.ts';
import { InWords } from '../../platform/in-words.tsx';
import { useWords } from '../../platform/words.tsx';
import { EarlierItems } from '../../ui/earlier-items.tsx';
import { EndedFocus } from './ended-focus.tsx';
import { FocusCard } from './focus-card.tsx';

const useStyles = makeStyles({
  all: { display: 'grid', rowGap: tokens.spacingVerticalM, minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const Parts = ({ development: { focus, ended, ratings, standing } }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.all}>
      {focus.length === 0 && <Text className={styles.quiet}>{say('personal.rep.focus.none')}</Text>}
      {focus.map((one) => (
        <FocusCard key={one.id} focus={one} ratings={ratings} isReadOnly />
      ))}
      <EarlierItems
        items={ended}
        label={say('development.earlier.focus', { count: ended.length })}
        render={(one) => <EndedFocus focus={one} ratings={ratings} />}
      />
      <Text>
        {standing === null
          ? say('development.expectation.none.said')
          : say('development.expectation.said', { text: standing.text })}
      </Text>
    </div>
  );
};

type Props = Readonly<{ development: Development }>;

/** What the rep practises and what is expected, read-only. */
export const DevelopmentView = (props: Props) => (
  <InWords language={useWords().language} of="development">
    <Parts {...props} />
  </InWords>
);
