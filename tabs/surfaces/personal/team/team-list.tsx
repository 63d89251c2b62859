import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { TeamRow } from '../../../../shared/contracts/rhythm.ts';
import { useWords } from '../../../platform/words.tsx';
import { FreshnessPill } from './freshness-pill.tsx';
import { NextCell } from './next-cell.tsx';
import { RepName } from './rep-name.tsx';
import { RhythmCell } from './rhythm-cell.tsx';
import { StartNow } from './start-now.tsx';
import type { TeamActions } from './team-actions.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  facts: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  rhythm: { flex: '1 0 160px' },
  types: {
    gridColumn: '1 / -1',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(92px, 1fr))',
    rowGap: tokens.spacingVerticalXS,
  },
  type: { display: 'grid', justifyItems: 'start', minWidth: 0 },
  name: {
    maxWidth: '100%',
    boxSizing: 'border-box',
    paddingInlineStart: tokens.spacingHorizontalS,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
});

type Props = Readonly<{ rows: readonly TeamRow[]; actions: TeamActions }>;

/** The team where there is no room for a table: the same, a rep at a time. */
export const TeamList = ({ rows, actions }: Props) => {
  const styles = useStyles();
  const { say, typeNames } = useWords();
  return (
    <ul className={styles.list} aria-label={say('personal.team.table')}>
      {rows.map((row) => (
        <li key={row.rhythm.id} className={styles.row}>
          <RepName row={row} onOpen={() => actions.openRep(row)} />
          {row.liveSessionId === null && (
            <StartNow row={row} openSession={actions.openSession} look="subtle" />
          )}
          <div className={styles.facts}>
            <div className={styles.rhythm}>
              <RhythmCell row={row} actions={actions} />
            </div>
            <NextCell row={row} actions={actions} />
          </div>
          <div className={styles.types}>
            {row.types.map((age) => (
              <div key={age.type} className={styles.type}>
                <Text size={100} className={styles.name} title={typeNames.of(age.type)}>
                  {typeNames.short(age.type)}
                </Text>
                <FreshnessPill age={age} name={row.rhythm.rep.name} onOpen={() => actions.openRep(row)} />
              </div>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
};
