import { makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { useToday } from '../../platform/clock.ts';
import { useTeams } from '../../platform/teams.tsx';
import { useWords } from '../../platform/words.tsx';
import { firstGroup, groupCommitments, groupOf, commitmentGroups } from './commitment-groups.ts';
import type { CommitmentGroup } from './commitment-groups.ts';
import { linkedCommitment, noteFollowed } from './linked-commitment.ts';
import { OwnCommitmentRow } from './own-commitment-row.tsx';

const useStyles = makeStyles({
  commitments: { display: 'grid', rowGap: tokens.spacingVerticalS },
  tabs: {
    flexWrap: 'wrap',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    // In high contrast the ground under the pointer is the highlight's, on which no other colour can be read.
    '& [role="tab"]:hover span': { color: 'inherit' },
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  quiet: { color: tokens.colorNeutralForeground2, padding: `${tokens.spacingVerticalM} 0` },
  number: {
    marginInlineStart: tokens.spacingHorizontalSNudge,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
});

type Props = Readonly<{
  /** One person's commitments. */
  commitments: readonly CommitmentView[];
  /** The list's name for screen readers. */
  label: string;
  /** Shown when there are no commitments at all. */
  none: string;
}>;

/** Commitments grouped by when they are due: overdue, this week, later, done. */
export const OwnCommitments = ({ commitments, label, none }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const today = useToday();
  const { subPageId } = useTeams();
  const groups = groupCommitments(commitments, today);
  const [linked, unlink] = useState(
    () => commitments.find(({ id }) => id === linkedCommitment(subPageId)) ?? null,
  );
  const [chosen, choose] = useState<CommitmentGroup | null>(linked && groupOf(linked, today));
  useEffect(() => noteFollowed(subPageId), [subPageId]);
  const shown = chosen ?? firstGroup(groups);
  const between = new Set(commitments.map(({ promisedTo }) => promisedTo.id)).size > 1;
  if (commitments.length === 0) return <Text className={styles.quiet}>{none}</Text>;
  return (
    <div className={styles.commitments}>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={label}
        selectedValue={shown}
        onTabSelect={(_, { value }) => {
          unlink(null);
          choose(commitmentGroups.find((group) => group === value) ?? null);
        }}
      >
        {commitmentGroups.map((group) => (
          <Tab
            key={group}
            value={group}
            aria-label={say('personal.commitments.tab', {
              group: say(`personal.commitments.${group}`),
              count: groups[group].length,
            })}
          >
            {say(`personal.commitments.${group}`)}
            <span className={styles.number}>{groups[group].length}</span>
          </Tab>
        ))}
      </TabList>
      {groups[shown].length === 0 ? (
        <Text className={styles.quiet}>{say(`personal.commitments.none.${shown}`)}</Text>
      ) : (
        <ul className={styles.list}>
          {groups[shown].map((commitment) => (
            <OwnCommitmentRow
              key={commitment.id}
              commitment={commitment}
              between={between}
              linked={commitment.id === linked?.id}
            />
          ))}
        </ul>
      )}
    </div>
  );
};
