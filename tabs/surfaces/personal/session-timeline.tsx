import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReplyOf } from '../../../shared/contracts/endpoint.ts';
import type { getRhythm } from '../../../shared/contracts/rhythm.ts';
import { useWords } from '../../platform/words.tsx';
import { DayText } from '../../ui/day-text.tsx';
import { TypeIcon } from '../../nouns/conversation-type/type-badge.tsx';

/** How many are shown; others can be searched for. */
const SHOWN = 8;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  session: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-start',
    gap: tokens.spacingHorizontalM,
    width: '100%',
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
  },
  body: { display: 'grid', flexGrow: 1, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

type Sessions = ReplyOf<typeof getRhythm>['sessions'];

type Props = Readonly<{ sessions: Sessions; openSession: (id: string) => void }>;

/** The pair's latest sessions, most recent first: type, time and outcome. */
export const SessionTimeline = ({ sessions, openSession }: Props) => {
  const styles = useStyles();
  const { say, time, dayOf, typeNames } = useWords();
  const shown = sessions
    .filter(({ state }) => state !== 'planned')
    .sort((a, b) => (a.startsAt < b.startsAt ? 1 : -1))
    .slice(0, SHOWN);
  if (shown.length === 0) return <Text className={styles.quiet}>{say('personal.rep.sessions.none')}</Text>;
  return (
    <ul className={styles.list}>
      {shown.map(({ id, type, state, startsAt, minutes }) => (
        <li key={id}>
          <Button className={styles.session} appearance="subtle" onClick={() => openSession(id)}>
            <TypeIcon type={type} />
            <span className={styles.body}>
              <span>{typeNames.of(type)}</span>
              <Text size={200} className={styles.quiet}>
                <DayText day={dayOf(startsAt)} /> {say('time.at', { time: time(startsAt) })} ·{' '}
                {say('personal.minutes', { minutes })} · {say(`personal.session.${state}`)}
              </Text>
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
};
