import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useWords } from '../../platform/words.tsx';
import { AnsweredGoals } from './answered-goals.tsx';

const useStyles = makeStyles({
  goals: { display: 'grid', rowGap: tokens.spacingVerticalM, marginTop: tokens.spacingVerticalXXXL },
  heading: { margin: 0 },
});

/** The company's goals, for the leader who sets them. */
export const CompanyGoals = () => {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <section className={styles.goals} aria-label={say('personal.goals.company')}>
      <Subtitle2 as="h2" className={styles.heading}>
        {say('personal.goals.company')}
      </Subtitle2>
      <AnsweredGoals />
    </section>
  );
};
