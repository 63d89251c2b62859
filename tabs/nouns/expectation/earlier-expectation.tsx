import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ExpectationView } from '../../../shared/contracts/expectation.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** An expectation that no longer applies: who said it, when, and what the other answered. */
export const EarlierExpectation = ({ expectation }: Readonly<{ expectation: ExpectationView }>) => {
  const styles = useStyles();
  const { say, shortDay, exactDay, dayOf } = useWords();
  const { text, by, at, state, answeredBy } = expectation;
  const day = dayOf(at);
  const who = { name: firstName(by.name), other: firstName(answeredBy?.name ?? ''), day: shortDay(day) };
  return (
    <>
      <Text size={200}>{text}</Text>
      <Text size={200} className={styles.quiet} title={exactDay(day)}>
        {say(`development.expectation.earlier.${state}`, who)}
      </Text>
    </>
  );
};
