import {
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import { conversationTypes } from '../../../../shared/domain/conversation-type.ts';
import { TypeIcon } from '../../../nouns/conversation-type/type-badge.tsx';
import { useWords } from '../../../platform/words.tsx';
import { FreshnessPill } from './freshness-pill.tsx';
import { FreshnessLegend } from './freshness-legend.tsx';
import { NextAction } from './next-action.tsx';
import { NextText } from './next-text.tsx';
import { RepName } from './rep-name.tsx';
import { RhythmCell } from './rhythm-cell.tsx';
import { StartNow } from './start-now.tsx';
import type { TeamActions } from './team-actions.ts';
import { closeColumns, closeFrom, fromWidth, tightColumns, wideColumns, wideFrom } from './team-columns.ts';

const column = (name: keyof typeof wideColumns) => ({
  boxSizing: 'border-box' as const,
  width: `${String(tightColumns[name])}px`,
  [fromWidth(closeFrom)]: { width: `${String(closeColumns[name])}px` },
  [fromWidth(wideFrom)]: { width: `${String(wideColumns[name])}px` },
});

const useStyles = makeStyles({
  frame: { display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  // Where letters are so large that a cell has no room, the rest scrolls beneath who it is about.
  scrolled: { overflowX: 'auto', minWidth: 0 },
  table: { tableLayout: 'fixed' },
  who: {
    position: 'sticky',
    insetInlineStart: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  rep: column('rep'),
  next: column('next'),
  type: column('type'),
  rhythm: column('rhythm'),
  cell: { paddingInline: 0 },
  nextCell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    [fromWidth(wideFrom)]: { paddingInline: tokens.spacingHorizontalS },
  },
  // Beside a chat the buttons stand below.
  both: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    [fromWidth(wideFrom)]: { flexWrap: 'nowrap', fontSize: tokens.fontSizeBase300 },
  },
  head: {
    paddingInline: `${tokens.spacingHorizontalXS} 0`,
    verticalAlign: 'bottom',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  wideHead: { [fromWidth(wideFrom)]: { paddingInlineStart: tokens.spacingHorizontalS } },
  typeHead: {
    display: 'grid',
    justifyItems: 'center',
    [fromWidth(closeFrom)]: { justifyItems: 'start' },
    rowGap: tokens.spacingVerticalXXS,
    minWidth: 0,
    paddingBlock: tokens.spacingVerticalXS,
  },
  // Where there is no room for it the legend has the name, and screen readers still get it here.
  name: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    clipPath: 'inset(50%)',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    [fromWidth(closeFrom)]: {
      position: 'static',
      width: 'auto',
      height: 'auto',
      maxWidth: '100%',
      clipPath: 'none',
    },
    [fromWidth(wideFrom)]: { fontSize: tokens.fontSizeBase200 },
  },
});

type Props = Readonly<{ rows: readonly TeamRow[]; actions: TeamActions }>;

/** The team at a glance: what comes next and what to do, rep × type, and the rhythm. Arrow keys move between cells. */
export const TeamTable = ({ rows, actions }: Props) => {
  const styles = useStyles();
  const { say, typeNames } = useWords();
  const arrows = useArrowNavigationGroup({ axis: 'grid', memorizeCurrent: true });
  return (
    <div className={styles.frame}>
      <div className={styles.scrolled}>
        <Table {...arrows} className={styles.table} size="medium" aria-label={say('personal.team.table')}>
          <TableHeader>
            <TableRow>
              <TableHeaderCell className={mergeClasses(styles.head, styles.rep, styles.who)}>
                {say('personal.team.rep')}
              </TableHeaderCell>
              <TableHeaderCell className={mergeClasses(styles.head, styles.wideHead, styles.next)}>
                {say('personal.team.next')}
              </TableHeaderCell>
              {conversationTypes.map((type) => (
                <TableHeaderCell
                  key={type}
                  className={mergeClasses(styles.head, styles.wideHead, styles.type)}
                  title={typeNames.of(type)}
                >
                  <span className={styles.typeHead}>
                    <TypeIcon type={type} />
                    <span className={styles.name}>{typeNames.short(type)}</span>
                  </span>
                </TableHeaderCell>
              ))}
              <TableHeaderCell className={mergeClasses(styles.head, styles.wideHead, styles.rhythm)}>
                {say('personal.team.rhythm')}
              </TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row.rhythm.id}>
                <TableCell className={mergeClasses(styles.cell, styles.who)}>
                  <RepName row={row} onOpen={() => actions.openRep(row)} />
                </TableCell>
                <TableCell className={styles.nextCell}>
                  <div className={styles.both}>
                    <NextText row={row} />
                    <NextAction row={row} actions={actions} />
                    {row.liveSessionId === null && !row.hasLeft && (
                      <StartNow row={row} openSession={actions.openSession} look="icon" />
                    )}
                  </div>
                </TableCell>
                {row.types.map((age) => (
                  <TableCell key={age.type} className={styles.cell}>
                    <FreshnessPill
                      age={age}
                      name={row.rhythm.rep.name}
                      isNew={row.daysSince === null}
                      onOpen={() => actions.openRep(row)}
                    />
                  </TableCell>
                ))}
                <TableCell className={styles.cell}>
                  <RhythmCell row={row} actions={actions} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
      <FreshnessLegend />
    </div>
  );
};
