import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowCircleRightRegular } from '@fluentui/react-icons/svg/arrow-circle-right';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import type { ReactNode } from 'react';
import { useRecapStyles } from './recap-styles.ts';
import type { CommitmentMark } from './use-recap.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  mark: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    height: tokens.lineHeightBase300,
    fontSize: tokens.fontSizeBase400,
    color: tokens.colorNeutralForeground3,
  },
  kept: { color: tokens.colorBrandForeground1 },
  body: { flexGrow: 1, minWidth: 0 },
  dropped: { color: tokens.colorNeutralForeground2 },
});

const marks: Readonly<Record<CommitmentMark, ReactNode>> = {
  open: <CircleRegular />,
  kept: <CheckmarkCircleFilled />,
  moved: <ArrowCircleRightRegular />,
  dropped: <SubtractCircleRegular />,
  disputed: <QuestionCircleRegular />,
};

type Props = Readonly<{
  id: string;
  mark: CommitmentMark;
  text: string;
  /** Below the text: the owner, and the standing in words for those who can't see the mark. */
  children: ReactNode;
}>;

/** A commitment in the recap, with how it stands. */
export const RecapRow = ({ id, mark, text, children }: Props) => {
  const styles = useStyles();
  const recap = useRecapStyles();
  return (
    <li className={styles.row} data-commitment={id} data-mark={mark}>
      <span className={mergeClasses(styles.mark, mark === 'kept' && styles.kept)} aria-hidden>
        {marks[mark]}
      </span>
      <div className={styles.body}>
        <div className={mergeClasses(recap.text, mark === 'dropped' && styles.dropped)}>{text}</div>
        {children}
      </div>
    </li>
  );
};
