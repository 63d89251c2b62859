import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GoalView, GoalLine } from '../../../shared/contracts/goal.ts';
import { goalLeaveInWords } from '../../../shared/words/goal-leave-in-words.ts';
import { goalStatusInWords } from '../../../shared/words/goal-status-in-words.ts';
import { useMe, useWords } from '../../platform/words.tsx';
import { percent } from './goal-figure.ts';
import { shareInWords } from './goal-standing-in-words.ts';
import { GoalStrip } from './goal-strip.tsx';
import { PaceBar } from './pace-bar.tsx';

const useStyles = makeStyles({
  line: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  behind: { color: tokens.colorPaletteMarigoldForeground2, fontWeight: tokens.fontWeightSemibold },
  why: { ...typographyStyles.caption1, margin: 0, maxWidth: '68ch', overflowWrap: 'anywhere' },
  foot: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

/** What a goal serves: "← Teamet: Ny ARR 71 %". */
const GoalServed = ({ goal }: Readonly<{ goal: GoalView }>) => {
  const words = useWords();
  const { say } = words;
  return (
    <span>
      <span aria-hidden>← </span>
      {say('personal.goal.serving', {
        level: say(`personal.goal.level.${goal.level}`),
        goal: goal.name,
        percent: shareInWords(words, goal),
      })}
    </span>
  );
};

/** A goal with its pace and what it serves. `tools` stand at the end of the line. */
export const GoalLineView = ({ line, tools }: Readonly<{ line: GoalLine; tools?: ReactNode }>) => {
  const styles = useStyles();
  const words = useWords();
  const { say, language } = words;
  const reader = useMe().data?.person.id;
  const [goal, ...served] = line;
  if (!goal) return null;
  const leave = goalLeaveInWords(language, goal.leave, goal.ownerId === reader);
  return (
    <div className={styles.line}>
      <div className={styles.head}>
        <GoalStrip goal={goal} place="personal" />
        {tools}
      </div>
      <PaceBar goal={goal} />
      <div className={`${styles.quiet} ${styles.foot}`}>
        <span>
          <span className={goal.status === 'behind' ? styles.behind : undefined}>
            {goalStatusInWords(words, goal)}
          </span>
          {goal.pace !== null && goal.kind === 'total' && (
            <>
              <span aria-hidden> · </span>
              {say('panel.goal.pace', { pace: percent(language, goal.pace) })}
            </>
          )}
        </span>
        {leave !== null && <span>{leave}</span>}
        {served.map((one) => (
          <GoalServed key={one.id} goal={one} />
        ))}
        {goal.level === 'individual' && served.length === 0 && <span>{say('personal.goal.alone')}</span>}
      </div>
      {line
        .filter(({ why }) => why !== '')
        .map(({ id, why }) => (
          <p key={id} className={styles.why}>
            {say('personal.goal.why.said', { why })}
          </p>
        ))}
    </div>
  );
};
