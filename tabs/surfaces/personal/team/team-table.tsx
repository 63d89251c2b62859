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
import { useVisuallyHidden } from '../../../ui/visually-hidden.ts';
import { FreshnessPill } from './freshness-pill.tsx';
import { NextCell } from './next-cell.tsx';
import { RepName } from './rep-name.tsx';
import { RhythmCell } from './rhythm-cell.tsx';
import { StartNow } from './start-now.tsx';
import type { TeamActions } from './team-actions.ts';

const useStyles = makeStyles({
  frame: { overflowX: 'auto', minWidth: 0 },
  table: { minWidth: '1010px', tableLayout: 'fixed' },
  // The sticky cell is opaque: a row that lights up without it looks broken.
  row: { ':hover': { backgroundColor: tokens.colorNeutralBackground1 } },
  rep: {
    position: 'sticky',
    insetInlineStart: 0,
    zIndex: 1,
    width: '196px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  type: { width: '96px', boxSizing: 'border-box' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  rhythm: { width: '172px', boxSizing: 'border-box' },
  next: { width: '160px', boxSizing: 'border-box' },
  start: { width: '104px', boxSizing: 'border-box' },
  cell: { paddingInline: 0 },
  head: {
    paddingInline: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

type Props = Readonly<{ rows: readonly TeamRow[]; actions: TeamActions }>;

/** The team in one picture: rep × type, the rhythm and what comes next. Arrow keys go through the cells. */
export const TeamTable = ({ rows, actions }: Props) => {
  const styles = useStyles();
  const { say, typeNames } = useWords();
  const { hidden } = useVisuallyHidden();
  const arrows = useArrowNavigationGroup({ axis: 'grid', memorizeCurrent: true });
  return (
    <div className={styles.frame}>
      <Table {...arrows} className={styles.table} size="medium" aria-label={say('personal.team.table')}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={mergeClasses(styles.head, styles.rep)}>
              {say('personal.team.rep')}
            </TableHeaderCell>
            {conversationTypes.map((type) => (
              <TableHeaderCell
                key={type}
                className={mergeClasses(styles.head, styles.type)}
                title={typeNames.of(type)}
              >
                <span className={styles.name}>{typeNames.short(type)}</span>
              </TableHeaderCell>
            ))}
            <TableHeaderCell className={mergeClasses(styles.head, styles.rhythm)}>
              {say('personal.team.rhythm')}
            </TableHeaderCell>
            <TableHeaderCell className={mergeClasses(styles.head, styles.next)}>
              {say('personal.team.next')}
            </TableHeaderCell>
            <TableHeaderCell className={styles.start}>
              <span className={hidden}>{say('personal.do.start')}</span>
            </TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.rhythm.id} className={styles.row}>
              <TableCell className={mergeClasses(styles.cell, styles.rep)}>
                <RepName row={row} onOpen={() => actions.openRep(row)} />
              </TableCell>
              {row.types.map((age) => (
                <TableCell key={age.type} className={styles.cell}>
                  <FreshnessPill age={age} name={row.rhythm.rep.name} onOpen={() => actions.openRep(row)} />
                </TableCell>
              ))}
              <TableCell className={styles.cell}>
                <RhythmCell row={row} actions={actions} />
              </TableCell>
              <TableCell className={styles.cell}>
                <NextCell row={row} actions={actions} />
              </TableCell>
              <TableCell className={styles.cell}>
                {row.liveSessionId === null && (
                  <StartNow row={row} openSession={actions.openSession} look="subtle" />
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
};
