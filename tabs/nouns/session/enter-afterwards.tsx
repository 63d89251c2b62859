import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { RhythmView } from '../../../shared/contracts/rhythm.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { lazily } from '../../platform/lazily.ts';
import { useWords } from '../../platform/words.tsx';
import type { EnteredSessionDraft } from './entered-session/entered-session-draft.ts';

const EnteredSessionDialog = lazily(() =>
  import('./entered-session/entered-session-dialog.tsx').then((made) => made.EnteredSessionDialog),
);

type Props = Readonly<{
  rhythm: Pick<RhythmView, 'id' | 'manager' | 'rep'>;
  /** The session that it is, if that is known. */
  session?: SessionId;
  /** What is already known of the session. */
  about?: Partial<EnteredSessionDraft>;
  open?: boolean;
  /** True beside a planned session that is still ahead; the entered one is then another, earlier session. */
  isAhead?: boolean;
}>;

/** A button for entering a session that was held without Kadens. */
export const EnterAfterwards = ({
  rhythm,
  session,
  about,
  open: initially = false,
  isAhead = false,
}: Props) => {
  const { say } = useWords();
  const back = useRestoreFocusTarget();
  const [open, setOpen] = useState(initially);
  return (
    <>
      <Button {...back} size="small" appearance="subtle" onClick={() => setOpen(true)}>
        {say(isAhead ? 'personal.afterwards.earlier' : 'personal.afterwards')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <EnteredSessionDialog
            rhythm={rhythm}
            session={session}
            about={about}
            close={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
};
