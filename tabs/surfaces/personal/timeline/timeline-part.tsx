import { Button, makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { getTimeline } from '../../../../shared/contracts/timeline.ts';
import type { Timeline } from '../../../../shared/contracts/timeline.ts';
import type { RhythmId } from '../../../../shared/domain/ids.ts';
import { timelineViews } from '../../../../shared/domain/timeline.ts';
import type { DaySpan, TimelineView } from '../../../../shared/domain/timeline.ts';
import { useFetched } from '../../../platform/api.ts';
import { useToday } from '../../../platform/clock.ts';
import { InWords } from '../../../platform/in-words.tsx';
import { useWords } from '../../../platform/words.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { SkeletonBlock } from '../../../ui/skeletons.tsx';
import type { TimelineReader } from './point-in-words.ts';
import { isShown } from './time-scale.ts';
import { TimelineChart } from './timeline-chart.tsx';
import { pointsOf } from './timeline-points.ts';
import { TimelineTable } from './timeline-table.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  foot: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start' },
  toTable: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const isEmpty = ({ sessions, ratings, commitments, goals }: Timeline): boolean =>
  sessions.length + ratings.length + commitments.length + goals.length === 0;

type Props = Readonly<{
  rhythmId: RhythmId;
  reader: TimelineReader;
  /** The heading's level in its surroundings. */
  level: 'h2' | 'h3';
  openSession: (id: string) => void;
  /** What to do while there is nothing on it yet. */
  begin?: ReactNode;
}>;

type ShownProps = Pick<Props, 'reader' | 'openSession'> & Readonly<{ timeline: Timeline }>;

const ShownTimeline = ({ timeline, reader, openSession }: ShownProps) => {
  const styles = useStyles();
  const { say, dayOf } = useWords();
  const today = useToday();
  const [part, show] = useState<DaySpan | null>(null);
  const [isTable, setTable] = useState(false);
  const shown = part ?? { from: timeline.from, to: timeline.to };
  const points = pointsOf(timeline, dayOf).filter(({ day }) => isShown(day, timeline));
  return (
    <>
      {isTable ? (
        <TimelineTable
          {...{ timeline, reader, today }}
          points={points.filter(({ day }) => isShown(day, shown))}
        />
      ) : (
        <TimelineChart {...{ timeline, points, reader, today, shown, show, openSession }} />
      )}
      <div className={styles.foot}>
        <Text className={styles.quiet}>{say('timeline.together')}</Text>
        <Button
          className={styles.toTable}
          size="small"
          appearance="subtle"
          onClick={() => setTable(!isTable)}
        >
          {say(isTable ? 'timeline.as-axis' : 'timeline.as-table')}
        </Button>
      </div>
    </>
  );
};

const Part = ({ rhythmId, reader, level: Heading, openSession, begin }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const [view, look] = useState<TimelineView>('weeks');
  const found = useFetched(getTimeline, { params: { id: rhythmId }, query: { view } });
  return (
    <section className={styles.part} aria-label={say('timeline.title')}>
      <div className={styles.head}>
        <Heading className={styles.heading}>{say('timeline.title')}</Heading>
        <TabList
          size="small"
          aria-label={say('timeline.view')}
          selectedValue={view}
          onTabSelect={(_, { value }) => look(timelineViews.find((one) => one === value) ?? view)}
        >
          {timelineViews.map((one) => (
            <Tab key={one} value={one}>
              {say(`timeline.view.${one}`)}
            </Tab>
          ))}
        </TabList>
      </div>
      {found.isPending ? (
        <SkeletonBlock height={128} />
      ) : !found.data ? (
        <ErrorState error={found.error} retry={() => found.refetch()} />
      ) : isEmpty(found.data) ? (
        <div className={styles.foot}>
          <Text className={styles.quiet}>{say('timeline.empty')}</Text>
          {begin}
        </div>
      ) : (
        <ShownTimeline
          key={`${found.data.from} ${found.data.to}`}
          timeline={found.data}
          reader={reader}
          openSession={openSession}
        />
      )}
    </section>
  );
};

/** A pair over time: on an axis, or as a table. */
export const TimelinePart = (props: Props) => {
  const { language } = useWords();
  return (
    <Suspense fallback={<SkeletonBlock height={128} />}>
      <InWords language={language} of="timeline">
        <InWords language={language} of="development">
          <Part {...props} />
        </InWords>
      </InWords>
    </Suspense>
  );
};
