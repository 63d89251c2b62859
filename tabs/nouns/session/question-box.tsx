import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: 0 },
});

type Props = Readonly<{ name: string; text: string; children?: ReactNode }>;

/** A question to answer before a session begins, with the answers below it. Screen readers announce it at once. */
export const QuestionBox = ({ name, text, children }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.box} role="alert" data-testid={name}>
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
};
