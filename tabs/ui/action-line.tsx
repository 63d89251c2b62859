import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
});

type Props = Readonly<{
  text: string;
  /** Whether it has just come true, and is to be heard. */
  isStatus?: boolean;
  testId?: string;
  /** What can be done about it. */
  children: ReactNode;
}>;

/** Something to know, in a sentence, and the buttons for it. */
export const ActionLine = ({ text, isStatus = false, testId, children }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.line} data-testid={testId}>
      <Text className={styles.text} role={isStatus ? 'status' : undefined}>
        {text}
      </Text>
      {children}
    </div>
  );
};
