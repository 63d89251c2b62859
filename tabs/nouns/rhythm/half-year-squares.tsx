import { makeStyles, mergeClasses, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { conversationTypes } from '../../../shared/domain/conversation-type.ts';
import type { RhythmView } from '../../../shared/contracts/rhythm.ts';
import { getTypeBasis } from '../../../shared/contracts/type-basis.ts';
import { toDay } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { useFetched } from '../../platform/api.ts';
import { useNow } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { TypeIcon } from '../conversation-type/type-badge.tsx';
import { GivenWay } from './given-way.tsx';
import { countsOf, halfYear, halfYearTurns } from './half-year.ts';
import type { CadencesAhead, FetchedBasis, Week } from './half-year.ts';
import type { PairDaysOff } from './given-way.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  weeks: {
    display: 'grid',
    gridTemplateColumns: 'repeat(13, 24px)',
    columnGap: tokens.spacingHorizontalXXS,
    rowGap: tokens.spacingVerticalXXS,
    maxWidth: '100%',
    '@media (max-width: 400px)': { gridTemplateColumns: 'repeat(9, 24px)' },
  },
  week: { display: 'grid', justifyItems: 'center', alignItems: 'end' },
  month: {
    ...typographyStyles.caption2,
    color: tokens.colorNeutralForeground3,
    height: '14px',
    whiteSpace: 'nowrap',
  },
  empty: {
    width: '24px',
    height: '24px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  leftOut: {
    backgroundImage: `linear-gradient(to bottom right, transparent calc(50% - 1px), ${tokens.colorNeutralForeground3}, transparent calc(50% + 1px))`,
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    fontVariantNumeric: 'tabular-nums',
  },
  count: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Milliseconds between looks at whether today's session is over. */
const MINUTE = 60_000;

/** The month's name if this is its first week shown, else ''. */
const monthOf = (week: Week, before: Week | undefined, locale: string): string =>
  before && before.monday.slice(0, 7) === week.monday.slice(0, 7)
    ? ''
    : new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
        .format(Date.parse(week.monday))
        .replace('.', '');

type Props = Readonly<{
  ahead: CadencesAhead;
  rhythmId: RhythmView['id'];
  /** Null until fetched. */
  daysOff: PairDaysOff | null;
  name: string;
}>;

/** What the coming types are chosen by; while it is fetched for another first day, what it was for the last one. */
const useTypeBasis = (id: RhythmView['id'], first: CalendarDay | null): FetchedBasis | null => {
  const [last, setLast] = useState<FetchedBasis | null>(null);
  const day = first ?? toDay('1970-01-01');
  const { data } = useFetched(getTypeBasis, { params: { id }, query: { day } }, { enabled: first !== null });
  if (data && data !== last) setLast(data);
  return data ?? last;
};

/** "So the autumn will be": the coming half-year, one square per week, with the sessions in it. */
export const HalfYearSquares = ({ ahead, rhythmId, daysOff, name }: Props) => {
  const styles = useStyles();
  const { say, language, exactDay, typeNames } = useWords();
  const turns = halfYearTurns(ahead, daysOff ? [daysOff.manager, daysOff.rep] : [], useNow(MINUTE));
  const first = turns.find(({ heldOn }) => heldOn !== null)?.heldOn ?? null;
  const weeks = halfYear(ahead, turns, useTypeBasis(rhythmId, first));
  const sessions = weeks.flatMap(({ session }) => session ?? []);
  const counts = countsOf(sessions);
  const counted = counts.map(({ type, count }) =>
    say('personal.rhythm.count', { type: typeNames.short(type), count }),
  );
  return (
    <section className={styles.part}>
      <Text as="h3" block className={styles.heading} weight="semibold">
        {say('personal.rhythm.half-year')}
      </Text>
      <div
        className={styles.weeks}
        role="img"
        aria-label={say('personal.rhythm.half-year.said', { counts: counted.join(', ') })}
      >
        {weeks.map((week, index) => (
          <div key={week.monday} className={styles.week}>
            <span className={styles.month}>{monthOf(week, weeks[index - 1], language)}</span>
            {week.session ? (
              <span
                title={say('personal.rhythm.square', {
                  type: typeNames.of(week.session.type),
                  day: exactDay(week.session.day),
                })}
              >
                <TypeIcon type={week.session.type} />
              </span>
            ) : (
              <span
                className={mergeClasses(styles.empty, week.leftOut !== null && styles.leftOut)}
                title={
                  week.leftOut === null
                    ? undefined
                    : say('personal.rhythm.square.left-out', { day: exactDay(week.leftOut) })
                }
              />
            )}
          </div>
        ))}
      </div>
      <div className={styles.legend} aria-hidden>
        {conversationTypes.map((type, index) => (
          <span key={type} className={styles.count}>
            <TypeIcon type={type} />
            <Text size={200}>{counted[index]}</Text>
          </span>
        ))}
      </div>
      {daysOff && <GivenWay ahead={ahead} turns={turns} daysOff={daysOff} name={name} />}
      <Text size={200} className={styles.quiet}>
        {say('personal.rhythm.half-year.hint')}
      </Text>
    </section>
  );
};
