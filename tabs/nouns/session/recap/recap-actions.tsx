import { Field, makeStyles, mergeClasses, Textarea } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useEffect, useState } from 'react';
import type { Recap } from '../../../../shared/contracts/recap.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { copyToClipboard } from '../../../platform/clipboard.ts';
import { useTeams } from '../../../platform/teams.tsx';
import { useWords } from '../../../platform/words.tsx';
import { RowMenu } from '../../../ui/row-menu.tsx';
import { RecapPrint } from './recap-print.tsx';
import { useRecapStyles } from './recap-styles.ts';
import { asHtml, asPlain, recapText } from './recap-text.ts';

/** For how long "copied" is shown, in milliseconds. */
const SAID_MS = 6_000;

const useStyles = makeStyles({
  // On a line below the menu.
  below: { flexBasis: '100%', minWidth: 0 },
});

type Props = Readonly<{ session: SessionView; recap: Recap; isWhole: boolean }>;

/** Copies the recap as text, and prints it where the host can print. */
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
    <>
      <RowMenu
        label={say('recap.actions')}
        choices={[
          { text: say('recap.copy.what'), icon: <CopyRegular />, act: () => void copyText(), off: !isWhole },
          ...(prints
            ? [{ text: say('recap.print'), icon: <PrintRegular />, act: () => window.print(), off: !isWhole }]
            : []),
        ]}
      />
      <div role="status" className={mergeClasses(styles.below, shared.quiet)}>
        {copied === 'yes' && say('recap.copied.what')}
      </div>
      {copied === 'refused' && (
        <Field className={styles.below} label={say('recap.copy.failed')} size="small">
          <Textarea
            readOnly
            rows={6}
            aria-label={say('recap.copy.text')}
            value={asPlain(text)}
            onFocus={({ target }) => target.select()}
          />
        </Field>
      )}
      <RecapPrint text={text} />
    </>
  );
};
