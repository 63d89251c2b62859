import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { getTeam, setCadence } from '../../../shared/contracts/rhythm.ts';
import type { TeamRow } from '../../../shared/contracts/rhythm.ts';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import type { DaysOff } from '../../../shared/domain/working-days.ts';
import type { Cadence } from '../../../shared/domain/rhythm.ts';
import { momentOf } from '../../../shared/domain/time.ts';
import { useAction, useFetched } from '../../platform/api.ts';
import { useToday } from '../../platform/clock.ts';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { InWords } from '../../platform/in-words.tsx';
import { fromToday, nextFreeSlot, sameTimeFortnightly } from './next-session-time.ts';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    alignItems: 'flex-start',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    fontSize: tokens.fontSizeBase300,
  },
  who: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  when: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', flexShrink: 0 },
});

/** How many more pairs are offered at a time. */
const MORE_MAX = 6;

/** Returns a function that gives the day and time of a cadence's first session. */
const useFirstTime = () => {
  const { say, shortDay, time: timeOf } = useWords();
  return ({ anchor, time, zone }: Cadence): string =>
    say('day.at', { day: shortDay(anchor), time: timeOf(momentOf(anchor, time, zone)) });
};

type OfferProps = Readonly<{
  row: TeamRow;
  cadence: Cadence;
  /** Whether to keep to one line, as at a session's closing. */
  short: boolean;
}>;

/** Sets the pair's rhythm with one tap: the same time every second week. */
const RhythmOffer = ({ row, cadence, short }: OfferProps) => {
  const styles = useStyles();
  const { say } = useWords();
  const firstTime = useFirstTime();
  const set = useAction(setCadence);
  const { id, version } = row.rhythm;
  const book = () => set.mutate({ params: { id }, body: { ...cadence, version } });
  if (short)
    return (
      <>
        <div className={styles.row} data-testid="meet-again">
          <span className={styles.who}>{say('again.every-other', { when: firstTime(cadence) })}</span>
          <Button size="small" type="button" disabledFocusable={set.isPending} onClick={book}>
            {say('again.book')}
          </Button>
        </div>
        <RefusalText error={set.error} />
      </>
    );
  return (
    <section className={styles.offer} data-testid="meet-again">
      <h2 className={styles.title}>{say('again.title')}</h2>
      <p className={styles.text}>{say('again.first', { when: firstTime(cadence) })}</p>
      <p className={styles.text}>{say('again.then')}</p>
      <RefusalText error={set.error} />
      <Button appearance="primary" disabledFocusable={set.isPending} onClick={book}>
        {say('again.do')}
      </Button>
    </section>
  );
};

type Slot = Readonly<{ row: TeamRow; cadence: Cadence }>;

/** The next free time for each pair without a rhythm; a taken time is never offered twice. */
const slotsFor = (rows: readonly TeamRow[], like: Cadence, off: DaysOff): readonly Slot[] => {
  const taken = rows.flatMap(({ rhythm }) => rhythm.cadence ?? []);
  return rows
    .filter(({ rhythm }) => rhythm.cadence === null)
    .slice(0, MORE_MAX)
    .reduce<readonly Slot[]>((slots, row) => {
      const cadence = nextFreeSlot(like, [...taken, ...slots.map((slot) => slot.cadence)], off);
      return [...slots, { row, cadence }];
    }, []);
};

/** Offers the same rhythm to the rest of the team, one tap each. */
const SameForOthers = ({ rows, like }: Readonly<{ rows: readonly TeamRow[]; like: Cadence }>) => {
  const styles = useStyles();
  const { say, daysOff } = useWords();
  const firstTime = useFirstTime();
  const set = useAction(setCadence);
  const slots = slotsFor(rows, like, daysOff);
  if (slots.length === 0) return null;
  return (
    <section className={styles.offer} data-testid="same-for-more">
      <h2 className={styles.title}>{say('again.more')}</h2>
      <ul className={styles.list}>
        {slots.map(({ row: { rhythm }, cadence }) => (
          <li key={rhythm.id} className={styles.row}>
            <span className={styles.who}>{rhythm.rep.name}</span>
            <span className={styles.when}>{firstTime(cadence)}</span>
            <Button
              size="small"
              aria-label={say('again.book.with', { name: rhythm.rep.name })}
              disabledFocusable={set.isPending}
              onClick={() =>
                set.mutate({ params: { id: rhythm.id }, body: { ...cadence, version: rhythm.version } })
              }
            >
              {say('again.book')}
            </Button>
          </li>
        ))}
      </ul>
      <RefusalText error={set.error} />
    </section>
  );
};

type Props = Readonly<{ session: SessionView; short?: boolean }>;

const Parts = ({ session, short = false }: Props) => {
  const words = useWords();
  const today = useToday();
  const rows = useFetched(getTeam, {}).data?.rows ?? [];
  const row = rows.find(({ rhythm }) => rhythm.id === session.rhythmId);
  if (!row) return null;
  const { cadence } = row.rhythm;
  if (cadence === null)
    return <RhythmOffer row={row} cadence={sameTimeFortnightly(session, words, today)} short={short} />;
  return short ? null : <SameForOthers rows={rows} like={fromToday(cadence, today)} />;
};

/** For the manager, when a pair without a rhythm has met: offers to meet again at the same time, and to do the same with more reps. */
export const BookNextSession = (props: Props) => (
  <InWords language={useWords().language} of="again">
    <Parts {...props} />
  </InWords>
);
