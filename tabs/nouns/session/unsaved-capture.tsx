import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { useDraftText } from '../../platform/draft-text.ts';
import { useWords } from '../../platform/words.tsx';
import { useUndoToast } from '../../ui/undo-toast.tsx';
import { CaptureLine, captureDraftKey } from './capture-line.tsx';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** Text in the capture line when a session ended: it can still be recorded, between sessions or for the next one. */
export const UnsavedCapture = ({ session }: Readonly<{ session: SessionView }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const toast = useUndoToast();
  const [typed] = useDraftText(captureDraftKey(session));
  const [left, setLeft] = useState(typed.trim() !== '');
  if (!left) return null;
  return (
    <section aria-labelledby="left-behind" data-testid="left-behind">
      <h2 className={styles.title} id="left-behind">
        {say('panel.left')}
      </h2>
      <CaptureLine
        alone
        session={session}
        saved={() => {
          setLeft(false);
          toast(say('panel.left.saved'));
        }}
      />
    </section>
  );
};
