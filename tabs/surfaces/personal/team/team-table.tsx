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
import { useWords } from '../../../platform/words.tsx';
import { FreshnessPill } from './freshness-pill.tsx';
import { FreshnessLegend } from './freshness-legend.tsx';
import { NextAction } from './next-action.tsx';
import { NextText } from './next-text.tsx';
import { RepName } from './rep-name.tsx';
import { RhythmCell } from './rhythm-cell.tsx';
import { StartNow } from './start-now.tsx';
import type { TeamActions } from './team-actions.ts';
import { columnWidth, fromWidth, shownFrom } from './team-columns.ts';

const width = (pixels: number): `${string}px` => `${String(pixels)}px`;

/** Hidden, also from screen readers, until the page is that wide. */
const from = (pixels: number) => ({
  display: 'none',
  [fromWidth(pixels)]: { display: 'table-cell' },
});

const useStyles = makeStyles({
  frame: { display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  // Where not even the first columns have room, the rest scrolls beneath who they are about.
  scrolled: { overflowX: 'auto', minWidth: 0 },
  table: { tableLayout: 'fixed', minWidth: width(columnWidth.rep + columnWidth.next) },
  who: {
    position: 'sticky',
    insetInlineStart: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  rep: { width: width(columnWidth.rep), boxSizing: 'border-box' },
  type: { width: width(columnWidth.type), boxSizing: 'border-box' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  rhythmWidth: { width: width(columnWidth.rhythm), boxSizing: 'border-box' },
  next: { width: width(columnWidth.next), boxSizing: 'border-box' },
  deal: from(shownFrom.deal),
  pipeline: from(shownFrom.pipeline),
  skill: from(shownFrom.skill),
  performance: from(shownFrom.performance),
  preparation: from(shownFrom.preparation),
  rhythm: from(shownFrom.rhythm),
  cell: { paddingInline: 0 },
  nextCell: { paddingInline: tokens.spacingHorizontalS },
  both: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  head: {
    paddingInline: `${tokens.spacingHorizontalS} 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
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
              <TableHeaderCell className={mergeClasses(styles.head, styles.next)}>
                {say('personal.team.next')}
              </TableHeaderCell>
              {conversationTypes.map((type) => (
                <TableHeaderCell
                  key={type}
                  className={mergeClasses(styles.head, styles.type, styles[type])}
                  title={typeNames.of(type)}
                >
                  <span className={styles.name}>{typeNames.short(type)}</span>
                </TableHeaderCell>
              ))}
              <TableHeaderCell className={mergeClasses(styles.head, styles.rhythmWidth, styles.rhythm)}>
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
                    {row.liveSessionId === null && (
                      <StartNow row={row} openSession={actions.openSession} look="icon" />
                    )}
                  </div>
                </TableCell>
                {row.types.map((age) => (
                  <TableCell key={age.type} className={mergeClasses(styles.cell, styles[age.type])}>
                    <FreshnessPill
                      age={age}
                      name={row.rhythm.rep.name}
                      isNew={row.daysSince === null}
                      onOpen={() => actions.openRep(row)}
                    />
                  </TableCell>
                ))}
                <TableCell className={mergeClasses(styles.cell, styles.rhythm)}>
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
