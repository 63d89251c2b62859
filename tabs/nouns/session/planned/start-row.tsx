import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { startSession } from '../../../../shared/contracts/session.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useAction } from '../../../platform/api.ts';
import { useNow } from '../../../platform/clock.ts';
import { useWords } from '../../../platform/words.tsx';
import { LengthSelect } from '../length-select.tsx';
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

/**
 * Begins the session, as long as is chosen; late, it is as long as what remains unless something else is chosen. Who is in another
 * as its time comes is asked at once whether that ends.
 */
export const StartRow = ({ session }: Readonly<{ session: SessionView }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const keep = useCacheSession();
  const start = useAction(startSession, { onDone: keep });
  const [chosen, choose] = useState<number | null>(null);
  const now = useNow(HALF_MINUTE);
  const other = useOtherSession(session, now);
  const { suggested, late } = lengthFor(session, now);
  const minutes = chosen ?? suggested;
  const begin = (others: 'ask' | 'end') =>
    start.mutate({
      params: { id: session.id },
      body: { minutes: minutes === session.minutes ? null : minutes, others },
    });
  return (
    <div className={styles.place}>
      {late > 0 && <p className={styles.late}>{say('plan.late', { late, minutes })}</p>}
      {other ? (
        <InAnotherSession other={other} />
      ) : (
        <StartRefusal
          error={start.error}
          busy={start.isPending}
          end={() => begin('end')}
          leave={start.reset}
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
          className={styles.start}
          appearance={other ? 'secondary' : 'primary'}
          data-testid="start-session"
          disabledFocusable={start.isPending}
          onClick={() => begin(other ? 'end' : 'ask')}
        >
          {say(other ? 'panel.in-another.end' : 'panel.start')}
        </Button>
      </div>
    </div>
  );
};
