import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../../../platform/words.tsx';
import { FreshnessMark } from './freshness-mark.tsx';

const useStyles = makeStyles({
  legend: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
  },
  meaning: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

/** The meaning of the table's marks. */
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
