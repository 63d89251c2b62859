import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { NO_STEP_REASON_MAX } from '../../../../shared/domain/session.ts';
import { keptText, useDraftText } from '../../../platform/draft-text.ts';
import { useLiveSession } from '../../../platform/live.tsx';
import { useWords } from '../../../platform/words.tsx';
import { focusHeading } from '../../../ui/lost-focus.ts';
import { useUndoToast } from '../../../ui/undo-toast.tsx';
import { addLine, sharedText } from '../notes-text.ts';
import { reasonDraftKey } from '../reason-draft-key.ts';
import { useRecapStyles } from './recap-styles.ts';

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/**
 * The reason that one was giving for there being no next step when the other ended the session with theirs: it can be added to the notes,
 * as its author's own.
 */
export const UnsavedReason = ({ session }: Readonly<{ session: SessionView }>) => {
  const styles = useStyles();
  const shared = useRecapStyles();
  const { say } = useWords();
  const toast = useUndoToast();
  const { noStepReason: stands } = session;
  const [text, setText, discard] = useDraftText(reasonDraftKey(session));
  const [isLeft, setLeft] = useState(stands !== null && text.trim() !== '' && text.trim() !== stands);
  const item = session.agenda.find(({ kind }) => kind === 'next-steps');
  const live = useLiveSession(isLeft ? session.id : null);
  if (!isLeft || !item) return null;
  const end = () => {
    discard();
    setLeft(false);
    focusHeading();
  };
  return (
    <form
      className={shared.part}
      aria-labelledby="reason-left"
      data-testid="reason-left"
      onSubmit={(event) => {
        event.preventDefault();
        const said = text.trim();
        if (said === '') return;
        live?.whenSynced(() => {
          // Told at each connection, and by each press that waited for one.
          if (keptText(reasonDraftKey(session)) === '') return;
          addLine(sharedText(live, item.id), said);
          end();
          toast(say('panel.left.reason.saved'));
        });
      }}
    >
      <h2 className={shared.title} id="reason-left">
        {say('panel.left')}
      </h2>
      <Input
        aria-label={say('panel.closing.why')}
        maxLength={NO_STEP_REASON_MAX}
        autoComplete="off"
        value={text}
        onChange={(_event, { value }) => setText(value)}
      />
      <div className={styles.acts}>
        <Button size="small" type="submit" disabledFocusable={text.trim() === ''}>
          {say('panel.left.reason.save')}
        </Button>
        <Button size="small" appearance="subtle" onClick={end}>
          {say('panel.raise.discard')}
        </Button>
      </div>
    </form>
  );
};
