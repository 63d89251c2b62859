import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useWords } from '../../platform/words.tsx';

const useStyles = makeStyles({ taken: { color: tokens.colorNeutralForeground2, maxWidth: '68ch' } });

/** How many help talks the two have had lately; nothing when there were none. */
export const HelpTalksTaken = ({ count }: Readonly<{ count: number }>) => {
  const styles = useStyles();
  const { say } = useWords();
  if (count === 0) return null;
  return <Text className={styles.taken}>{say('personal.rep.help-talks', { count })}</Text>;
};
