import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { GoalView, GoalLine } from '../../../shared/contracts/goal.ts';
import { goalLeaveInWords } from '../../../shared/words/goal-leave-in-words.ts';
import { goalStatusInWords } from '../../../shared/words/goal-status-in-words.ts';
import { useMe, useWords } from '../../platform/words.tsx';
import { goalFigure, percent } from './goal-figure.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  line: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, listStyleType: 'none' },
  serves: { paddingInlineStart: tokens.spacingHorizontalM },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold, minWidth: 0, overflowWrap: 'anywhere' },
  facts: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  why: { overflowWrap: 'anywhere' },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  large: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  bar: {
    height: '4px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: 'hidden',
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  fill: { height: '100%', backgroundColor: tokens.colorCompoundBrandBackground },
});

type Size = 'small' | 'large';

const GoalItem = ({ goal, size, deep }: Readonly<{ goal: GoalView; size: Size; deep: boolean }>) => {
  const styles = useStyles();
  const words = useWords();
  const { language, say } = words;
  const reader = useMe().data?.person.id;
  const leave = goalLeaveInWords(language, goal.leave, goal.ownerId === reader);
  const isUnreported = goal.status === 'unreported';
  const share = Math.min(1, Math.max(0, goal.progress));
  return (
    <div className={mergeClasses(styles[size], deep && styles.serves)}>
      <div className={styles.head}>
        <span className={styles.name}>
          {deep
            ? say('panel.goal.serving', { level: say(`panel.goal.level.${goal.level}`), goal: goal.name })
            : goal.name}
        </span>
        {!isUnreported && <span className={styles.facts}>{percent(language, goal.progress)}</span>}
      </div>
      <div className={styles.bar} aria-hidden>
        <div className={styles.fill} style={{ width: `${Math.round(share * 100)}%` }} />
      </div>
      {size === 'small' && goal.why !== '' && <div className={styles.why}>{goal.why}</div>}
      <div className={styles.facts}>
        {say(isUnreported ? 'panel.goal.target' : 'panel.goal.of', {
          value: goalFigure(language, goal, goal.value),
          target: goalFigure(language, goal, goal.target),
        })}{' '}
        · {goalStatusInWords(words, goal)}
        {goal.pace !== null && <> · {say('panel.goal.pace', { pace: percent(language, goal.pace) })}</>}
      </div>
      {leave !== null && <div className={styles.facts}>{leave}</div>}
    </div>
  );
};

/** The rep's goals with their pace and, under each, what it serves: the team's goal, then the company's. */
export const GoalList = ({
  lines,
  size = 'small',
}: Readonly<{ lines: readonly GoalLine[]; size?: Size }>) => {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line[0]?.id} className={styles.line}>
          {line.map((goal, index) => (
            <GoalItem key={goal.id} goal={goal} size={size} deep={index > 0} />
          ))}
        </li>
      ))}
    </ul>
  );
};
