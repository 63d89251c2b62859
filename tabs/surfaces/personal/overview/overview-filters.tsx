import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Overview } from '../../../../shared/contracts/overview.ts';
import { personId } from '../../../../shared/domain/ids.ts';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import type { CalendarMonth } from '../../../../shared/domain/month.ts';
import { useWords } from '../../../platform/words.tsx';
import { quarterInWords, teamInWords } from './overview-in-words.ts';

/** What the overview is asked for: a group or all, and a quarter or the latest. */
export type OverviewChoice = Readonly<{ team?: PersonId | 'small'; quarter?: CalendarMonth }>;

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, minWidth: 0, flexGrow: 1 },
  choice: { minWidth: '140px', maxWidth: '240px', flex: '0 1 auto' },
});

type Props = Readonly<{
  overview: Pick<Overview, 'teams' | 'quarters' | 'quarter'>;
  choice: OverviewChoice;
  choose: (choice: OverviewChoice) => void;
}>;

const teamChosen = (value: string): Pick<OverviewChoice, 'team'> => {
  if (value === 'small') return { team: value };
  const { data } = personId.safeParse(value);
  return data === undefined ? {} : { team: data };
};

/** Which team, and which quarter. Each choice is of a group that is shown anyway. */
export const OverviewFilters = ({ overview: { teams, quarters, quarter }, choice, choose }: Props) => {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const { team, ...rest } = choice;
  return (
    <div className={styles.filters}>
      <Select
        className={styles.choice}
        aria-label={say('overview.team')}
        value={team ?? ''}
        onChange={(_, { value }) => choose({ ...rest, ...teamChosen(value) })}
      >
        <option value="">{say('overview.team.all')}</option>
        {teams.map((one) => (
          <option key={one.manager?.id ?? 'small'} value={one.manager?.id ?? 'small'}>
            {teamInWords(words, one, teams)}
          </option>
        ))}
      </Select>
      <Select
        className={styles.choice}
        aria-label={say('overview.quarter')}
        value={quarter}
        onChange={(_, { value }) => {
          const chosen = quarters.find((one) => one === value);
          if (chosen) choose({ ...choice, quarter: chosen });
        }}
      >
        {quarters.map((one) => (
          <option key={one} value={one}>
            {quarterInWords(words, one)}
          </option>
        ))}
      </Select>
    </div>
  );
};
