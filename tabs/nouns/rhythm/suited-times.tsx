import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { findTimes } from '../../../shared/contracts/times-that-suit.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { useFetched } from '../../platform/api.ts';
import { useTeams } from '../../platform/teams.tsx';
import { useWords } from '../../platform/words.tsx';

const useStyles = makeStyles({
  // As high while it is looked for as when there are three.
  area: { display: 'grid', alignContent: 'start', rowGap: tokens.spacingVerticalXS, minHeight: '124px' },
  times: { display: 'grid', rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyle: 'none' },
  time: { width: '100%', justifyContent: 'start', fontWeight: tokens.fontWeightRegular },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = Readonly<{
  rhythmId: string;
  from: CalendarDay;
  to: CalendarDay;
  minutes: number;
  busy: boolean;
  choose: (at: Instant) => void;
}>;

/** Up to three times that suit both, by both calendars; one tap takes one. Where none can be looked for it says why. */
export const SuitedTimes = ({ rhythmId, from, to, minutes, busy, choose }: Props) => {
  const styles = useStyles();
  const title = useId();
  const { say, shortDay, dayOf, time } = useWords();
  const { consent } = useTeams();
  const [refused, setRefused] = useState(false);
  const found = useFetched(findTimes, {
    params: { id: rhythmId },
    query: { from, to, minutes: String(minutes) },
  });
  const ask = () =>
    void consent('times').then((answer) => {
      setRefused(answer !== 'done');
      if (answer === 'done') void found.refetch();
    });
  const times = found.data?.times ?? [];
  const missing = found.isError ? 'no-answer' : (found.data?.missing ?? null);
  const text = (what: Parameters<typeof say>[0]) => (
    <Text size={200} className={styles.quiet}>
      {say(what)}
    </Text>
  );
  const why = () => {
    if (found.isPending) return text('plan.times.looking');
    if (times.length > 0) return null;
    if (missing === null) return text('plan.times.none');
    if (missing === 'their-leave') return text('plan.times.their-leave');
    return (
      <>
        {text(missing === 'leave' ? 'plan.times.leave' : 'plan.times.no-answer')}
        <Text size={200}>
          <Link inline as="button" onClick={missing === 'leave' ? ask : () => void found.refetch()}>
            {say(missing === 'leave' ? 'plan.times.give-leave' : 'app.retry')}
          </Link>
        </Text>
        {refused && text('plan.times.leave.refused')}
      </>
    );
  };
  return (
    <div className={styles.area} role="group" aria-labelledby={title} aria-busy={found.isPending}>
      <Text id={title} size={200} weight="semibold">
        {say('plan.times')}
      </Text>
      {times.length > 0 && (
        <ul className={styles.times}>
          {times.map((at) => (
            <li key={at}>
              <Button
                className={styles.time}
                disabledFocusable={busy}
                data-testid="suited-time"
                onClick={() => choose(at)}
              >
                {say('plan.times.one', { day: shortDay(dayOf(at)), time: time(at) })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div role="status">{why()}</div>
    </div>
  );
};
