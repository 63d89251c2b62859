import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { liveSession } from '../../../shared/contracts/session.ts';
import { RefusalError } from '../../platform/refusal-error.ts';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { InAnotherSession } from './in-another-session.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: tokens.spacingHorizontalXS },
});

type Props = Readonly<{
  error: unknown;
  busy: boolean;
  /** Ends the other session and starts this one. */
  end: () => void;
  /** Starts nothing. */
  leave: () => void;
}>;

/** Why a session was not started. If the reader is in one with somebody else, names it and asks whether it ends. */
export const StartRefusal = ({ error, busy, end, leave }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const isInAnother = error instanceof RefusalError && error.code === 'in-another';
  const found = isInAnother ? liveSession.safeParse(error.problem.current) : null;
  if (!found?.success) return <RefusalText error={error} />;
  return (
    <InAnotherSession other={found.data}>
      <div className={styles.row}>
        <Button size="small" appearance="subtle" onClick={leave}>
          {say('app.cancel')}
        </Button>
        <Button size="small" autoFocus disabledFocusable={busy} onClick={end}>
          {say('panel.in-another.end')}
        </Button>
      </div>
    </InAnotherSession>
  );
};
