import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { useWords } from '../../platform/words.tsx';
import { DayText } from '../../ui/day-text.tsx';
import { firstName } from '../../ui/person-avatar.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  body: { flexGrow: 1, minWidth: 0 },
  text: { overflowWrap: 'anywhere' },
  plan: { fontStyle: 'italic', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  done: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  late: { color: tokens.colorPaletteMarigoldForeground2, fontWeight: tokens.fontWeightSemibold },
});

type Props = Readonly<{
  commitment: CommitmentView;
  /** False where the list already says whose they are. */
  owner?: boolean;
  /** Before the text: a checkbox, for example. */
  before?: ReactNode;
  /** After it: what can be done. */
  children?: ReactNode;
}>;

const dot = <span aria-hidden>·</span>;

/** A commitment: what, who and by when. Late is amber, and never the only thing that says so. */
export const CommitmentRow = ({ commitment, owner = true, before, children }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const { due, moves, overdue, state, helpWanted, serves, plan, outcome } = commitment;
  return (
    <div className={styles.row} data-commitment={commitment.id}>
      {before}
      <div className={styles.body}>
        <div className={mergeClasses(styles.text, state !== 'open' && styles.done)}>{commitment.text}</div>
        {plan !== null && state === 'open' && (
          <div className={mergeClasses(styles.text, styles.plan)}>{plan}</div>
        )}
        {outcome !== null && <div className={mergeClasses(styles.text, styles.plan)}>{outcome}</div>}
        <div className={styles.facts}>
          {owner && <span>{firstName(commitment.owner.name)}</span>}
          {owner && dot}
          <span className={mergeClasses(overdue && styles.late)}>
            {overdue && <>{say('app.late')} · </>}
            {due === null ? say('app.no-day') : <DayText day={due} />}
          </span>
          {serves !== null && dot}
          {serves !== null && <span className={styles.text}>{serves}</span>}
          {moves > 0 && dot}
          {moves > 0 && <span>{say('app.moved', { count: moves })}</span>}
          {helpWanted && state === 'open' && dot}
          {helpWanted && state === 'open' && <span>{say('app.help-wanted')}</span>}
        </div>
      </div>
      {children}
    </div>
  );
};
