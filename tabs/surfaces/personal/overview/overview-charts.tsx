import { makeStyles, tokens } from '@fluentui/react-components';
import { GanttChart, HorizontalBarChart, Sparkline, VerticalBarChart } from '@fluentui/react-charts';
import { percentInWords } from '../../../../shared/words/balance-in-words.ts';
import { localeOf } from '../../../../shared/words/say.ts';
import { useWords } from '../../../platform/words.tsx';
import { useNarrow } from '../../../ui/use-narrow.ts';
import { monthInWords, pointsInWords } from './overview-in-words.ts';
import type { Overview, OverviewChange } from '../../../../shared/contracts/overview.ts';

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
  return (
    <div className={styles.chart}>
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
        height={200}
        maxBarWidth={32}
        yMinValue={0}
        yMaxValue={100}
        yAxisTickCount={4}
        yAxisTickFormat={(percent: number) => percentInWords(language, percent / 100)}
      />
    </div>
  );
};

/** Between what each behaviour's change lies. */
export const ChangesChart = ({
  changes,
  title,
}: Readonly<{ changes: readonly OverviewChange[]; title: string }>) => {
  const styles = useStyles();
  const { language } = useWords();
  const known = changes.flatMap(({ name, insight: { change } }) =>
    change === null ? [] : [{ name: name[language], ...change }],
  );
  const room = NAME_ROOM[useNarrow() ? 'narrow' : 'wide'];
  const height = 64 + 36 * known.length;
  const most = Math.max(1, ...known.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  return (
    <div className={styles.chart} style={{ height }}>
      <GanttChart
        chartTitle={title}
        culture={localeOf(language)}
        data={known.map(({ name, low, high }) => ({
          x: { start: low, end: high },
          y: name,
          legend: name,
          color: tokens.colorBrandForeground1,
          xAxisCalloutData: `${pointsInWords(language, low)} – ${pointsInWords(language, high)}`,
        }))}
        hideLegend
        height={height}
        maxBarHeight={12}
        xMinValue={-Math.ceil(most)}
        xMaxValue={Math.ceil(most)}
        margins={{ top: 8, right: 24, bottom: 32, left: room.pixels }}
        noOfCharsToTruncate={room.characters}
        showYAxisLablesTooltip
      />
    </div>
  );
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

/** How many of them, as a part of the whole. */
export const CountChart = ({ count, of, title }: Readonly<{ count: number; of: number; title: string }>) => {
  const styles = useStyles();
  return (
    <div className={styles.chart}>
      <HorizontalBarChart
        chartDataMode="fraction"
        data={[
          {
            chartTitle: '',
            chartData: [
              {
                legend: title,
                horizontalBarChartdata: { x: count, total: of },
                color: tokens.colorBrandForeground1,
              },
            ],
          },
        ]}
      />
    </div>
  );
};
