import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { OverviewTeam } from '../../../../shared/contracts/overview.ts';
import { quarterStart } from '../../../../shared/domain/month.ts';
import type { CalendarMonth } from '../../../../shared/domain/month.ts';
import { percentInWords } from '../../../../shared/words/balance-in-words.ts';
import { lazily } from '../../../platform/lazily.ts';
import { useWords } from '../../../platform/words.tsx';
import { useNarrow } from '../../../ui/use-narrow.ts';
import { monthBeside, teamInWords } from './overview-in-words.ts';

const TeamSparkline = lazily(() => import('./overview-charts.tsx').then((made) => made.TeamSparkline));

/** So many teams are seen at first: as many as a printed page has room for. */
const SEEN_AT_FIRST = 12;

const useStyles = makeStyles({
  teams: { display: 'grid', rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  team: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto 4em',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '32px',
  },
  name: { overflowWrap: 'anywhere' },
  spark: { height: '24px' },
  share: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
  note: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
  more: { justifySelf: 'start' },
});

/** Fluent's sparkline takes the focus, and keeps it where it is inert: the Tab key would never leave it. */
const withoutFocus = (place: HTMLElement | null): void => {
  for (const element of place?.querySelectorAll('[tabindex], [data-tabster]') ?? []) {
    element.removeAttribute('tabindex');
    element.removeAttribute('data-tabster');
  }
};

type Props = Readonly<{ teams: readonly OverviewTeam[]; quarter: CalendarMonth }>;

const Team = ({ team, teams, quarter }: Props & Readonly<{ team: OverviewTeam }>) => {
  const styles = useStyles();
  const words = useWords();
  const { language, say } = words;
  const width = useNarrow() ? 72 : 120;
  const isCurrent = quarterStart(team.until) === quarter;
  return (
    <li className={styles.team}>
      <Text className={styles.name}>{teamInWords(words, team, teams)}</Text>
      <span className={styles.spark} style={{ width }} inert>
        <Suspense fallback={null}>
          {team.months.length > 1 && (
            <span ref={withoutFocus}>
              <TeamSparkline months={team.months} width={width} />
            </span>
          )}
        </Suspense>
      </span>
      <Text className={styles.share} {...(team.share === null && { size: 200 })}>
        {team.share === null
          ? isCurrent
            ? say('overview.too-few')
            : '–'
          : percentInWords(language, team.share)}
      </Text>
      {!isCurrent && (
        <Text size={200} className={styles.note}>
          {say('overview.teams.stands', { month: monthBeside(language, team.until, quarter) })}
        </Text>
      )}
      {team.manager === null && (
        <Text size={200} className={styles.note}>
          {say('overview.teams.small', { people: team.people })}
        </Text>
      )}
    </li>
  );
};

/** Each group's course and its quarter, in a line. */
export const TeamLines = ({ teams, quarter }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? teams : teams.slice(0, SEEN_AT_FIRST);
  return (
    <>
      <ul className={styles.teams}>
        {shown.map((team) => (
          <Team key={team.manager?.id ?? 'small'} {...{ team, teams, quarter }} />
        ))}
      </ul>
      {shown.length < teams.length && (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => setWhole(true)}>
          {say('overview.teams.more', { count: teams.length })}
        </Button>
      )}
    </>
  );
};
