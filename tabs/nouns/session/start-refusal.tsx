import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { z } from 'zod/mini';
import { session } from '../../../shared/contracts/session-view.ts';
import { RefusalError } from '../../platform/refusal-error.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';

const useStyles = makeStyles({
  question: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: 0 },
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: tokens.spacingHorizontalXS },
});

const inTheWay = z.pick(session, {
  type: true,
  startsAt: true,
  startedAt: true,
  manager: true,
  rep: true,
  you: true,
});

type Props = Readonly<{
  error: unknown;
  busy: boolean;
  /** Ends the other session and starts this one. */
  end: () => void;
  /** Starts nothing. */
  leave: () => void;
}>;

/** Why a session was not started. Where one is in another with somebody else, it is named, and whether it ends is asked. */
export const StartRefusal = ({ error, busy, end, leave }: Props) => {
  const styles = useStyles();
  const { say, typeNames, time } = useWords();
  const isInAnother = error instanceof RefusalError && error.code === 'in-another';
  const found = isInAnother ? inTheWay.safeParse(error.problem.current) : null;
  if (!found?.success) return <RefusalText error={error} />;
  const { type, startsAt, startedAt, manager, rep, you } = found.data;
  const values = {
    name: firstName((you === 'manager' ? rep : manager).name),
    type: typeNames.of(type),
    time: time(startedAt ?? startsAt),
  };
  return (
    <div className={styles.question} role="alert" data-testid="in-another">
      <p className={styles.text}>{say('panel.in-another', values)}</p>
      <div className={styles.row}>
        <Button size="small" appearance="subtle" onClick={leave}>
          {say('app.cancel')}
        </Button>
        <Button size="small" autoFocus disabledFocusable={busy} onClick={end}>
          {say('panel.in-another.end')}
        </Button>
      </div>
    </div>
  );
};
