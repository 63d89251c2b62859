import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { conversationTypes } from '../../../../shared/domain/conversation-type.ts';
import { TypeIcon } from '../../../nouns/conversation-type/type-badge.tsx';
import { useWords } from '../../../platform/words.tsx';
import { FreshnessMark } from './freshness-mark.tsx';
import { closeFrom, fromWidth } from './team-columns.ts';

const useStyles = makeStyles({
  legend: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
  },
  // Their columns have the names where there is room.
  types: { [fromWidth(closeFrom)]: { display: 'none' } },
  meaning: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

/** The meaning of the table's marks, and of its icons where they stand alone. */
export const FreshnessLegend = () => {
  const styles = useStyles();
  const { say, typeNames } = useWords();
  const meaning = (mark: ReactNode, text: string): ReactNode => (
    <li className={styles.meaning}>
      {mark}
      <span>{text}</span>
    </li>
  );
  return (
    <>
      <ul className={mergeClasses(styles.legend, styles.types)} aria-label={say('personal.fresh.types')}>
        {conversationTypes.map((type) => (
          <li key={type} className={styles.meaning}>
            <TypeIcon type={type} />
            <span>{typeNames.short(type)}</span>
          </li>
        ))}
      </ul>
      <ul className={styles.legend} aria-label={say('personal.fresh.legend')}>
        {meaning(<FreshnessMark fill="full" />, say('personal.fresh.fresh'))}
        {meaning(<FreshnessMark fill="half" />, say('personal.fresh.due'))}
        {meaning(<FreshnessMark fill="empty" />, say('personal.fresh.forgotten'))}
        {meaning(<span aria-hidden>–</span>, say('personal.fresh.not-yet'))}
        {meaning(<FreshnessMark fill={null} />, say('personal.fresh.nothing'))}
      </ul>
    </>
  );
};
