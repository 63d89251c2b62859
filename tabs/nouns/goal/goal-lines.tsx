import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GoalView, GoalLine } from '../../../shared/contracts/goal.ts';
import { GoalLineView } from './goal-line-view.tsx';

const useStyles = makeStyles({
  lines: { display: 'grid', rowGap: tokens.spacingVerticalL, margin: 0, padding: 0, listStyleType: 'none' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = Readonly<{
  lines: readonly GoalLine[];
  /** Shown when there are no goals. */
  none?: string;
  /** Actions on a goal. */
  tools?: (goal: GoalView) => ReactNode;
}>;

/** Goals, each with its pace and what it serves. */
export const GoalLines = ({ lines, none, tools }: Props) => {
  const styles = useStyles();
  if (lines.length === 0) return none === undefined ? null : <Text className={styles.quiet}>{none}</Text>;
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line[0]?.id}>
          <GoalLineView line={line} tools={line[0] && tools?.(line[0])} />
        </li>
      ))}
    </ul>
  );
};
