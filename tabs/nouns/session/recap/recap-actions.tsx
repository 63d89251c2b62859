import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useEffect, useState } from 'react';
import type { Recap } from '../../../../shared/contracts/recap.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { copyToClipboard } from '../../../platform/clipboard.ts';
import { useTeams } from '../../../platform/teams.tsx';
import { useWords } from '../../../platform/words.tsx';
import { RecapPrint } from './recap-print.tsx';
import { useRecapStyles } from './recap-styles.ts';
import { WIDE } from '../session-frame.tsx';
import { asHtml, asPlain, recapText } from './recap-text.ts';

/** For how long the button says that it was copied, in milliseconds. */
const SAID_MS = 6_000;

const useStyles = makeStyles({
  // What stands in the buttons is in line with the rest.
  whole: { maxWidth: '420px', [WIDE]: { textAlign: 'end', marginInlineStart: 'auto' } },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    [WIDE]: { justifyContent: 'flex-end' },
  },
  text: { width: '100%' },
});

type Props = Readonly<{ session: SessionView; recap: Recap; isWhole: boolean }>;

/** Copies the recap as text, and prints it where the host does. */
export const RecapActions = ({ session, recap, isWhole }: Props) => {
  const styles = useStyles();
  const shared = useRecapStyles();
  const words = useWords();
  const { prints } = useTeams();
  const [copied, setCopied] = useState<'yes' | 'refused' | null>(null);
  const { say } = words;
  const text = recapText(session, recap, words);

  useEffect(() => {
    if (copied !== 'yes') return undefined;
    const timer = setTimeout(() => setCopied(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  const copyText = async (): Promise<void> =>
    setCopied((await copyToClipboard(asPlain(text), asHtml(text))) ? 'yes' : 'refused');
  return (
    <div className={styles.whole}>
      <div className={styles.acts}>
        <Button
          size="small"
          appearance="subtle"
          icon={copied === 'yes' ? <CheckmarkRegular /> : <CopyRegular />}
          aria-label={say('recap.copy.what')}
          disabledFocusable={!isWhole}
          onClick={() => void copyText()}
        >
          {say(copied === 'yes' ? 'recap.copied' : 'recap.copy')}
        </Button>
        {prints && (
          <Button
            size="small"
            appearance="subtle"
            icon={<PrintRegular />}
            disabledFocusable={!isWhole}
            onClick={() => window.print()}
          >
            {say('recap.print')}
          </Button>
        )}
      </div>
      <div role="status" className={shared.quiet}>
        {copied === 'yes' && say('recap.copied.what')}
      </div>
      {copied === 'refused' && (
        <Field label={say('recap.copy.failed')} size="small">
          <Textarea
            className={styles.text}
            readOnly
            rows={6}
            aria-label={say('recap.copy.text')}
            value={asPlain(text)}
            onFocus={({ target }) => target.select()}
          />
        </Field>
      )}
      <RecapPrint text={text} />
    </div>
  );
};
