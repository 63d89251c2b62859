import type { ChangeRange } from '../../../../shared/coaching/insight/change-range.ts';
import type { Overview, OverviewChange } from '../../../../shared/contracts/overview.ts';
import { percentInWords } from '../../../../shared/words/balance-in-words.ts';
import { changeOnScale, rangeInWords } from '../../../../shared/words/insight-in-words.ts';
import type { ResultScale } from '../../../../shared/words/insight-in-words.ts';
import { lazily } from '../../../platform/lazily.ts';
import { useWords } from '../../../platform/words.tsx';
import { CountBar } from './count-bar.tsx';
import { monthInWords, teamInWords } from './overview-in-words.ts';
import { OverviewTable } from './overview-table.tsx';

const MonthsChart = lazily(() => import('./overview-charts.tsx').then((made) => made.MonthsChart));
const ChangesChart = lazily(() => import('./overview-charts.tsx').then((made) => made.ChangesChart));
const ResultsChart = lazily(() => import('./overview-charts.tsx').then((made) => made.ResultsChart));

type Months = Readonly<{ months: Overview['of']['months'] }>;

/** How much of the sessions took place each month, drawn and in figures. */
export const HappensDetails = ({ months }: Months) => {
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
      {even && <CountBar {...even} />}
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
      <CountBar count={kept} of={people} />
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

type ChangesProps = Readonly<{
  title: string;
  /** What a row is of. */
  of: string;
  changes: readonly (Readonly<{ id: string; scale: ResultScale | null }> &
    Pick<OverviewChange, 'name' | 'insight'>)[];
}>;

/** Between what each change lies: ranges first, the middle after them. */
const Changes = ({ title, of, changes }: ChangesProps) => {
  const { language, say } = useWords();
  const between = (range: ChangeRange | null, scale: ResultScale | null): string =>
    range === null ? '–' : rangeInWords(language, range, scale);
  return (
    <OverviewTable
      label={title}
      head={[
        of,
        say('overview.changed.people'),
        say('overview.changed.range'),
        say('overview.changed.mid'),
        say('overview.changed.compared'),
      ]}
      rows={changes.map(({ id, name, scale, insight: { n, change, compared } }) => ({
        key: id,
        cells: [
          name[language],
          String(n),
          between(change, scale),
          change === null ? '–' : changeOnScale(language, change.mid, scale),
          between(compared, scale),
        ],
      }))}
    />
  );
};

/** Between what each behaviour's change lies, in points of one scale. */
export const ChangedDetails = ({ changes }: Pick<Overview, 'changes'>) => {
  const { say } = useWords();
  const title = say('overview.changed.table');
  return (
    <>
      <ChangesChart changes={changes} title={title} />
      <Changes
        title={title}
        of={say('overview.changed.behaviour')}
        changes={changes.map((one) => ({ ...one, id: one.behaviour, scale: null }))}
      />
    </>
  );
};

/** Between what each metric's change lies, each in its own unit. */
export const ResultsDetails = ({ results }: Pick<Overview, 'results'>) => {
  const { say } = useWords();
  const title = say('overview.results.table');
  return (
    <>
      <ResultsChart results={results} title={title} />
      <Changes
        title={title}
        of={say('overview.results.metric')}
        changes={results.map((one) => ({ ...one, id: one.metric, scale: one }))}
      />
    </>
  );
};
