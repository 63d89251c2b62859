import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { OverviewChange } from '../../../../shared/contracts/overview.ts';
import { rangeInWords } from '../../../../shared/words/insight-in-words.ts';
import { useWords } from '../../../platform/words.tsx';
import { pointsInWords } from './overview-in-words.ts';

const useStyles = makeStyles({
  frame: { display: 'grid', rowGap: tokens.spacingVerticalXS, margin: 0, maxWidth: '420px' },
  track: { position: 'relative', height: '20px' },
  axis: {
    position: 'absolute',
    top: '9px',
    left: 0,
    right: 0,
    height: '1px',
    backgroundColor: tokens.colorNeutralStroke1,
  },
  zero: {
    position: 'absolute',
    top: '2px',
    left: '50%',
    width: '1px',
    height: '16px',
    backgroundColor: tokens.colorNeutralForeground2,
  },
  range: {
    position: 'absolute',
    top: '6px',
    height: '8px',
    backgroundColor: tokens.colorBrandForeground1,
    forcedColorAdjust: 'none',
  },
  mid: {
    position: 'absolute',
    top: '3px',
    width: '3px',
    height: '14px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    forcedColorAdjust: 'none',
  },
  words: { display: 'flex', justifyContent: 'space-between', color: tokens.colorNeutralForeground2 },
});

/** Levels go from one to five, and a group's mean hardly moves further than this. */
const USUAL_MOST = 2;

/** Between what a behaviour's change lies, around zero: the range, and in it the middle. */
export const ChangeStrip = ({ change: { name, insight } }: Readonly<{ change: OverviewChange }>) => {
  const styles = useStyles();
  const { language } = useWords();
  const { change } = insight;
  if (change === null) return null;
  const { low, mid, high } = change;
  const most = Math.max(USUAL_MOST, Math.abs(low), Math.abs(high));
  const at = (points: number): number => 50 + (50 * points) / most;
  return (
    <figure className={styles.frame}>
      <Text as="span" size={200}>
        {name[language]}
      </Text>
      <div className={styles.track} role="img" aria-label={rangeInWords(language, change, null)}>
        <span className={styles.axis} />
        <span className={styles.range} style={{ left: `${at(low)}%`, width: `${at(high) - at(low)}%` }} />
        <span className={styles.mid} style={{ left: `${at(mid)}%` }} />
        <span className={styles.zero} />
      </div>
      <div className={styles.words} aria-hidden>
        <Text size={200}>{pointsInWords(language, -most)}</Text>
        <Text size={200}>0</Text>
        <Text size={200}>{pointsInWords(language, most)}</Text>
      </div>
    </figure>
  );
};
