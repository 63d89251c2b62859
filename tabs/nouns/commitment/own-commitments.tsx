import { makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CommitmentView } from '../../../shared/contracts/commitment.ts';
import { useToday } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { firstGroup, grouped, promiseGroups } from './commitment-groups.ts';
import type { PromiseGroup } from './commitment-groups.ts';
import { PromiseRow } from './own-commitment-row.tsx';

const useStyles = makeStyles({
  promises: { display: 'grid', rowGap: tokens.spacingVerticalS },
  tabs: { flexWrap: 'wrap', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  quiet: { color: tokens.colorNeutralForeground2, padding: `${tokens.spacingVerticalM} 0` },
  number: {
    marginInlineStart: tokens.spacingHorizontalSNudge,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
});

type Props = Readonly<{
  /** One person's own promises. */
  commitments: readonly CommitmentView[];
  /** What the list is, for screen readers. */
  label: string;
  /** Said when there is nothing at all. */
  none: string;
}>;

/** Promises by when they are due: late, this week, later, done. */
export const Promises = ({ commitments, label, none }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const groups = grouped(commitments, useToday());
  const [chosen, choose] = useState<PromiseGroup | null>(null);
  const shown = chosen ?? firstGroup(groups);
  const between = new Set(commitments.map(({ promisedTo }) => promisedTo.id)).size > 1;
  if (commitments.length === 0) return <Text className={styles.quiet}>{none}</Text>;
  return (
    <div className={styles.promises}>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={label}
        selectedValue={shown}
        onTabSelect={(_, { value }) => choose(promiseGroups.find((group) => group === value) ?? null)}
      >
        {promiseGroups.map((group) => (
          <Tab
            key={group}
            value={group}
            aria-label={say('personal.promises.tab', {
              group: say(`personal.promises.${group}`),
              count: groups[group].length,
            })}
          >
            {say(`personal.promises.${group}`)}
            <span className={styles.number}>{groups[group].length}</span>
          </Tab>
        ))}
      </TabList>
      {groups[shown].length === 0 ? (
        <Text className={styles.quiet}>{say(`personal.promises.none.${shown}`)}</Text>
      ) : (
        <ul className={styles.list}>
          {groups[shown].map((commitment) => (
            <PromiseRow key={commitment.id} commitment={commitment} between={between} />
          ))}
        </ul>
      )}
    </div>
  );
};
