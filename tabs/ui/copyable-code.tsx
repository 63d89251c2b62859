import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { copyToClipboard } from '../platform/clipboard.ts';
import type { Words } from '../platform/words.tsx';

const useStyles = makeStyles({
  line: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  code: { overflowWrap: 'anywhere' },
});

type Props = Readonly<{ code: string; say: Words['say'] }>;

/** The code by which support finds a fault of ours in the log, with a button that copies it. */
export const CopyableCode = ({ code, say }: Props) => {
  const styles = useStyles();
  const [isCopied, setCopied] = useState(false);
  return (
    <span className={styles.line}>
      <span className={styles.code}>{say('crash.code', { id: code })}</span>
      <Button size="small" onClick={() => void copyToClipboard(code).then(setCopied)}>
        {say('crash.copy-code')}
      </Button>
      <span role="status">{isCopied ? say('crash.copied') : ''}</span>
    </span>
  );
};
