import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { EndedGoal } from '../../../shared/contracts/goal.ts';
import { useWords } from '../../platform/words.tsx';
import { EnterGoalValue } from './enter-goal-value.tsx';
import { endInWords } from './goal-end.ts';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  goal: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  text: { minWidth: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

type Props = Readonly<{
  goals: readonly EndedGoal[];
  /** What begins the next one, for whoever may set it. */
  setNext?: (goal: EndedGoal) => ReactNode;
}>;

/** Goals whose period is over and that none follows yet, each in a sentence; nothing where there are none. */
export const EndedGoals = ({ goals, setNext }: Props) => {
  const styles = useStyles();
  const words = useWords();
  if (goals.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={words.say('personal.goal.ended')}>
      {goals.map((goal) => (
        <li key={goal.id} className={styles.goal}>
          <Text className={styles.text}>{endInWords(words, goal)}</Text>
          {setNext && (goal.outcome === 'outdated' || goal.outcome === 'unsaid') && (
            <EnterGoalValue goal={goal} />
          )}
          {setNext?.(goal)}
        </li>
      ))}
    </ul>
  );
};
