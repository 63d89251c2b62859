import type { Overview } from '../../../../shared/contracts/overview.ts';
import { percentInWords } from '../../../../shared/words/balance-in-words.ts';
import { lazily } from '../../../platform/lazily.ts';
import { useWords } from '../../../platform/words.tsx';
import { monthInWords, pointsInWords, teamInWords } from './overview-in-words.ts';
import { OverviewTable } from './overview-table.tsx';

const MonthsChart = lazily(() => import('./overview-charts.tsx').then((made) => made.MonthsChart));
const CountChart = lazily(() => import('./overview-charts.tsx').then((made) => made.CountChart));
const ChangesChart = lazily(() => import('./overview-charts.tsx').then((made) => made.ChangesChart));

/** How much of the sessions took place each month, drawn and in figures. */
export const HappensDetails = ({ of: { months } }: Pick<Overview, 'of'>) => {
  const { language, say } = useWords();
  const title = say('overview.happens.table');
  return (
    <>
      <MonthsChart months={months} title={title} />
      <OverviewTable
        label={title}
        head={[say('overview.month'), say('overview.share')]}
        rows={months.toReversed().map(({ month, share }) => ({
          key: month,
          cells: [
            `${monthInWords(language, month)} ${month.slice(0, 4)}`,
            share === null ? say('overview.too-few') : percentInWords(language, share),
          ],
        }))}
      />
    </>
  );
};

/** Which teams are even, drawn as a share of them and named. */
export const EvenDetails = ({ teams, of: { even } }: Pick<Overview, 'teams' | 'of'>) => {
  const words = useWords();
  const { say } = words;
  const title = say('overview.even.table');
  return (
    <>
      {even && <CountChart {...even} title={title} />}
      <OverviewTable
        label={title}
        head={[say('overview.team'), say('overview.changed.people'), say('overview.even.half')]}
        rows={teams.map((team) => ({
          key: team.manager?.id ?? 'small',
          cells: [
            teamInWords(words, team, teams),
            String(team.people),
            say(
              team.isEven === null
                ? 'overview.even.unknown'
                : team.isEven
                  ? 'overview.even.is'
                  : 'overview.even.isnt',
            ),
          ],
        }))}
      />
    </>
  );
};

/** Of those who follow the start for new reps, how many keep it: drawn, and group by group. */
export const ProgrammeDetails = ({
  programme: { people, kept, groups },
  teams,
}: Readonly<{ programme: NonNullable<Overview['programme']> }> & Pick<Overview, 'teams'>) => {
  const words = useWords();
  const { language, say } = words;
  const title = say('overview.programme.table');
  return (
    <>
      <CountChart count={kept} of={people} title={title} />
      <OverviewTable
        label={title}
        head={[
          say('overview.team'),
          say('overview.programme.follow'),
          say('overview.programme.keep'),
          say('overview.month'),
        ]}
        rows={groups.map((group) => ({
          key: group.manager?.id ?? 'several',
          cells: [
            group.manager === null ? say('overview.programme.several') : teamInWords(words, group, teams),
            String(group.people),
            String(group.kept),
            monthInWords(language, group.until),
          ],
        }))}
      />
    </>
  );
};

/** Between what each behaviour's change lies: ranges first, the middle after them. */
export const ChangedDetails = ({ changes }: Pick<Overview, 'changes'>) => {
  const { language, say } = useWords();
  const title = say('overview.changed.table');
  const between = (range: Readonly<{ low: number; high: number }> | null): string =>
    range === null
      ? '–'
      : say('overview.changed.between', {
          low: pointsInWords(language, range.low),
          high: pointsInWords(language, range.high),
        });
  return (
    <>
      <ChangesChart changes={changes} title={title} />
      <OverviewTable
        label={title}
        head={[
          say('overview.changed.behaviour'),
          say('overview.changed.people'),
          say('overview.changed.range'),
          say('overview.changed.mid'),
          say('overview.changed.compared'),
        ]}
        rows={changes.map(({ behaviour, name, insight: { n, change, compared } }) => ({
          key: behaviour,
          cells: [
            name[language],
            String(n),
            between(change),
            change === null ? '–' : pointsInWords(language, change.mid),
            between(compared),
          ],
        }))}
      />
    </>
  );
};
