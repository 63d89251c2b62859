import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { GoalView } from '../../../shared/contracts/goal.ts';
import { getGoalHistory } from '../../../shared/contracts/goal-change.ts';
import { useFetched } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { ReadingDialog } from '../../ui/reading-dialog.tsx';
import { SkeletonRows } from '../../ui/skeletons.tsx';
import { goalChangeInWords } from './goal-change-in-words.ts';
import { goalFigure } from './goal-figure.ts';

/** How many of the latest figures are listed. */
const VALUES_MAX = 12;

const useStyles = makeStyles({
  parts: { display: 'grid', rowGap: tokens.spacingVerticalM },
  list: { display: 'grid', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  value: { display: 'flex', columnGap: tokens.spacingHorizontalM, fontVariantNumeric: 'tabular-nums' },
  amount: { marginInlineStart: 'auto' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** How a goal has been set and changed, by whom and why, and where it has stood. */
const History = ({ goal }: Readonly<{ goal: GoalView }>) => {
  const styles = useStyles();
  const words = useWords();
  const { say, language, day, dayOf, shortDay } = words;
  const history = useFetched(getGoalHistory, { params: { id: goal.id } });
  if (history.isPending) return <SkeletonRows rows={3} />;
  if (!history.data) return <ErrorState error={history.error} retry={() => history.refetch()} />;
  const { changes, values } = history.data;
  return (
    <div className={styles.parts}>
      {changes.length === 0 && <Text className={styles.quiet}>{say('personal.goal.history.none')}</Text>}
      <ul className={styles.list} aria-label={say('personal.goal.history.changes')}>
        {changes.map((change) => (
          <li key={change.version}>
            {say('personal.goal.history.by', { day: day(dayOf(change.at)), name: firstName(change.by.name) })}{' '}
            {goalChangeInWords(words, goal, change)}
            {change.answer !== null && (
              <Text className={styles.quiet}> {say(`personal.goal.history.${change.answer}`)}</Text>
            )}
          </li>
        ))}
      </ul>
      {values.length > 0 && (
        <>
          <Text weight="semibold">{say('personal.goal.history.values')}</Text>
          <ul className={styles.list}>
            {values
              .slice(-VALUES_MAX)
              .toReversed()
              .map(({ asOf, source, value }) => (
                <li key={`${asOf} ${source}`} className={styles.value}>
                  <span>{shortDay(asOf)}</span>
                  <span className={styles.quiet}>{say(`personal.goal.history.source.${source}`)}</span>
                  <span className={styles.amount}>{goalFigure(language, goal, value)}</span>
                </li>
              ))}
          </ul>
        </>
      )}
    </div>
  );
};

/** A dialog with a goal's history. */
export const GoalHistory = ({ goal, close }: Readonly<{ goal: GoalView; close: () => void }>) => {
  const { say } = useWords();
  return (
    <ReadingDialog title={say('personal.goal.history.of', { name: goal.name })} close={close}>
      <History goal={goal} />
    </ReadingDialog>
  );
};
