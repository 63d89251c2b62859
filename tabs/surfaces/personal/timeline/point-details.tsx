import { Button, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import type { Timeline } from '../../../../shared/contracts/timeline.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';
import { goalFigure } from '../../../nouns/goal/goal-figure.ts';
import { levelMeaning } from '../../../nouns/rating/level-meaning.ts';
import { TypeBadge } from '../../../nouns/conversation-type/type-badge.tsx';
import { useWords } from '../../../platform/words.tsx';
import { plannedOn } from './goal-course.ts';
import { behaviourName, standOf, whoIs } from './point-in-words.ts';
import type { TimelineReader } from './point-in-words.ts';
import type { PointOf, TimelinePoint } from './timeline-points.ts';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  one: { display: 'grid', rowGap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  act: { justifySelf: 'start', marginBlockStart: tokens.spacingVerticalXS },
});

type Props = Readonly<{
  timeline: Timeline;
  reader: TimelineReader;
  today: CalendarDay;
  openSession: (id: string) => void;
}>;

const SessionDetails = ({ point: { session }, openSession }: Props & { point: PointOf<'session'> }) => {
  const styles = useStyles();
  const { say, moment } = useWords();
  return (
    <>
      <TypeBadge type={session.type} strong />
      <span className={styles.quiet}>
        {moment(session.at)} · {say(`personal.session.${session.state}`)}
      </span>
      <Button className={styles.act} size="small" onClick={() => openSession(session.id)}>
        {say(session.state === 'planned' ? 'timeline.session.prepare' : 'timeline.session.open')}
      </Button>
    </>
  );
};

const RatingDetails = ({ point, timeline, reader }: Props & { point: PointOf<'rating'> }) => {
  const styles = useStyles();
  const words = useWords();
  const { behaviour, by, level, evidence } = point.rating;
  const described = timeline.behaviours.find(({ id }) => id === behaviour)?.words;
  return (
    <>
      <Text weight="semibold">
        {words.say('timeline.rating.said', { name: whoIs(words, timeline, by, reader), level })}
      </Text>
      {described && <Text>{levelMeaning(words, described.levels, level)}</Text>}
      {evidence !== '' && <Text>”{evidence}”</Text>}
      <span className={styles.quiet}>
        {behaviourName(words, timeline, behaviour)} · {words.shortDay(point.day)}
      </span>
    </>
  );
};

const CommitmentDetails = ({
  point: { commitment, day },
  timeline,
  reader,
  today,
}: Props & { point: PointOf<'commitment'> }) => {
  const styles = useStyles();
  const words = useWords();
  return (
    <>
      <Text>{commitment.text}</Text>
      <span className={styles.quiet}>
        {words.say(`timeline.commitment.${standOf(commitment, today)}.on`, {
          ...{ name: whoIs(words, timeline, commitment.owner, reader), day: words.shortDay(day) },
        })}
      </span>
    </>
  );
};

const ValueDetails = ({ point: { goal, value, day } }: { point: PointOf<'value'> }) => {
  const styles = useStyles();
  const { say, language, shortDay } = useWords();
  const planned = plannedOn(day, goal.plan);
  return (
    <>
      <Text weight="semibold">
        {say('timeline.value', {
          ...{ day: shortDay(day), name: goal.name, value: goalFigure(language, goal, value) },
        })}
      </Text>
      {planned !== null && (
        <span className={styles.quiet}>
          {say('timeline.value.planned', { value: goalFigure(language, goal, planned) })}
        </span>
      )}
    </>
  );
};

const Details = (props: Props & { point: TimelinePoint }) => {
  switch (props.point.kind) {
    case 'session':
      return <SessionDetails {...props} point={props.point} />;
    case 'rating':
      return <RatingDetails {...props} point={props.point} />;
    case 'commitment':
      return <CommitmentDetails {...props} point={props.point} />;
    case 'value':
      return <ValueDetails point={props.point} />;
  }
};

/** What stands behind a point of the timeline, or behind several in one place. */
export const PointDetails = ({
  points,
  ...props
}: Props & Readonly<{ points: readonly TimelinePoint[] }>) => {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {points.map((point) => (
        <li key={point.key} className={styles.one}>
          <Details {...props} point={point} />
        </li>
      ))}
    </ul>
  );
};
