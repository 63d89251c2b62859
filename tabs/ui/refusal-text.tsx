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

/** Beside what was refused: one sentence, heard at once. Nothing where there is no error, or where what it says is over. */
export const RefusalText = ({ error, own }: Readonly<{ error: unknown; own?: OwnRefusals }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const isOver = useIsOnline() && codeOf(error) === 'offline';
  return error === null || error === undefined || isOver ? null : (
    <p className={styles.text} role="alert">
      {say(refusalKey(error, own))} <RequestId error={error} />
    </p>
  );
};
