import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  figure: {
    display: 'grid',
    alignContent: 'start',
    rowGap: tokens.spacingVerticalXXS,
    minWidth: 0,
    margin: 0,
  },
  name: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  value: {
    ...typographyStyles.subtitle1,
    margin: 0,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  quiet: { ...typographyStyles.body1 },
  source: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    maxWidth: '40ch',
  },
});

type Props = Readonly<{
  name: string;
  /** The figure in words; null while there is none, when `none` says why. */
  value: string | null;
  none: string;
  /** Who says so. */
  source: string;
}>;

/** One of a manager's own figures, with where it comes from. */
export const OwnFigure = ({ name, value, none, source }: Props) => {
  const styles = useStyles();
  return (
    <dl className={styles.figure}>
      <dt className={styles.name}>{name}</dt>
      <dd className={value === null ? `${styles.value} ${styles.quiet}` : styles.value}>{value ?? none}</dd>
      <dd className={styles.source}>{source}</dd>
    </dl>
  );
};
