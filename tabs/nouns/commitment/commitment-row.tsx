import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Fragment } from 'react';
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
  dropped: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  kept: { flexShrink: 0, fontSize: '20px', lineHeight: 0, color: tokens.colorCompoundBrandForeground1 },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  late: { color: tokens.colorPaletteMarigoldForeground2, fontWeight: tokens.fontWeightSemibold },
});

type Props = Readonly<{
  commitment: CommitmentView;
  /** False where the list already says whose commitments they are. */
  owner?: boolean;
  /** Further facts to show. */
  more?: readonly string[];
  /** Before the text: a checkbox, for example. */
  before?: ReactNode;
  /** Actions, after the text. */
  children?: ReactNode;
}>;

const dot = <span aria-hidden>·</span>;

/** A commitment: what, who and by when. An overdue one is amber, and never by colour alone. */
export const CommitmentRow = ({ commitment, owner = true, more = [], before, children }: Props) => {
  const styles = useStyles();
  const { say, day, dayOf, time } = useWords();
  const { due, on, moves, overdue, state, helpWanted, helpTalkAt, serves, plan, outcome, source } =
    commitment;
  return (
    <div className={styles.row} data-commitment={commitment.id}>
      {before}
      {before === undefined && state === 'kept' && (
        <span className={styles.kept} aria-hidden>
          <CheckmarkCircleFilled />
        </span>
      )}
      <div className={styles.body}>
        <div className={mergeClasses(styles.text, state === 'dropped' && styles.dropped)}>
          {commitment.text}
        </div>
        {plan !== null && state === 'open' && (
          <div className={mergeClasses(styles.text, styles.plan)}>{plan}</div>
        )}
        {outcome !== null && <div className={mergeClasses(styles.text, styles.plan)}>{outcome}</div>}
        <div className={styles.facts}>
          {owner && <span>{firstName(commitment.owner.name)}</span>}
          {owner && dot}
          <span className={mergeClasses(overdue && styles.late)}>
            {overdue && <>{say('app.late')} · </>}
            {state === 'kept' && on !== null ? (
              say('app.kept', { day: day(on) })
            ) : due === null ? (
              say('app.no-day')
            ) : (
              <DayText day={due} />
            )}
          </span>
          {serves !== null && dot}
          {serves !== null && <span className={styles.text}>{serves}</span>}
          {moves > 0 && dot}
          {moves > 0 && <span>{say('app.moved', { count: moves })}</span>}
          {helpWanted && state === 'open' && dot}
          {helpWanted && state === 'open' && (
            <span>
              {helpTalkAt === null
                ? say('app.help-wanted')
                : say('app.help-talk', {
                    ...{ name: firstName(commitment.promisedTo.name) },
                    ...{ day: day(dayOf(helpTalkAt)), time: time(helpTalkAt) },
                  })}
            </span>
          )}
          {source === 'model' && dot}
          {source === 'model' && <span>{say('app.by-model')}</span>}
          {more.map((fact) => (
            <Fragment key={fact}>
              {dot}
              <span className={styles.text}>{fact}</span>
            </Fragment>
          ))}
        </div>
      </div>
      {children}
    </div>
  );
};
