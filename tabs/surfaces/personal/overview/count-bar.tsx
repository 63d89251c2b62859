import { makeStyles, Text, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  count: { display: 'grid', rowGap: tokens.spacingVerticalXS, maxWidth: '720px' },
  number: { fontVariantNumeric: 'tabular-nums' },
  track: {
    height: '12px',
    // Visible only in high contrast, where the track is as black as the page.
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground6,
  },
  fill: { height: '100%', backgroundColor: tokens.colorBrandForeground1, forcedColorAdjust: 'none' },
});

/** How many of them, as a part of the whole. */
export const CountBar = ({ count, of }: Readonly<{ count: number; of: number }>) => {
  const styles = useStyles();
  return (
    <div className={styles.count}>
      <Text size={200} className={styles.number}>
        <strong>{count}</strong> / {of}
      </Text>
      <div className={styles.track} aria-hidden>
        <div className={styles.fill} style={{ width: `${(100 * count) / of}%` }} />
      </div>
    </div>
  );
};
