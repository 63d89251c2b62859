import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Overview } from '../../../../shared/contracts/overview.ts';
import { percentInWords } from '../../../../shared/words/balance-in-words.ts';
import { typeLook } from '../../../nouns/conversation-type/type-look.ts';
import { useWords } from '../../../platform/words.tsx';

const useStyles = makeStyles({
  types: { display: 'grid', rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  type: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 11em) minmax(32px, 1fr) 3em',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  icon: { display: 'inline-flex', fontSize: '16px' },
  track: {
    height: '8px',
    minWidth: 0,
    // Visible only in high contrast, where the track is as black as the page.
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  bar: { display: 'block', height: '100%', forcedColorAdjust: 'none' },
  share: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** How the sessions were spread over the types. */
export const GivenTypes = ({ given }: Pick<Overview['of'], 'given'>) => {
  const styles = useStyles();
  const { language, say, typeNames } = useWords();
  const all = given.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return <Text className={styles.quiet}>{say('overview.types.none')}</Text>;
  return (
    <ul className={styles.types}>
      {given.map(({ type, count }) => {
        const { icon: Icon, foreground } = typeLook[type];
        return (
          <li key={type} className={styles.type}>
            <span className={styles.icon} style={{ color: foreground }} aria-hidden>
              <Icon />
            </span>
            <Text>{typeNames.of(type)}</Text>
            <span className={styles.track} aria-hidden>
              <span
                className={styles.bar}
                style={{ width: `${(100 * count) / all}%`, backgroundColor: foreground }}
              />
            </span>
            <Text className={styles.share}>{percentInWords(language, count / all)}</Text>
          </li>
        );
      })}
    </ul>
  );
};
