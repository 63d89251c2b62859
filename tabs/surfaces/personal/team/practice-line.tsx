import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { SharedFocus } from '../../../../shared/contracts/rhythm.ts';
import { useWords } from '../../../platform/words.tsx';
import { TogetherNow } from './together-now.tsx';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
});

/** That several reps practise the same thing, with a way to gather them; stands below the team on days when other things come first. */
export const PracticeLine = ({ together }: Readonly<{ together: SharedFocus }>) => {
  const styles = useStyles();
  const { language, say } = useWords();
  const { words, people } = together;
  return (
    <div className={styles.line}>
      <Text>{say('personal.need.together', { count: people.length, behaviour: words.name[language] })}</Text>
      <TogetherNow together={together} look="secondary" />
    </div>
  );
};
