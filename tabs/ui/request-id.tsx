import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { copy } from '../platform/clipboard.ts';
import { requestIdOf } from '../platform/refused.ts';
import { useWords } from '../platform/words.tsx';

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

/** After a bug of ours, what support looks the request up by, to be copied; nothing after anything else. */
export const RequestId = ({ error }: Readonly<{ error: unknown }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const [isCopied, setCopied] = useState(false);
  const id = requestIdOf(error);
  return id === null ? null : (
    <span className={styles.line}>
      <span className={styles.code}>{say('app.request-id', { id })}</span>
      <Button size="small" onClick={() => void copy(id).then(setCopied)}>
        {say('app.copy-request-id')}
      </Button>
      <span role="status">{isCopied ? say('app.copied') : ''}</span>
    </span>
  );
};
