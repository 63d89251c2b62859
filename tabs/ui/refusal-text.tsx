import { makeStyles, tokens } from '@fluentui/react-components';
import { useIsOnline } from '../platform/online.ts';
import { codeOf } from '../platform/refusal-error.ts';
import { useWords } from '../platform/words.tsx';
import { RequestId } from './request-id.tsx';
import { refusalKey } from './refusal-words.ts';
import type { OwnRefusals } from './refusal-words.ts';

const useStyles = makeStyles({
  text: {
    margin: 0,
    color: tokens.colorPaletteMarigoldForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A refusal for as long as it applies: an `offline` one ends when there is a network. Null if there is none. */
export const useStandingRefusal = (error: unknown): unknown => {
  const isOver = useIsOnline() && codeOf(error) === 'offline';
  return isOver ? null : (error ?? null);
};

type Props = Readonly<{
  error: unknown;
  own?: OwnRefusals;
  /** Whether something is being sent, which waits for the network when offline. */
  sending?: boolean;
}>;

/** One sentence beside what was refused, announced at once. Renders nothing without an error, or once it no longer applies. */
export const RefusalText = ({ error, own, sending = false }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const isOnline = useIsOnline();
  const standing = useStandingRefusal(error);
  if (sending && !isOnline)
    return (
      <p className={styles.text} role="status">
        {say('app.sends-later')}
      </p>
    );
  return standing === null ? null : (
    <p className={styles.text} role="alert">
      {say(refusalKey(standing, own))} <RequestId error={standing} />
    </p>
  );
};
