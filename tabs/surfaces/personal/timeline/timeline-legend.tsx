import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../../../platform/words.tsx';
import { PromiseMark } from './promise-mark.tsx';
import { NotHeldMark } from './session-mark.tsx';

const useStyles = makeStyles({
  legend: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
  },
  meaning: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  plan: { width: '16px', borderTop: `2px dotted ${tokens.colorNeutralForeground3}` },
});

type Props = Readonly<{ hasPromises: boolean; hasNotHeld: boolean; hasGoals: boolean }>;

/** The meaning of the marks that a timeline has. */
export const TimelineLegend = ({ hasPromises, hasNotHeld, hasGoals }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const meaning = (mark: ReactNode, text: string): ReactNode => (
    <li className={styles.meaning}>
      {mark}
      <span>{text}</span>
    </li>
  );
  return (
    <ul className={styles.legend} aria-label={say('timeline.legend')}>
      {hasNotHeld && meaning(<NotHeldMark />, say('timeline.legend.not-held'))}
      {hasPromises && meaning(<PromiseMark stand="kept" />, say('timeline.legend.kept'))}
      {hasPromises && meaning(<PromiseMark stand="dropped" />, say('timeline.legend.dropped'))}
      {hasPromises && meaning(<PromiseMark stand="open" />, say('timeline.legend.open'))}
      {hasGoals && meaning(<span className={styles.plan} aria-hidden />, say('timeline.legend.plan'))}
    </ul>
  );
};
