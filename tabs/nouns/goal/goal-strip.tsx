import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { GoalView } from '../../../shared/contracts/goal.ts';
import { goalStatusWithin } from '../../../shared/words/goal-status-in-words.ts';
import { useWords } from '../../platform/words.tsx';
import type { Words } from '../../platform/words.tsx';
import { onStage } from '../../ui/stage-scale.ts';
import { goalFigure, percent } from './goal-figure.ts';
import { fromPlanInWords, shareInWords } from './goal-standing-in-words.ts';

/** Where a goal is shown in a line: below a section, on the stage, or on somebody's own page. */
export type StripPlace = 'session' | 'stage' | 'personal';

const useStyles = makeStyles({
  strip: { display: 'flex', alignItems: 'baseline', minWidth: 0, flexGrow: 1 },
  name: { minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  facts: { fontVariantNumeric: 'tabular-nums' },
  session: {
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    '& > :last-child': { flexGrow: 1, whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  },
  stage: {
    columnGap: onStage(16),
    fontSize: onStage(28),
    lineHeight: onStage(40),
    '& > :first-child': { flexGrow: 1, fontWeight: tokens.fontWeightRegular },
    '& > :last-child': { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  },
  personal: {
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    '& > :first-child': { overflowWrap: 'anywhere' },
    '& > :last-child': { marginInlineStart: 'auto' },
  },
});

type StripGoal = Pick<
  GoalView,
  | ('name' | 'unit' | 'currency' | 'kind' | 'value' | 'target')
  | ('from' | 'to' | 'saidOn' | 'progress' | 'status' | 'gap')
>;

/** What each place tells: the room sees nothing of a plan that isn't kept, and one's own page what it is all of. */
const factsIn: Readonly<
  Record<StripPlace, (words: Pick<Words, 'say' | 'language' | 'day'>, goal: StripGoal) => string>
> = {
  session: (words, goal) =>
    goal.status === 'coming' || goal.status === 'unreported'
      ? goalStatusWithin(words, goal)
      : `${percent(words.language, goal.progress)} · ${fromPlanInWords(words, goal)}`,
  stage: (words, goal) =>
    goal.status === 'coming' ? goalStatusWithin(words, goal) : shareInWords(words, goal),
  personal: ({ say, language }, goal) => {
    const target = goalFigure(language, goal, goal.target);
    if (goal.status === 'unreported') return say('panel.goal.target', { target });
    return goal.kind === 'rate'
      ? say('panel.goal.against', { value: goalFigure(language, goal, goal.value), target })
      : say('panel.goal.share', { percent: percent(language, goal.progress), target });
  },
};

type Props = Readonly<{
  goal: StripGoal;
  place: StripPlace;
  /** What it is called here, where that is not its name. */
  name?: string;
  /** Said instead of where it stands. */
  facts?: string;
}>;

/** A goal in a line, the same wherever one is: its name, and where it stands as far as the place tells. */
export const GoalStrip = ({ goal, place, name = goal.name, facts }: Props) => {
  const styles = useStyles();
  const words = useWords();
  return (
    <span className={mergeClasses(styles.strip, styles[place])}>
      <span className={mergeClasses(styles.name, place !== 'personal' && styles.cut)} title={name}>
        {name}
      </span>
      <span className={styles.facts}>{facts ?? factsIn[place](words, goal)}</span>
    </span>
  );
};
