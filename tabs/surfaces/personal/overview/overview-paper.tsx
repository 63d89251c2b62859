import { getGoalCascade } from '../../../../shared/contracts/goal-cascade.ts';
import type { Overview } from '../../../../shared/contracts/overview.ts';
import { overlap } from '../../../../shared/domain/goal-terms.ts';
import { lastDayIn, quarterEnd, quarterStart } from '../../../../shared/domain/month.ts';
import { percentInWords } from '../../../../shared/words/balance-in-words.ts';
import { cascadeInWords, standsInWords } from '../../../nouns/goal/cascade-in-words.ts';
import { endInWords } from '../../../nouns/goal/goal-end.ts';
import { useFetched } from '../../../platform/api.ts';
import { useToday } from '../../../platform/clock.ts';
import { useWords } from '../../../platform/words.tsx';
import { Paper } from '../../../ui/paper.tsx';
import {
  changedInWords,
  evenInWords,
  happensInWords,
  startKeptInWords,
  resultsInWords,
} from './overview-answers.ts';
import { monthBeside, monthInWords, quarterInWords, teamInWords } from './overview-in-words.ts';

/** So many months have room beside a team's name. */
const MONTHS_ON_PAPER = 7;

const cell = { textAlign: 'end', padding: '2px 6px', borderBottom: '1px solid #ccc' } as const;
const first = { ...cell, textAlign: 'start' } as const;

/** How the company's goals of the quarter ended, or where they stand and how the teams' cover them; the page below has fetched those. */
const GoalsOnPaper = ({ quarter, goals: ended }: Pick<Overview, 'quarter' | 'goals'>) => {
  const words = useWords();
  const whole = { from: quarter, to: lastDayIn(quarterEnd(quarter)) };
  const goals = (useFetched(getGoalCascade, {}).data?.goals ?? []).filter(
    (goal) => goal.level === 'company' && overlap(goal, whole) && !ended.some(({ id }) => id === goal.id),
  );
  if (goals.length + ended.length === 0) return null;
  return (
    <>
      <p>
        <strong>{words.say('personal.goals.company')}</strong>
      </p>
      <ul>
        {ended.map((goal) => (
          <li key={goal.id}>{endInWords(words, goal)}</li>
        ))}
        {goals.map((goal) => (
          <li key={goal.id}>
            {goal.name}: {standsInWords(words, goal)}. {cascadeInWords(words, goal)}
          </li>
        ))}
      </ul>
    </>
  );
};

/** The overview for a management meeting: the sentences and the figures behind them, on one page. */
export const OverviewPaper = ({ overview, isOfOne }: Readonly<{ overview: Overview; isOfOne: boolean }>) => {
  const words = useWords();
  const { language, say, typeNames, exactDay } = words;
  const today = useToday();
  const { teams, quarter, of, programme } = overview;
  const months = of.months.slice(-MONTHS_ON_PAPER).map(({ month }) => month);
  // Of a quarter with one month so far, that month is all there is to say.
  const hasQuarter = months.filter((month) => month >= quarter && month <= quarterEnd(quarter)).length > 1;
  const all = of.given.reduce((sum, { count }) => sum + count, 0);
  const percent = (share: number | null): string => (share === null ? '–' : percentInWords(language, share));
  return (
    <Paper>
      <h1>
        {say('personal.company')} · {quarterInWords(words, quarter)}
      </h1>
      {(
        [
          ['overview.happens', happensInWords(words, of, quarter)],
          ['overview.even', evenInWords(words, of, isOfOne)],
          ...(programme ? [['overview.programme', startKeptInWords(words, programme)] as const] : []),
          ['overview.changed', changedInWords(words, overview, isOfOne)],
          ['overview.results', resultsInWords(words, overview, isOfOne)],
        ] as const
      ).map(([question, said]) => (
        <p key={question}>
          <strong>{say(question)}</strong> {said.join(' ')}
        </p>
      ))}
      <GoalsOnPaper {...overview} />
      <table style={{ borderCollapse: 'collapse', width: '100%', fontSize: '9pt' }}>
        <thead>
          <tr>
            <th style={first}>{say('overview.team')}</th>
            {months.map((month) => (
              <th key={month} style={cell}>
                {monthInWords(language, month, 'short')}
              </th>
            ))}
            {hasQuarter && <th style={cell}>{say('overview.teams.quarter')}</th>}
          </tr>
        </thead>
        <tbody>
          {teams.map((team) => (
            <tr key={team.manager?.id ?? 'small'}>
              <td style={first}>
                {teamInWords(words, team, teams)}, {say('overview.people', { people: team.people })}
                {quarterStart(team.until) !== quarter && (
                  <div>{say('overview.until', { month: monthBeside(language, team.until, quarter) })}</div>
                )}
              </td>
              {months.map((month) => (
                <td key={month} style={cell}>
                  {percent(team.months.find((one) => one.month === month)?.share ?? null)}
                </td>
              ))}
              {hasQuarter && <td style={cell}>{percent(team.share)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {all > 0 && (
        <p>
          <strong>{say('overview.types')}</strong>{' '}
          {of.given
            .map(({ type, count }) => `${typeNames.of(type)} ${percentInWords(language, count / all)}`)
            .join(' · ')}
        </p>
      )}
      <p>{say('overview.foot')}</p>
      <p>{say('overview.printed', { day: exactDay(today) })}</p>
    </Paper>
  );
};
