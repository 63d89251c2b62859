import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../../../platform/words.tsx';
import { FreshnessMark } from './freshness-mark.tsx';
import { fromWidth, shownFrom } from './team-columns.ts';

const useStyles = makeStyles({
  legend: {
    ...typographyStyles.caption1,
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    // Without a column to read there is nothing to explain.
    display: 'none',
    [fromWidth(shownFrom.deal)]: { display: 'flex' },
  },
  meaning: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

/** What the marks of the table mean. */
export const FreshnessLegend = () => {
  const styles = useStyles();
  const { say } = useWords();
  const meaning = (mark: ReactNode, text: string): ReactNode => (
    <li className={styles.meaning}>
      {mark}
      <span>{text}</span>
    </li>
  );
  return (
    <ul className={styles.legend} aria-label={say('personal.fresh.legend')}>
      {meaning(<FreshnessMark fill="full" />, say('personal.fresh.fresh'))}
      {meaning(<FreshnessMark fill="half" />, say('personal.fresh.due'))}
      {meaning(<FreshnessMark fill="empty" />, say('personal.fresh.forgotten'))}
      {meaning(<span aria-hidden>–</span>, say('personal.fresh.not-yet'))}
      {meaning(<span aria-hidden>·</span>, say('personal.fresh.nothing'))}
    </ul>
  );
};
