import { makeStyles, tokens } from '@fluentui/react-components';
import { GanttChart, ResponsiveContainer, Sparkline, VerticalBarChart } from '@fluentui/react-charts';
import { percentInWords } from '../../../../shared/words/balance-in-words.ts';
import { changeOnScale, rangeInWords } from '../../../../shared/words/insight-in-words.ts';
import { localeOf } from '../../../../shared/words/say.ts';
import { useWords } from '../../../platform/words.tsx';
import { useNarrow } from '../../../ui/use-narrow.ts';
import { monthInWords } from './overview-in-words.ts';
import { ticksWithin } from './ticks-within.ts';
import type { Overview, OverviewChange, OverviewResult } from '../../../../shared/contracts/overview.ts';

/** So much of a behaviour's name has room beside its range. */
const NAME_ROOM = {
  narrow: { characters: 12, pixels: 88 },
  wide: { characters: 36, pixels: 224 },
} as const;

type Months = Overview['of']['months'];

const useStyles = makeStyles({
  chart: { width: '100%', maxWidth: '720px', minWidth: 0 },
});

/** How much of the sessions took place, month by month. */
export const MonthsChart = ({ months, title }: Readonly<{ months: Months; title: string }>) => {
  const styles = useStyles();
  const { language } = useWords();
  const known = months.flatMap(({ month, share }) => (share === null ? [] : [{ month, share }]));
  // Fluent's chart is blank, without an axis, where no bar has a height: the figures say it.
  if (known.every(({ share }) => Math.round(share * 100) === 0)) return null;
  return (
    <div className={styles.chart} style={{ height: 200 }}>
      <ResponsiveContainer>
        <VerticalBarChart
          chartTitle={title}
          culture={localeOf(language)}
          data={known.map(({ month, share }) => ({
            x: monthInWords(language, month, 'short'),
            y: Math.round(share * 100),
            legend: monthInWords(language, month),
            color: tokens.colorBrandForeground1,
            yAxisCalloutData: percentInWords(language, share),
          }))}
          useSingleColor
          hideLegend
          hideLabels
          maxBarWidth={32}
          yMinValue={0}
          yMaxValue={100}
          yAxisTickCount={4}
          yAxisTickFormat={(percent: number) => percentInWords(language, percent / 100)}
        />
      </ResponsiveContainer>
    </div>
  );
};

type Bar = Readonly<{ name: string; low: number; high: number; said: string }>;

/** A place on the axis, and what stands there. */
type Tick = Readonly<{ at: number; text: string }>;

/** Ranges around zero, one under another. */
const RangesChart = ({
  bars,
  title,
  ticks,
}: Readonly<{ bars: readonly Bar[]; title: string; ticks?: readonly Tick[] }>) => {
  const styles = useStyles();
  const { language } = useWords();
  const room = NAME_ROOM[useNarrow() ? 'narrow' : 'wide'];
  const height = 64 + 36 * bars.length;
  const most = Math.max(1, ...bars.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  return (
    <div className={styles.chart} style={{ height }}>
      <ResponsiveContainer>
        <GanttChart
          chartTitle={title}
          culture={localeOf(language)}
          data={bars.map(({ name, low, high, said }) => ({
            x: { start: low, end: high },
            y: name,
            legend: name,
            color: tokens.colorBrandForeground1,
            xAxisCalloutData: said,
          }))}
          hideLegend
          maxBarHeight={12}
          xMinValue={-Math.ceil(most)}
          xMaxValue={Math.ceil(most)}
          {...(ticks && {
            tickValues: ticks.map(({ at }) => at),
            xAxis: { tickText: ticks.map(({ text }) => text) },
          })}
          margins={{ top: 8, right: 24, bottom: 32, left: room.pixels }}
          noOfCharsToTruncate={room.characters}
          showYAxisLablesTooltip
        />
      </ResponsiveContainer>
    </div>
  );
};

/** Between what each behaviour's change lies, in points. */
export const ChangesChart = ({
  changes,
  title,
}: Readonly<{ changes: readonly OverviewChange[]; title: string }>) => {
  const { language } = useWords();
  const bars = changes.flatMap(({ name, insight: { change } }) =>
    change === null ? [] : [{ ...change, name: name[language], said: rangeInWords(language, change, null) }],
  );
  return <RangesChart bars={bars} title={title} />;
};

/** The results by what they are counted in, in their order: only those of one unit can be told apart by their length. */
const byUnit = <One extends Pick<OverviewResult, 'unit' | 'currency'>>(
  results: readonly One[],
): readonly (readonly One[])[] => {
  const groups = new Map<string, One[]>();
  for (const one of results) {
    const unit = `${one.unit} ${one.currency ?? ''}`;
    groups.set(unit, [...(groups.get(unit) ?? []), one]);
  }
  return [...groups.values()];
};

/** Between what each metric's change lies: a chart for each unit, with zero marked, so that no two units share an axis. */
export const ResultsChart = ({
  results,
  title,
}: Readonly<{ results: readonly OverviewResult[]; title: string }>) => {
  const { language } = useWords();
  const known = results.flatMap(({ insight: { change }, ...one }) =>
    change === null ? [] : [{ ...one, change }],
  );
  return byUnit(known).map((alike) => {
    const most =
      Math.max(...alike.flatMap(({ change: { low, high } }) => [Math.abs(low), Math.abs(high)])) || 1;
    const names = alike.map(({ name }) => name[language]);
    const [{ unit, currency } = { unit: 'count', currency: null } as const] = alike;
    const ticks = ticksWithin(most).map((value) => ({
      at: value / most,
      text: value === 0 ? '0' : changeOnScale(language, value, { unit, currency, per: null }),
    }));
    return (
      <RangesChart
        key={names.join()}
        title={`${title}: ${names.join(', ')}`}
        ticks={ticks}
        bars={alike.map(({ change, ...one }) => ({
          ...{ name: one.name[language], low: change.low / most, high: change.high / most },
          said: rangeInWords(language, change, one),
        }))}
      />
    );
  });
};

/** A group's months in a line's breadth; the table beside it says the last in words. */
export const TeamSparkline = ({ months, width }: Readonly<{ months: Months; width: number }>) => (
  <Sparkline
    data={{
      chartTitle: '',
      lineChartData: [
        {
          legend: '',
          color: tokens.colorBrandForeground1,
          data: months.flatMap(({ share }, nth) => (share === null ? [] : [{ x: nth + 1, y: share * 100 }])),
        },
      ],
    }}
    width={width}
    height={24}
    showLegend={false}
  />
);
