import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import type { Timeline } from '../../../../shared/contracts/timeline.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';
import { goalFigure } from '../../../nouns/goal/goal-figure.ts';
import { useWords } from '../../../platform/words.tsx';
import type { Words } from '../../../platform/words.tsx';
import { behaviourName, standOf, whoIs } from './point-in-words.ts';
import type { TimelineReader } from './point-in-words.ts';
import type { TimelinePoint } from './timeline-points.ts';

const useStyles = makeStyles({
  // As much as a screen holds; the rest scrolls, with the columns' names in view.
  frame: { maxHeight: '480px', overflowY: 'auto' },
  day: { width: '112px', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  kind: { width: '84px', color: tokens.colorNeutralForeground2 },
  what: { paddingBlock: tokens.spacingVerticalSNudge, overflowWrap: 'anywhere' },
});

const whatInWords = (
  words: Words,
  timeline: Timeline,
  point: TimelinePoint,
  reader: TimelineReader,
  today: CalendarDay,
): string => {
  const { say, typeNames, language } = words;
  switch (point.kind) {
    case 'session': {
      const { type, state } = point.session;
      return say('timeline.table.session', {
        ...{ type: typeNames.of(type), state: say(`personal.session.${state}`) },
      });
    }
    case 'rating': {
      const { behaviour, by, level, evidence } = point.rating;
      return say(evidence === '' ? 'timeline.table.rating' : 'timeline.table.rating.evidence', {
        ...{ name: whoIs(words, timeline, by, reader), level, evidence },
        behaviour: behaviourName(words, timeline, behaviour),
      });
    }
    case 'commitment': {
      const { owner, text } = point.commitment;
      const stand = standOf(point.commitment, today);
      return say('timeline.table.commitment', {
        ...{ name: whoIs(words, timeline, owner, reader), text },
        state: say(stand === 'late' ? 'timeline.table.late' : `timeline.legend.${stand}`),
      });
    }
    case 'value': {
      const { name } = point.goal;
      return `${name}: ${goalFigure(language, point.goal, point.value)}`;
    }
  }
};

type Props = Readonly<{
  timeline: Timeline;
  points: readonly TimelinePoint[];
  reader: TimelineReader;
  today: CalendarDay;
}>;

/** The timeline as a table, the latest first. */
export const TimelineTable = ({ timeline, points, reader, today }: Props) => {
  const styles = useStyles();
  const words = useWords();
  const { say, shortDay, exactDay } = words;
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label={say('timeline.table')}>
      <Table size="small" aria-label={say('timeline.table')}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.day}>{say('timeline.table.day')}</TableHeaderCell>
            <TableHeaderCell className={styles.kind}>{say('timeline.table.kind')}</TableHeaderCell>
            <TableHeaderCell>{say('timeline.table.what')}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {points.toReversed().map((point) => (
            <TableRow key={point.key}>
              <TableCell className={styles.day} title={exactDay(point.day)}>
                {shortDay(point.day)}
              </TableCell>
              <TableCell className={styles.kind}>{say(`timeline.table.kind.${point.kind}`)}</TableCell>
              <TableCell className={styles.what}>
                {whatInWords(words, timeline, point, reader, today)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
};
