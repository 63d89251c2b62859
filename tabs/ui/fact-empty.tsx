import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFactsPlace } from './facts-place.ts';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

type Props = Readonly<{
  /** What is missing. */
  text: string;
  /** The one thing to do about it. */
  children?: ReactNode;
}>;

/** What a section shows while nothing is known, with the one thing to do. */
export const FactEmpty = ({ text, children }: Props) => {
  const styles = useStyles();
  // The stage has no actions.
  if (useFactsPlace() === 'stage') return null;
  return (
    <div className={styles.place}>
      <span>{text}</span>
      {children}
    </div>
  );
};
