import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { startOnTheSpot, startSession } from '../../../../shared/contracts/session.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useAction } from '../../../platform/api.ts';
import { useNow } from '../../../platform/clock.ts';
import { useWords } from '../../../platform/words.tsx';
import { LengthSelect } from '../length-select.tsx';
import { NotTodayQuestion } from './not-today-question.tsx';
import { lengthFor } from './start-length.ts';
import { InAnotherSession } from '../in-another-session.tsx';
import { StartRefusal } from '../start-refusal.tsx';
import { useCacheSession } from '../use-session.ts';
import { useOtherSession } from './use-other-session.ts';

const useStyles = makeStyles({
  place: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  row: { display: 'flex', gap: tokens.spacingHorizontalS },
  length: { flexShrink: 0, '& select': { fontVariantNumeric: 'tabular-nums' } },
  start: { flexGrow: 1, minWidth: 0 },
  late: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const HALF_MINUTE = 30_000;

/** As planned; now instead of on the planned day; or another session now, with this one left on its day. */
type Start = 'planned' | 'instead' | 'extra';

type Props = Readonly<{
  session: SessionView;
  /** Opens another session. */
  show: (id: string) => void;
}>;

/**
 * Starts the session at the chosen length; a late one gets the remaining time unless another length is chosen. Warns at once if the reader
 * is in another session when this one's time comes. On another day than the planned one, asks what is meant.
 */
export const StartRow = ({ session, show }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const keep = useCacheSession();
  const start = useAction(startSession, { onDone: keep });
  const extra = useAction(startOnTheSpot, {
    onDone: (started) => {
      keep(started);
      show(started.id);
    },
  });
  const button = useRef<HTMLButtonElement | null>(null);
  const [meant, setMeant] = useState<Start>('planned');
  const [chosen, choose] = useState<number | null>(null);
  const now = useNow(HALF_MINUTE);
  const other = useOtherSession(session, now);
  const { suggested, late } = lengthFor(session, now);
  const minutes = chosen ?? suggested;
  const isPending = start.isPending || extra.isPending;
  const begin = (what: Start, others: 'ask' | 'end') => {
    const { id, rhythmId, type } = session;
    setMeant(what);
    start.reset();
    extra.reset();
    if (what === 'extra') extra.mutate({ body: { rhythmId, type, minutes, others, extra: true } });
    else
      start.mutate({
        params: { id },
        body: {
          minutes: minutes === session.minutes ? null : minutes,
          others,
          onAnotherDay: what === 'instead',
        },
      });
  };
  const leave = () => {
    start.reset();
    extra.reset();
    button.current?.focus();
  };
  return (
    <div className={styles.place}>
      {late > 0 && <p className={styles.late}>{say('plan.late', { late, minutes })}</p>}
      {start.error?.code === 'not-today' ? (
        <NotTodayQuestion
          session={session}
          busy={isPending}
          instead={() => begin('instead', 'ask')}
          extra={() => begin('extra', 'ask')}
          leave={leave}
        />
      ) : other ? (
        <InAnotherSession other={other} />
      ) : (
        <StartRefusal
          error={start.error ?? extra.error}
          busy={isPending}
          end={() => begin(meant, 'end')}
          leave={leave}
        />
      )}
      <div className={styles.row}>
        <LengthSelect
          className={styles.length}
          aria-label={say('plan.length')}
          data-testid="start-length"
          minutes={minutes}
          choose={choose}
          also={[session.minutes, suggested]}
        />
        <Button
          ref={(element: HTMLButtonElement | null) => {
            button.current = element;
          }}
          className={styles.start}
          appearance={other ? 'secondary' : 'primary'}
          data-testid="start-session"
          disabledFocusable={isPending}
          onClick={() => begin('planned', other ? 'end' : 'ask')}
        >
          {say(other ? 'panel.in-another.end' : 'panel.start')}
        </Button>
      </div>
    </div>
  );
};
