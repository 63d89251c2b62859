import { makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { getPairDaysOff } from '../../../shared/contracts/pair-days-off.ts';
import { getRhythm } from '../../../shared/contracts/rhythm.ts';
import { isOffAt } from '../../../shared/domain/rhythm-turn.ts';
import { useFetched } from '../../platform/api.ts';
import { useNow } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { nextSessions } from './next-sessions.ts';

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** As many as are planned ahead. */
const SHOWN = 4;

/** When the two meet next. Sessions on somebody's day off are pointed out, and left to the two. */
export const ComingSessions = ({ rhythmId }: Readonly<{ rhythmId: string }>) => {
  const styles = useStyles();
  const { say, day, dayOf, time } = useWords();
  const now = useNow();
  const params = { id: rhythmId };
  const sessions = useFetched(getRhythm, { params }).data?.sessions ?? [];
  const daysOff = useFetched(getPairDaysOff, { params }).data;
  const pair = daysOff ? [daysOff.manager, daysOff.rep] : [];
  const coming = nextSessions(sessions, now)
    .slice(0, SHOWN)
    .map((one) => ({
      ...one,
      isOff: pair.some((person) => isOffAt(person, one.startsAt, one.minutes)),
    }));
  if (coming.length === 0) return null;
  return (
    <section>
      <Text as="h3" block weight="semibold" className={styles.heading}>
        {say('personal.rhythm.coming')}
      </Text>
      <ul className={styles.list}>
        {coming.map(({ id, startsAt, isOff }) => (
          <li key={id}>
            {say(isOff ? 'personal.rhythm.coming.off' : 'personal.rhythm.coming.one', {
              ...{ day: capital(day(dayOf(startsAt))), time: time(startsAt) },
            })}
          </li>
        ))}
      </ul>
      {coming.some(({ isOff }) => isOff) && (
        <Text block size={200} className={styles.quiet}>
          {say('personal.rhythm.coming.stays')}
        </Text>
      )}
    </section>
  );
};
